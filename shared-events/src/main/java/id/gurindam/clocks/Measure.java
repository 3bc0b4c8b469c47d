package id.gurindam.clocks;

import id.gurindam.events.organisation.LimitUnit;
import id.gurindam.time.RulerDay;
import id.gurindam.time.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Counts in the unit of one clock. */
record Measure(LimitUnit unit, WorkingCalendar calendar) {

    /** When a limit that began then is up. */
    Instant due(Instant received, int limit) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.due(received, limit);
            case CALENDAR_DAYS -> calendar.dueInCalendarDays(received, limit);
            case HOURS -> received.plus(Duration.ofHours(limit));
        };
    }

    /** The act came before the time was up. */
    boolean inTime(Instant act, Instant due) {
        return unit == LimitUnit.WORKING_DAYS ? calendar.inTime(act, due) : !act.isAfter(due);
    }

    /** Whole units from the one instant to the other; for working days HK, the same function as everywhere. */
    int between(Instant from, Instant to) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.workingDaysBetween(from, to);
            case CALENDAR_DAYS -> (int) ChronoUnit.DAYS.between(calendar.dateOf(from), calendar.dateOf(to));
            case HOURS -> (int) Duration.between(from, to).toHours();
        };
    }

    /** How many units are left at that instant, below zero when the time is up: minus one as soon as it is. */
    int left(Instant received, int limit, Instant at) {
        Instant due = due(received, limit);
        if (inTime(at, due)) {
            return unit == LimitUnit.HOURS ? between(at, due) : Math.max(0, limit - between(received, at));
        }
        return -Math.max(1, between(due.minusMillis(1), at));
    }

    /** Minutes of work until then; by the clock where the clock counts every hour. */
    int minutes(Instant from, Instant to) {
        return (int)
                (unit == LimitUnit.WORKING_DAYS
                        ? calendar.workingMinutesBetween(from, to)
                        : Duration.between(from, to).toMinutes());
    }

    /** On which versions of the calendars the limit rests; empty where every day counts. */
    String versions(Instant received, int limit) {
        return unit == LimitUnit.WORKING_DAYS ? calendar.versionsUnder(received, limit) : "";
    }

    /** It rests on a year without a calendar. */
    boolean provisional(Instant received, int limit) {
        return unit == LimitUnit.WORKING_DAYS && calendar.isProvisional(received, limit);
    }

    /** The end of the day that was promised: of its office hours if it has any. */
    Instant endOf(LocalDate day) {
        return calendar.isWorkingDay(day)
                ? calendar.closing(day)
                : day.plusDays(1).atStartOfDay(calendar.zone()).toInstant().minusMillis(1);
    }

    /** The days under the deadline; those at whose closing it stood still do not count, and another stands in for day nought. */
    List<ClockReading.Step> steps(Instant received, int limit, List<LocalDate> paused) {
        if (unit != LimitUnit.WORKING_DAYS) {
            return Stream.of(
                            step(calendar.dateOf(received), 0, RulerDay.Part.RECEIVED),
                            step(calendar.dateOf(due(received, limit)), limit, RulerDay.Part.DUE))
                    .toList();
        }
        LocalDate nought = calendar.dayOfReceipt(received);
        long owed = paused.stream().filter(day -> !day.isAfter(nought)).count();
        List<ClockReading.Step> steps = new ArrayList<>();
        int number = 0;
        for (RulerDay day : calendar.ruler(received, limit)) {
            boolean taken = day.counted() && (owed > 0 || paused.contains(day.date()));
            owed -= taken && !paused.contains(day.date()) ? 1 : 0;
            number += day.counted() && !taken ? 1 : 0;
            steps.add(step(day, taken, number));
        }
        return List.copyOf(steps);
    }

    /** The working days that a pause takes from the clock: those at whose closing it stands still. */
    Stream<LocalDate> daysOf(ClockReading.Pause pause, Instant until) {
        Instant to = pause.to() == null ? until : pause.to();
        int days = calendar.workingDaysBetween(pause.from(), to);
        return Stream.iterate(calendar.dayOfReceipt(pause.from()), day -> day.plusDays(1))
                .filter(calendar::isWorkingDay)
                .limit(days);
    }

    private static ClockReading.Step step(LocalDate day, int number, RulerDay.Part part) {
        return new ClockReading.Step(day, number, ClockReading.Why.CALENDAR_DAY, part, null, null);
    }

    private static ClockReading.Step step(RulerDay day, boolean taken, int number) {
        return new ClockReading.Step(
                day.date(),
                day.counted() && !taken ? number : 0,
                taken ? ClockReading.Why.PAUSED : ClockReading.Why.of(day.kind()),
                day.part(),
                day.kind().nameId(),
                day.kind().nameEn());
    }
}
