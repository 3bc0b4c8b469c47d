package id.gurindam.web.cases;

import id.gurindam.clocks.ClockReading;
import id.gurindam.clocks.NextClock;
import id.gurindam.events.organisation.LimitUnit;
import id.gurindam.query.casefile.CaseView;
import id.gurindam.query.caselist.CaseCard;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.web.clocks.CaseClocks;
import id.gurindam.web.pages.model.Badge;
import id.gurindam.web.pages.model.ClockState;
import id.gurindam.web.pages.model.ClockView;
import id.gurindam.web.pages.model.DayKind;
import id.gurindam.web.pages.model.PauseView;
import id.gurindam.web.pages.model.RulerDay;
import id.gurindam.web.pages.model.Tone;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clocks of a case read from what happened to it, under the rules in force when it was filed. */
@Component
public class ClocksOfCases implements Clocks {
    private final OrganisationBook book;
    private final InstantSource clock;
    private final CaseClocks clocks;

    ClocksOfCases(OrganisationBook book, InstantSource clock, CaseClocks clocks) {
        this.book = book;
        this.clock = clock;
        this.clocks = clocks;
    }

    /** How the clocks of the case on this card read at this instant. */
    public List<ClockReading> readings(CaseCard card, Instant at) {
        return clocks.readings(card, at);
    }

    @Override
    public List<ClockView> views(CaseView view, Naming naming) {
        return clocks.readings(view).stream()
                .filter(r -> r.state() != ClockReading.State.NOT_STARTED)
                .map(r -> view(r, naming))
                .toList();
    }

    @Override
    public @Nullable Badge verdict(CaseView view, Naming naming) {
        return verdict(clocks.readings(view));
    }

    /** The word about the clock that is next due; null where none runs. */
    public static @Nullable Badge verdict(List<ClockReading> readings) {
        return readings.stream()
                .filter(r -> r.open() && r.dueAt() != null && !r.clock().startsWith("LAW"))
                .min(Comparator.comparing(ClocksOfCases::due))
                .map(r -> switch (tone(r)) {
                    case LATE -> Badge.of(Tone.LATE, "verdict.OVERDUE");
                    case SOON -> Badge.of(Tone.SOON, "verdict.DUE_SOON");
                    default -> Badge.of(Tone.ONTIME, "verdict.ON_TIME");
                })
                .orElse(null);
    }

    /** The reading as a page shows it. */
    public ClockView view(ClockReading r, Naming naming) {
        LocalDate today = book.now().calendar().dateOf(clock.instant());
        return new ClockView(
                r.clock(),
                state(r.state()),
                tone(r),
                r.left(),
                r.minutesLeft(),
                r.limit(),
                r.unit() == LimitUnit.WORKING_DAYS,
                Objects.requireNonNullElse(r.startedAt(), Instant.EPOCH),
                r.dueAt(),
                r.stoppedAt(),
                r.pauses().stream()
                        .map(p -> new PauseView(
                                p.from(), p.to(), p.reason() == null ? "" : naming.listed("pauseReasons", p.reason())))
                        .toList(),
                r.unit() == LimitUnit.WORKING_DAYS ? ruler(r, today, naming) : List.of(),
                version(r.ruleVersion()),
                r.calendarVersion(),
                r.provisional());
    }

    private List<RulerDay> ruler(ClockReading r, LocalDate today, Naming naming) {
        LocalDate due = r.dueAt() == null ? null : book.now().calendar().dateOf(r.dueAt());
        boolean english = "en".equals(naming.words().lang());
        return r.steps().stream()
                .map(step -> new RulerDay(
                        step.date(),
                        kind(step, today, due),
                        step.counted() ? step.number() : null,
                        english ? step.nameEn() : step.nameId()))
                .toList();
    }

    private static DayKind kind(ClockReading.Step step, LocalDate today, @Nullable LocalDate due) {
        if (step.why() == ClockReading.Why.PAUSED) {
            return DayKind.PAUSED;
        }
        if (step.date().equals(today)) {
            return DayKind.TODAY;
        }
        if (!step.counted()) {
            return step.why() == ClockReading.Why.WORKING_DAY ? DayKind.START : DayKind.FREE;
        }
        if (step.date().equals(due)) {
            return DayKind.DUE;
        }
        return step.date().isBefore(today) ? DayKind.COUNTED : DayKind.LEFT;
    }

    /** The colour of a reading. */
    public static Tone tone(ClockReading r) {
        return switch (r.state()) {
            case MET -> Tone.ONTIME;
            case MISSED -> Tone.LATE;
            case VOID, NOT_STARTED -> Tone.PAUSED;
            case RUNNING, PAUSED ->
                switch (NextClock.toneOf(r)) {
                    case LATE -> Tone.LATE;
                    case SOON -> Tone.SOON;
                    case ONTIME -> Tone.ONTIME;
                    case PAUSED -> Tone.PAUSED;
                    case CITIZEN -> Tone.CITIZEN;
                };
        };
    }

    private static Instant due(ClockReading r) {
        return Objects.requireNonNullElse(r.dueAt(), Instant.MAX);
    }

    private static ClockState state(ClockReading.State state) {
        return switch (state) {
            case RUNNING, NOT_STARTED -> ClockState.RUNNING;
            case PAUSED -> ClockState.PAUSED;
            case MET -> ClockState.MET;
            case MISSED -> ClockState.MISSED;
            case VOID -> ClockState.VOID;
        };
    }

    private static int version(String pinned) {
        String digits = pinned.replaceAll("\\D+", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
