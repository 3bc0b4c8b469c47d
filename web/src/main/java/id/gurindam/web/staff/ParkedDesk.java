package id.gurindam.web.staff;

import id.gurindam.query.axon.Views;
import id.gurindam.web.problem.EdgeRefusal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes up parked cases again, off the threads that answer requests. */
@Component
class ParkedDesk {
    private final Views views;

    ParkedDesk(Views views) {
        this.views = views;
    }

    /** True if all of the case could be applied now. */
    Mono<Boolean> retry(String view, String caseKey) {
        return Mono.fromCallable(() -> views.retry(view, caseKey).orElseThrow(EdgeRefusal.NOT_FOUND::refused))
                .subscribeOn(Schedulers.boundedElastic());
    }
}
