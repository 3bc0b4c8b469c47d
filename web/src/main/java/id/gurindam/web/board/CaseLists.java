package id.gurindam.web.board;

import id.gurindam.clocks.ClockReading;
import id.gurindam.clocks.ClockReadings;
import id.gurindam.query.figures.CaseLine;
import id.gurindam.query.figures.FindFigures.CaseBehind;
import id.gurindam.query.figures.FindFigures.Urgent;
import id.gurindam.query.organisation.OrganisationPage;
import id.gurindam.web.cases.ClocksOfCases;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.figures.BehindJson;
import id.gurindam.web.pages.model.BoardPage;
import id.gurindam.web.pages.model.BoardPage.CaseRow;
import id.gurindam.web.pages.model.ClockView;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.CaseFacts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Single cases on the board, as far as this reader may know which they are. */
record CaseLists(ClocksOfCases clocks, Caller caller, Naming naming, Instant at) {
    /** Some that are late, longest first, and then those that will be. */
    BoardPage.Urgent urgent(Urgent found, long late) {
        List<CaseRow> rows = Stream.concat(found.late().stream(), found.coming().stream())
                .map(this::row)
                .toList();
        return new BoardPage.Urgent(late, found.late().size(), rows);
    }

    CaseRow row(CaseBehind behind) {
        CaseLine line = behind.line();
        boolean known = BehindJson.mayKnow(caller, line);
        String unit = line.holder();
        return new CaseRow(
                known ? line.trackingCode() : null,
                known ? address(line) : null,
                known ? naming.category(line.categoryCode()) : naming.words().say("board.hidden"),
                unit == null ? naming.words().role("COORDINATOR") : naming.unit(unit),
                clock(behind));
    }

    /** Where this reader reads the case. */
    String address(CaseLine line) {
        CaseFacts facts = facts(line);
        String page = caller.may(Act.SEE_CASE, facts)
                ? "/kasus/"
                : caller.may(Act.SEE_TRAIL, facts) ? "/jejak/" : "/laporan/";
        return page + line.trackingCode();
    }

    /** Where this reader finds its events; null if that is not for him. */
    @Nullable
    String trail(CaseLine line) {
        return caller.may(Act.SEE_TRAIL, facts(line)) ? "/jejak/" + line.trackingCode() : null;
    }

    private static CaseFacts facts(CaseLine line) {
        return new CaseFacts(
                line.trackingCode(),
                line.visibility(),
                line.supervisory(),
                line.holder(),
                Set.copyOf(line.accusedUnits()),
                Set.copyOf(line.accusedOfficers()),
                line.holder() != null);
    }

    /** The clock by which it was counted: the open one that is due next and not for the reporter to stop. */
    private @Nullable ClockView clock(CaseBehind behind) {
        return readings(behind.line()).stream()
                .filter(ClockReading::open)
                .filter(reading -> !reading.holder().equals("REPORTER") && reading.dueAt() != null)
                .min(Comparator.comparing(reading -> Objects.requireNonNull(reading.dueAt())))
                .map(reading -> clocks.view(reading, naming))
                .orElse(null);
    }

    /** The clocks of this name with their arithmetic; without a name the one that is due next. */
    List<ClockView> clocks(CaseBehind behind, @Nullable String named) {
        if (named == null) {
            ClockView next = clock(behind);
            return next == null ? List.of() : List.of(next);
        }
        return readings(behind.line()).stream()
                .filter(reading -> reading.clock().equals(named) && reading.state() != ClockReading.State.NOT_STARTED)
                .map(reading -> clocks.view(reading, naming))
                .toList();
    }

    private List<ClockReading> readings(CaseLine line) {
        OrganisationPage page = naming.organisation();
        return page.rules()
                .inForceOn(page.calendar().dateOf(line.received()))
                .map(rules ->
                        ClockReadings.of(line.facts(), line.kind(), line.classification(), rules, page.calendar(), at))
                .orElse(List.of());
    }
}
