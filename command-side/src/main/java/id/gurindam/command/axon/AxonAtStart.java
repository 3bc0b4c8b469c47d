package id.gurindam.command.axon;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at start which parts Axon really took; it would otherwise fall back to others in silence. */
@Component
public final class AxonAtStart {
    private static final Logger LOG = LoggerFactory.getLogger(AxonAtStart.class);

    private final Configuration axon;

    AxonAtStart(Configuration axon) {
        this.axon = axon;
    }

    /** The part by its role, as the class that Axon uses for it. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (Class<?> role : new Class<?>[] {
            EventStore.class,
            EventStorageEngine.class,
            TokenStore.class,
            TransactionManager.class,
            Serializer.class,
            CommandBus.class,
            QueryBus.class
        }) {
            parts.put(role.getSimpleName(), axon.getComponent(role).getClass().getSimpleName());
        }
        parts.put("EventSerializer", axon.eventSerializer().getClass().getSimpleName());
        return parts;
    }

    @EventListener
    void say(ApplicationReadyEvent ready) {
        LOG.info("Axon took {}", parts());
    }
}
