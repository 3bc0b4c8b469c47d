package id.gurindam.web.figures;

import id.gurindam.query.figures.Custody;
import id.gurindam.query.figures.FindFigures;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.web.complaint.CaseDesk;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who held a case, in JSON, for whoever may see the case or its trail. */
@RestController
class CustodyApi {
    private static final int SECONDS = 2;

    private final CaseDesk desk;
    private final CustodyLanes lanes;
    private final OrganisationBook book;

    CustodyApi(CaseDesk desk, CustodyLanes lanes, OrganisationBook book) {
        this.desk = desk;
        this.lanes = lanes;
        this.book = book;
    }

    /** Everything that is known of its custody after the event at this position, and as it reads at this instant. */
    record CustodyJson(
            String trackingCode,
            long position,
            Instant at,
            List<HoldingJson> holdings,
            List<Custody.Passage> passages,
            List<Custody.HandOff> handOffs) {}

    /** One stretch, opened and closed by the events at these positions; closing is -1 as long as it lasts. */
    record HoldingJson(
            String hands,
            @Nullable String unit,
            @Nullable String unitName,
            Instant from,
            @Nullable Instant until,
            long opening,
            long closing,
            long workingMinutes) {}

    @GetMapping("/api/cases/{code}/custody")
    Mono<ResponseEntity<CustodyJson>> custody(@PathVariable String code, Caller caller) {
        return desk.see(code, caller)
                .filter(view -> desk.asOffice(view, caller))
                .switchIfEmpty(Mono.error(EdgeRefusal.NOT_YOURS::refused))
                .flatMap(lanes::held)
                .switchIfEmpty(Mono.error(() -> EdgeRefusal.VIEW_BEHIND.refusedFor(SECONDS)))
                .map(held ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(told(held)));
    }

    private CustodyJson told(FindFigures.Held held) {
        return new CustodyJson(
                held.line().trackingCode(),
                held.line().position(),
                held.at(),
                held.custody().holdings().stream()
                        .map(holding -> one(holding, held.at()))
                        .toList(),
                held.custody().passages(),
                held.custody().handOffs());
    }

    private HoldingJson one(Custody.Holding holding, Instant now) {
        String unit = holding.unit();
        Instant until = Objects.requireNonNullElse(holding.until(), now);
        return new HoldingJson(
                holding.hands().name(),
                unit,
                unit == null ? null : book.now().places().unitName(unit),
                holding.from(),
                holding.until(),
                holding.opening(),
                holding.closing(),
                (long) lanes.minutes(holding.from(), until));
    }
}
