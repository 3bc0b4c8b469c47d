package id.gurindam.web.staff;

import id.gurindam.clocks.ClockReading;
import id.gurindam.query.caselist.CaseCard;
import id.gurindam.web.cases.CasePages;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.complaint.PastJson;
import id.gurindam.web.complaint.PastReads;
import id.gurindam.web.pages.model.RaisedLine;
import id.gurindam.web.security.Caller;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The desk of whoever is signed in, in JSON: the same cases in the same order as on the page. */
@RestController
class DeskApi {
    private final Desks desks;
    private final DeskMaker maker;
    private final CasePages pages;
    private final PastReads past;
    private final RaisedCases raised;
    private final InstantSource clock;

    DeskApi(Desks desks, DeskMaker maker, CasePages pages, PastReads past, RaisedCases raised, InstantSource clock) {
        this.desks = desks;
        this.maker = maker;
        this.pages = pages;
        this.past = past;
        this.raised = raised;
        this.clock = clock;
    }

    /** A desk; asOf is absent where it tells of now, and what was brought to its officer is told of now alone. */
    record DeskJson(
            String kind,
            String name,
            @Nullable String unitCode,
            List<Item> items,
            List<RaisedLine> raised,
            PastJson.@Nullable Moment asOf) {}

    /** One case on it; group is when it is due, clock the one to look at first. */
    record Item(
            String trackingCode,
            String status,
            boolean detailsWanted,
            String categoryCode,
            @Nullable String kelurahanCode,
            String visibility,
            @Nullable String holderUnit,
            @Nullable Between between,
            @Nullable String officer,
            @Nullable String publishedText,
            Instant filedAt,
            int voices,
            String group,
            @Nullable Clock clock) {}

    /** The unit that gave it back and the one that it named, until a unit has taken the case. */
    record Between(String returnedBy, @Nullable String suggestedUnit) {}

    /** A clock in short. */
    record Clock(
            String clock,
            String state,
            String verdict,
            String unit,
            int left,
            @Nullable Instant dueAt) {}

    @GetMapping("/api/desk")
    Mono<ResponseEntity<?>> desk(
            @RequestParam(required = false) @Nullable String asOf,
            Caller caller,
            Locale locale,
            ServerWebExchange exchange) {
        Naming naming = pages.naming(locale);
        Desks.Desk desk = desks.of(caller, naming);
        if (asOf == null) {
            Instant now = clock.instant();
            return Mono.zip(desks.cards(desk, caller, false), raised.lines(caller, now, naming))
                    .map(t -> told(desk, t.getT1(), t.getT2(), now, null, naming));
        }
        String prefer = exchange.getRequest().getHeaders().getFirst("Prefer");
        return past.lists(asOf, caller, PastReads.patience(prefer))
                .flatMap(then -> then.ready()
                        ? desks.cards(desk, caller, false, then)
                                .map(cards -> told(
                                        desk,
                                        cards,
                                        List.of(),
                                        then.moment().recordedAt(),
                                        PastJson.Moment.of(then.moment()),
                                        naming))
                        : Mono.just(PastJson.notYet(then, exchange)));
    }

    private ResponseEntity<?> told(
            Desks.Desk desk,
            List<CaseCard> cards,
            List<RaisedLine> brought,
            Instant at,
            PastJson.@Nullable Moment asOf,
            Naming naming) {
        List<Item> items = maker.lines(cards, at, naming).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(line -> item(entry, line)))
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new DeskJson(desk.kind().name(), desk.name(), desk.unit(), items, brought, asOf));
    }

    private static Item item(Map.Entry<Board.Group, List<Board.Line>> entry, Board.Line line) {
        CaseCard card = line.card();
        ClockReading reading = line.clock();
        return new Item(
                card.trackingCode(),
                card.status(),
                card.detailsWanted(),
                card.categoryCode(),
                card.kelurahanCode(),
                card.visibility().name(),
                card.holderUnit(),
                card.returnedBy() == null ? null : new Between(card.returnedBy(), card.suggestedUnit()),
                card.officerRef(),
                card.publishedText(),
                card.filedAt(),
                card.voices(),
                entry.getKey().name(),
                reading == null ? null : clock(reading));
    }

    private static Clock clock(ClockReading r) {
        return new Clock(
                r.clock(), r.state().name(), r.verdict().name(), r.unit().name(), r.left(), r.dueAt());
    }
}
