package id.gurindam.web.operations;

import id.gurindam.command.CommandOffice;
import id.gurindam.query.axon.ViewProgress;
import id.gurindam.query.store.ViewStore;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** At start the program waits, within reason, until the views know what the record knows; a late view stops no filing. */
@Component
@Order(30)
final class ViewsAtStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ViewsAtStart.class);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final List<String> VIEWS = List.of("casefile", "caselist");

    private final ViewProgress progress;
    private final CommandOffice office;
    private final ViewStore views;

    ViewsAtStart(ViewProgress progress, CommandOffice office, ViewStore views) {
        this.views = views;
        this.progress = progress;
        this.office = office;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!views.isOpen()) {
            LOG.warn("the database of the views is away: nobody waits for it, filings are taken");
            return;
        }
        long head = office.position();
        Flux.fromIterable(VIEWS)
                .flatMap(view -> progress.atLeast(view, head))
                .then()
                .timeout(PATIENCE)
                .onErrorComplete()
                .block();
        LOG.info("views know the record up to {}: {}", head, progress.positions());
    }
}
