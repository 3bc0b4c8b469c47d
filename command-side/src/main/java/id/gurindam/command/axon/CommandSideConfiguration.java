package id.gurindam.command.axon;

import id.gurindam.command.CommandOffice;
import id.gurindam.command.GurindamCommand;
import id.gurindam.command.policy.Policy;
import id.gurindam.command.policy.WhenClockRunsDownThenClimbLadder;
import id.gurindam.command.policy.WhenOutcomeClaimedThenLapseConfirmationWindow;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.RecordStore;
import id.gurindam.record.keys.Vault;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Axon on our record: engine, store, bus, aggregates; what Axon really took is said at start by the shell. */
@Configuration
@ComponentScan
public class CommandSideConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(CommandSideConfiguration.class);
    /** Half a minute of waiting for one case; then the caller is told to come back. */
    private static final int LOCK_ATTEMPTS = 500;

    @Bean
    @Primary
    Serializer serializer() {
        return CatalogueSerializer.make();
    }

    @Bean
    EventStorageEngine eventStorageEngine(RecordStore record, Vault vault, EventCodec codec) {
        return new RecordEventStorageEngine(record, vault, codec);
    }

    @Bean
    @Primary
    @Qualifier("eventStore")
    EventStore eventStore(EventStorageEngine engine) {
        return RecordEventStore.over(engine);
    }

    @Bean
    @Primary
    @Qualifier("localSegment")
    CommandBus commandBus() {
        return new VirtualThreadCommandBus(SimpleCommandBus.builder());
    }

    @Bean
    TransactionManager transactionManager() {
        return NoTransactionManager.instance();
    }

    @Bean
    OrganisationInForce organisationInForce() {
        return new OrganisationInForce();
    }

    @Bean
    OrganisationKeeper organisationKeeper(RecordStore record, EventCodec codec, OrganisationInForce inForce) {
        return new OrganisationKeeper(record, codec, inForce);
    }

    /** What follows by rule; it begins once everything else has started, and its notes lie beside the record. */
    @Bean
    PolicyRunner policyRunner(
            RecordStore record,
            EventCodec codec,
            CommandOffice office,
            OrganisationInForce inForce,
            InstantSource clock,
            @Value("${gurindam.data-folder:./data}") Path dataFolder,
            @Value("${gurindam.ladder:on}") String ladder) {
        PolicyMemory memory = new PolicyMemory(
                dataFolder.resolve("policies.json"), record.identity().storeId());
        List<Policy> policies = new ArrayList<>(List.of(new WhenOutcomeClaimedThenLapseConfirmationWindow()));
        if (ladder.equals("off")) {
            LOG.warn("gurindam.ladder=off: nobody is reminded, and no late case rises by itself");
        } else {
            policies.add(new WhenClockRunsDownThenClimbLadder());
        }
        return new PolicyRunner(policies, record, codec, office, inForce, clock, memory);
    }

    @Bean
    ConfigurerModule aggregates() {
        return configurer -> configurer
                .configureAggregate(of(ComplaintAggregate.class))
                .configureAggregate(of(VoiceAggregate.class))
                .configureAggregate(of(AccessAggregate.class))
                .configureAggregate(of(OrganisationAggregate.class));
    }

    private static <A> AggregateConfigurer<A> of(Class<A> type) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCommandTargetResolver(_ -> byTarget())
                .configureLockFactory(_ -> locks());
    }

    @SuppressWarnings("deprecation") // Axon 4 offers no other way to name a target without its annotations
    private static CommandTargetResolver byTarget() {
        return command -> new VersionedAggregateIdentifier(((GurindamCommand) command.getPayload()).target(), null);
    }

    private static LockFactory locks() {
        return PessimisticLockFactory.builder().acquireAttempts(LOCK_ATTEMPTS).build();
    }
}
