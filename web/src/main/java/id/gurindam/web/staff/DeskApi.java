package id.gurindam.web.staff;

import id.gurindam.query.caselist.CaseCard;
import id.gurindam.query.clocks.ClockReading;
import id.gurindam.web.cases.CasePages;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.security.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The desk of whoever is signed in, in JSON: the same cases in the same order as on the page. */
@RestController
class DeskApi {
    private final Desks desks;
    private final DeskMaker maker;
    private final CasePages pages;

    DeskApi(Desks desks, DeskMaker maker, CasePages pages) {
        this.desks = desks;
        this.maker = maker;
        this.pages = pages;
    }

    /** A desk. */
    record DeskJson(String kind, String name, @Nullable String unitCode, List<Item> items) {}

    /** One case on it; group is when it is due, clock the one to look at first. */
    record Item(
            String trackingCode,
            String status,
            boolean detailsWanted,
            String categoryCode,
            @Nullable String kelurahanCode,
            String visibility,
            @Nullable String holderUnit,
            @Nullable String officer,
            @Nullable String publishedText,
            Instant filedAt,
            int voices,
            String group,
            @Nullable Clock clock) {}

    /** A clock in short. */
    record Clock(
            String clock,
            String state,
            String verdict,
            String unit,
            int left,
            @Nullable Instant dueAt) {}

    @GetMapping("/api/desk")
    Mono<ResponseEntity<DeskJson>> desk(Caller caller, Locale locale) {
        Naming naming = pages.naming(locale);
        Desks.Desk desk = desks.of(caller, naming);
        return desks.cards(desk, caller, false).map(cards -> {
            List<Item> items = maker.lines(cards, naming).entrySet().stream()
                    .flatMap(entry -> entry.getValue().stream().map(line -> item(entry, line)))
                    .toList();
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .body(new DeskJson(desk.kind().name(), desk.name(), desk.unit(), items));
        });
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
