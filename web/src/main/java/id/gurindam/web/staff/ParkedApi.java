package id.gurindam.web.staff;

import id.gurindam.query.axon.Rebuilds;
import id.gurindam.query.axon.Views;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What views could not take, in JSON, and another try. */
@RestController
class ParkedApi {
    private final Views views;
    private final ParkedDesk parked;

    ParkedApi(Views views, ParkedDesk parked) {
        this.views = views;
        this.parked = parked;
    }

    /** How far each view is, and what is parked. */
    record Parked(List<Views.Standing> views, List<Views.Aside> parked) {}

    /** Whether the case went this time. */
    record Tried(String view, String caseKey, boolean released) {}

    @GetMapping("/api/parked")
    ResponseEntity<Parked> list() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Parked(views.standings(), views.parked()));
    }

    /** How every rebuild stands. */
    @GetMapping("/api/views/rebuilds")
    ResponseEntity<List<Rebuilds.Progress>> rebuilds() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(views.rebuilds());
    }

    /** Builds a view again beside the one that is read (rebuild), calls that off (cancel), or takes a copy that differs (adopt). */
    @PostMapping("/api/views/{view}/{what}")
    Mono<List<Rebuilds.Progress>> rebuild(@PathVariable String view, @PathVariable String what) {
        return parked.rebuild(view, what).then(Mono.fromSupplier(views::rebuilds));
    }

    @PostMapping("/api/parked/{view}/{caseKey}/retry")
    Mono<Tried> retry(@PathVariable String view, @PathVariable String caseKey) {
        return parked.retry(view, caseKey).map(went -> new Tried(view, caseKey, went));
    }
}
