package id.gurindam.query.figures;

import id.gurindam.clocks.ClockOutline;
import id.gurindam.clocks.ClockReading;
import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.query.figures.FindMoved.ChangedDay;
import id.gurindam.query.figures.FindMoved.MovedDeadline;
import id.gurindam.time.DayKind;
import id.gurindam.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a calendar that is only a draft would do to the open deadlines of a case, if it were recorded at this instant. */
final class Moving {
    private final Rulebook rules;
    private final WorkingCalendar before;
    private final WorkingCalendar after;
    private final Instant now;
    private final Map<LocalDate, CalendarDay> drafted = new HashMap<>();
    private final int year;
    private final @Nullable Instant firstChange;

    Moving(Rulebook rules, FindMoved draft, Instant now) {
        this.rules = rules;
        this.now = now;
        this.year = draft.year();
        this.before = rules.calendar();
        this.after = rules.on(
                        new CalendarDecreed(
                                draft.year(), draft.version(), draft.decree(), draft.decreedOn(), draft.days(), null),
                        rules.position() + 1,
                        now)
                .calendar();
        draft.days().forEach(day -> drafted.put(day.date(), day));
        this.firstChange = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> before.isWorkingDay(day) != after.isWorkingDay(day))
                .findFirst()
                .map(day -> day.atStartOfDay(before.zone()).toInstant())
                .orElse(null);
    }

    /** How a case came out: how many deadlines are open, and those that would move. */
    record Outcome(int open, List<MovedDeadline> moved) {}

    /** Only deadlines that lie after the first day that changes can move, so most cases are counted once and not twice. */
    Outcome of(CaseLine line) {
        RuleSet pinned = rules.pinnedBy(line.received()).orElse(null);
        if (pinned == null) {
            return new Outcome(0, List.of());
        }
        List<ClockOutline> runs = outlines(line, pinned, before);
        int open = (int) runs.stream().filter(Moving::counts).count();
        Instant first = firstChange;
        if (first == null || runs.stream().noneMatch(run -> counts(run) && endsAfter(run, first))) {
            return new Outcome(open, List.of());
        }
        List<ClockOutline> then = outlines(line, pinned, after);
        List<MovedDeadline> moved = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            ClockOutline run = runs.get(i);
            if (counts(run) && !Objects.equals(run.dueAt(), then.get(i).dueAt())) {
                moved.add(new MovedDeadline(
                        line, run.clock(), run.dueAt(), then.get(i).dueAt()));
            }
        }
        return new Outcome(open, moved);
    }

    private List<ClockOutline> outlines(CaseLine line, RuleSet pinned, WorkingCalendar calendar) {
        return line.clocks(pinned, calendar, now);
    }

    /** It waits for an act and does more than remind. */
    private static boolean counts(ClockOutline run) {
        return run.open() && run.verdict() != ClockReading.Verdict.NONE;
    }

    private static boolean endsAfter(ClockOutline run, Instant first) {
        Instant due = run.dueAt();
        return due == null || due.isAfter(first);
    }

    /** The days of the year whose kind would change or would have, had the decree come in time. */
    List<ChangedDay> changes() {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .flatMap(day -> {
                    DayKind.Why was = before.kindOf(day).why();
                    DayKind.Why wanted = wanted(day, was);
                    boolean late = after.kindOf(day).why() != wanted;
                    return was == wanted
                            ? Stream.<ChangedDay>empty()
                            : Stream.of(new ChangedDay(day, was, wanted, late));
                })
                .toList();
    }

    private DayKind.Why wanted(LocalDate day, DayKind.Why was) {
        if (was == DayKind.Why.WEEKEND) {
            return was;
        }
        CalendarDay off = drafted.get(day);
        if (off == null) {
            return DayKind.Why.WORKING_DAY;
        }
        return switch (off.kind()) {
            case HOLIDAY -> DayKind.Why.HOLIDAY;
            case COLLECTIVE_LEAVE -> DayKind.Why.COLLECTIVE_LEAVE;
        };
    }
}
