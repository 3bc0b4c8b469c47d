package id.gurindam.web.staff;

import id.gurindam.query.axon.Views;
import id.gurindam.web.problem.EdgeRefusal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes up parked cases and builds views again, off the threads that answer requests. */
@Component
class ParkedDesk {
    private final Views views;

    ParkedDesk(Views views) {
        this.views = views;
    }

    /** Builds the view again, calls that off, or takes a copy that differs; refused if there is nothing to do it to. */
    Mono<Void> rebuild(String view, String what) {
        return Mono.<Void>fromRunnable(() -> {
                    boolean done = switch (what) {
                        case "rebuild" -> views.rebuild(view).isPresent();
                        case "cancel" -> views.cancelRebuild(view);
                        case "adopt" -> views.adoptRebuild(view);
                        default -> throw EdgeRefusal.NOT_FOUND.refused();
                    };
                    if (!done) {
                        throw EdgeRefusal.NOT_FOUND.refused();
                    }
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** True if all of the case could be applied now. */
    Mono<Boolean> retry(String view, String caseKey) {
        return Mono.fromCallable(() -> views.retry(view, caseKey).orElseThrow(EdgeRefusal.NOT_FOUND::refused))
                .subscribeOn(Schedulers.boundedElastic());
    }
}
