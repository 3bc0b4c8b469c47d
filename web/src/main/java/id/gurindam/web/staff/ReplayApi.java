package id.gurindam.web.staff;

import com.fasterxml.jackson.annotation.JsonRawValue;
import id.gurindam.query.past.FindPast;
import id.gurindam.web.complaint.CaseReads;
import id.gurindam.web.complaint.PastJson;
import id.gurindam.web.complaint.PastReads;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Any view as it was at a moment, beside what it says now, in JSON; sealed values are locked. */
@RestController
class ReplayApi {
    private static final int MOST = 200;
    private static final int LONGEST_CURSOR = 200;

    private final PastReads past;
    private final CaseReads reads;

    ReplayApi(PastReads past, CaseReads reads) {
        this.past = past;
        this.reads = reads;
    }

    /** The differences; next leads on and is absent on the last page. */
    record ViewJson(
            String view,
            PastJson.Moment asOf,
            long head,
            List<FindPast.Collected> collections,
            long differing,
            List<Item> items,
            @Nullable String next) {}

    /** A document that differs. */
    record Item(
            String collection,
            String key,
            @Nullable String trackingCode,
            boolean existedThen,
            boolean existsNow,
            List<Field> fields) {}

    /** A field; event is the last one that changed it. */
    record Field(
            String field,
            @JsonRawValue @Nullable String then,
            @JsonRawValue @Nullable String now,
            FindPast.@Nullable Cause event) {}

    /** The names of the views. */
    @GetMapping("/api/views")
    Mono<ResponseEntity<List<String>>> views() {
        return reads.ask(new FindPast.Names(), FindPast.Named.class)
                .map(named ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(named.views()));
    }

    /** 202 while it is made; asOf is a position or an instant, after what the page before gave as next. */
    @GetMapping("/api/views/{view}")
    Mono<ResponseEntity<?>> view(
            @PathVariable String view,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") int limit,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            Caller caller,
            ServerWebExchange exchange) {
        if (asOf == null) {
            throw EdgeRefusal.PARAMETER_MALFORMED.refused("asOf");
        }
        if (limit < 1 || limit > MOST) {
            throw EdgeRefusal.PARAMETER_MALFORMED.refused("limit");
        }
        if (after != null && after.length() > LONGEST_CURSOR) {
            throw EdgeRefusal.CURSOR_MALFORMED.refused("after");
        }
        return past.view(view, asOf, caller, PastReads.patience(prefer)).flatMap(then -> {
            if (!then.ready()) {
                return Mono.just(PastJson.notYet(then, exchange));
            }
            return past.differences(then, after, limit)
                    .map(found -> ResponseEntity.ok()
                            .cacheControl(CacheControl.noStore())
                            .body(told(then, found)));
        });
    }

    private static ViewJson told(PastReads.Then then, FindPast.Differences found) {
        return new ViewJson(
                found.view(),
                PastJson.Moment.of(then.moment()),
                found.head(),
                found.collections(),
                found.differing(),
                found.items().stream().map(ReplayApi::item).toList(),
                found.next());
    }

    private static Item item(FindPast.Changed changed) {
        return new Item(
                changed.collection(),
                changed.key(),
                changed.code(),
                changed.before(),
                changed.still(),
                changed.fields().stream()
                        .map(field -> new Field(field.path(), field.then(), field.now(), field.cause()))
                        .toList());
    }
}
