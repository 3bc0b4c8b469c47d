package id.gurindam.web.figures;

import id.gurindam.clocks.ClockReadings;
import id.gurindam.query.figures.CaseLine;
import id.gurindam.query.figures.Deed;
import id.gurindam.query.figures.FindFigures;
import id.gurindam.query.figures.Indicator;
import id.gurindam.query.figures.Observation;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.query.organisation.OrganisationPage;
import id.gurindam.web.clocks.ClocksJson;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.CaseFacts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the cases behind a figure: what each counts for, the events that this rests on, and the arithmetic. Of a case that
 * the reader may not see only is told that it counts.
 */
@Component
public class BehindJson {
    /** Which clock of a case an indicator is about. */
    private static final Map<String, String> CLOCKS = Map.of(
            "S1", "VERIFY",
            "S2", "FIRST_RESPONSE",
            "S3", "SETTLE",
            "S21", "INFO_REQUEST",
            "S22-COMPLETE", "LAW_COMPLETENESS",
            "S22-DECIDED", "LAW_DECISION",
            "S22-DELIVERED", "LAW_DELIVERY",
            "BOUNCE", "BOUNCE",
            "BOUNCING", "BOUNCE");

    private final OrganisationBook book;
    private final ClocksJson clocks;

    BehindJson(OrganisationBook book, ClocksJson clocks) {
        this.book = book;
        this.clocks = clocks;
    }

    /** The clock of a case that the indicator is about; null if it is about no single one. */
    public static @Nullable String clockOf(Indicator indicator) {
        return CLOCKS.get(indicator.code());
    }

    /** A page of cases; next leads on and is absent on the last page, hidden counts those that this reader may not see. */
    public record CasesJson(
            String indicator,
            long position,
            Instant at,
            long n,
            List<CaseJson> cases,
            long hidden,
            @Nullable Integer next) {}

    /** One case: how it counts (HIT is in the numerator), since when and until when, and what that rests on. */
    public record CaseJson(
            String trackingCode,
            String counts,
            Instant cohort,
            @Nullable Instant due,
            int value,
            int whole,
            @Nullable String unit,
            @Nullable String other,
            List<EventJson> events,
            List<ClocksJson.ClockJson> clocks) {}

    /** An event that the figure rests on. */
    public record EventJson(long position, String event, Instant at) {}

    /** The page of cases for this reader, in this language. */
    public CasesJson told(AskedFigures asked, FindFigures.CasesBehind found, Caller caller, Locale locale) {
        List<CaseJson> cases = found.cases().stream()
                .filter(behind -> mayKnow(caller, behind.line()))
                .map(behind -> one(asked, behind, found.at(), locale))
                .toList();
        return new CasesJson(
                asked.indicator().code(),
                found.position(),
                found.at(),
                found.count(),
                cases,
                found.cases().size() - cases.size(),
                found.next() < 0 ? null : found.next());
    }

    /** Whoever may see the case or its trail, and of public ones everybody. */
    public static boolean mayKnow(Caller caller, CaseLine line) {
        CaseFacts facts = facts(line);
        return line.publicly() || caller.may(Act.SEE_CASE, facts) || caller.may(Act.SEE_TRAIL, facts);
    }

    /** What decides who may see it. */
    static CaseFacts facts(CaseLine line) {
        return new CaseFacts(
                line.trackingCode(),
                line.visibility(),
                line.supervisory(),
                line.holder(),
                Set.copyOf(line.accusedUnits()),
                Set.copyOf(line.accusedOfficers()),
                line.holder() != null);
    }

    private CaseJson one(AskedFigures asked, FindFigures.CaseBehind behind, Instant at, Locale locale) {
        Observation o = behind.observation();
        CaseLine line = behind.line();
        return new CaseJson(
                line.trackingCode(),
                behind.late() ? Observation.State.MISS.name() : o.state().name(),
                o.cohort(),
                o.flips(),
                o.value(),
                o.whole(),
                o.unit(),
                o.other(),
                line.deeds().stream()
                        .filter(deed -> o.events().contains(deed.position()))
                        .map(BehindJson::event)
                        .toList(),
                arithmetic(asked, line, at, locale));
    }

    private static EventJson event(Deed deed) {
        return new EventJson(deed.position(), deed.event(), deed.at());
    }

    private List<ClocksJson.ClockJson> arithmetic(AskedFigures asked, CaseLine line, Instant at, Locale locale) {
        String clock = CLOCKS.get(asked.indicator().code());
        OrganisationPage page = book.now();
        return clock == null
                ? List.of()
                : clocks
                        .of(
                                page.rules()
                                        .inForceOn(page.calendar().dateOf(line.received()))
                                        .map(rules -> ClockReadings.of(
                                                line.facts(),
                                                line.kind(),
                                                line.classification(),
                                                rules,
                                                page.calendar(),
                                                at))
                                        .orElse(List.of()),
                                locale)
                        .stream()
                        .filter(reading -> reading.clock().equals(clock))
                        .toList();
    }
}
