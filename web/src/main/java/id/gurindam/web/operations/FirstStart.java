package id.gurindam.web.operations;

import id.gurindam.command.CommandOffice;
import id.gurindam.command.axon.city.CityFile;
import id.gurindam.command.organisation.OrganisationCommand;
import id.gurindam.events.Actor;
import id.gurindam.events.Channel;
import id.gurindam.events.EventContext;
import id.gurindam.record.RecordStore;
import java.time.InstantSource;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At the first start of a real store the city's reference data become the first events after the opening. */
@Component
@Order(10)
final class FirstStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final RecordStore record;
    private final CityFile city;
    private final CommandOffice office;
    private final InstantSource clock;

    FirstStart(RecordStore record, CityFile city, CommandOffice office, InstantSource clock) {
        this.record = record;
        this.city = city;
        this.office = office;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (record.head() > 0) {
            return;
        }
        EventContext context =
                EventContext.now(Actor.SYSTEM, Channel.SYSTEM, UUID.randomUUID().toString(), clock.instant());
        office.send(CommandOffice.Request.of(new OrganisationCommand.LoadCity(city.events()), context))
                .join();
        LOG.info("the city of {} was loaded: {} events", city.name(), record.head());
    }
}
