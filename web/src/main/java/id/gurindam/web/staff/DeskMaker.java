package id.gurindam.web.staff;

import id.gurindam.clocks.ClockReading;
import id.gurindam.query.axon.Views;
import id.gurindam.query.caselist.CaseCard;
import id.gurindam.web.cases.ClocksOfCases;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.cases.Titles;
import id.gurindam.web.pages.model.DeskGroup;
import id.gurindam.web.pages.model.DeskPage;
import id.gurindam.web.pages.model.DeskPick;
import id.gurindam.web.pages.model.DeskRow;
import id.gurindam.web.pages.model.Tab;
import id.gurindam.web.security.Caller;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the page of a desk from the cases that lie on it. */
@Component
class DeskMaker {
    private static final int ROWS = 200;

    private final ClocksOfCases clocks;
    private final OfficerNames officers;
    private final Views views;

    DeskMaker(ClocksOfCases clocks, OfficerNames officers, Views views) {
        this.clocks = clocks;
        this.officers = officers;
        this.views = views;
    }

    /** What was asked of a desk: which of its cases, by which words, which one to show beside them, and as of when. */
    record Asked(
            Sieve sieve,
            String words,
            @Nullable String picked,
            @Nullable String asOf) {}

    /** The page; open are all open cases of the desk, shown those that the sieve draws from. */
    DeskPage page(
            Desks.Desk desk,
            List<CaseCard> open,
            List<CaseCard> shown,
            Asked asked,
            @Nullable DeskPick pick,
            Instant at,
            Caller caller,
            Naming naming) {
        String ref = caller.officerRef();
        List<CaseCard> kept = shown.stream()
                .filter(card -> asked.sieve().keeps(card, ref) && matches(card, asked.words(), naming))
                .toList();
        return new DeskPage(
                desk.name(),
                open.size(),
                at,
                tabs(desk, open, asked, ref),
                asked.words(),
                groups(desk, lines(kept, at, naming), asked.picked(), caller, naming),
                pick,
                null,
                asked.asOf() == null ? "/meja/live" : null,
                views.parkedCases());
    }

    /** The cases with their next clocks as they read at this instant, in the order of the board. */
    Map<Board.Group, List<Board.Line>> lines(List<CaseCard> cards, Instant at, Naming naming) {
        Board board = new Board(naming.organisation().calendar(), at);
        return board.grouped(cards.stream()
                .map(card -> board.line(card, clocks.readings(card, at)))
                .toList());
    }

    private static List<Tab> tabs(Desks.Desk desk, List<CaseCard> open, Asked asked, @Nullable String ref) {
        List<Tab> tabs = new ArrayList<>();
        for (Sieve sieve : Sieve.of(desk.kind())) {
            int count =
                    (int) open.stream().filter(card -> sieve.keeps(card, ref)).count();
            String href = UriComponentsBuilder.fromPath("/meja")
                    .queryParamIfPresent("saring", Optional.of(sieve.word()).filter(_ -> sieve != Sieve.ALL))
                    .queryParamIfPresent("asOf", Optional.ofNullable(asked.asOf()))
                    .encode()
                    .build()
                    .toUriString();
            tabs.add(new Tab(
                    "desk.tab." + sieve.word(), href, sieve == Sieve.CLOSED ? null : count, sieve == asked.sieve()));
        }
        return tabs;
    }

    private List<DeskGroup> groups(
            Desks.Desk desk,
            Map<Board.Group, List<Board.Line>> lines,
            @Nullable String picked,
            Caller caller,
            Naming naming) {
        List<DeskGroup> groups = new ArrayList<>();
        int left = ROWS;
        for (Map.Entry<Board.Group, List<Board.Line>> entry : lines.entrySet()) {
            List<Board.Line> all = entry.getValue();
            List<DeskRow> rows = all.stream()
                    .limit(Math.max(0, left))
                    .map(line -> row(desk, line, picked, caller, naming))
                    .toList();
            left -= rows.size();
            groups.add(new DeskGroup(entry.getKey().key(), arguments(entry.getKey(), all, naming), all.size(), rows));
        }
        return groups;
    }

    private static List<Object> arguments(Board.Group group, List<Board.Line> lines, Naming naming) {
        Instant due = lines.getLast().due();
        return switch (group) {
            case TODAY -> List.of(naming.words().time(due));
            case TOMORROW, NEXT -> List.of(naming.words().day(due));
            case LATE, LATER, PAUSED, WAITING, NOCLOCK -> List.of();
        };
    }

    private DeskRow row(Desks.Desk desk, Board.Line line, @Nullable String picked, Caller caller, Naming naming) {
        CaseCard card = line.card();
        ClockReading reading = line.clock();
        return new DeskRow(
                card.trackingCode(),
                title(card, naming),
                naming.area(card.kelurahanCode()),
                card.detailsWanted() && card.open() ? "AWAITING_DETAILS" : card.status(),
                reading == null ? null : clocks.view(reading, naming),
                card.voices(),
                who(desk, card, caller, naming),
                card.trackingCode().equals(picked),
                !card.publicly());
    }

    private @Nullable String who(Desks.Desk desk, CaseCard card, Caller caller, Naming naming) {
        String unit = card.holderUnit();
        if (desk.kind() == Desks.Kind.COORDINATOR) {
            String held = unit == null ? null : naming.unit(unit);
            String returned = card.returnedBy();
            String between = returned == null ? null : naming.between(returned, card.suggestedUnit());
            return Stream.of(held, between)
                    .filter(Objects::nonNull)
                    .reduce((one, other) -> one + ", " + other)
                    .orElse(null);
        }
        String ref = card.officerRef();
        return ref == null ? null : officers.of(ref, caller, naming);
    }

    /** What a case is called on a desk. */
    static String title(CaseCard card, Naming naming) {
        String title = Titles.of(card.publishedText());
        return title == null ? naming.words().say("case.untitled", naming.category(card.categoryCode())) : title;
    }

    private static boolean matches(CaseCard card, String words, Naming naming) {
        if (words.isBlank()) {
            return true;
        }
        String text = String.join(
                        " ",
                        card.trackingCode(),
                        card.words(),
                        naming.category(card.categoryCode()),
                        naming.area(card.kelurahanCode()))
                .toLowerCase(Locale.ROOT);
        return List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).stream()
                .allMatch(text::contains);
    }
}
