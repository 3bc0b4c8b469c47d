package id.gurindam.time;

import id.gurindam.events.organisation.RuleSettings.AfterHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one function that counts working days (docs/adr/0008). A day counts by what had been decreed before it began, so
 * that no later decree alters what is past. Excused days count as worked here and are free in {@link #excusing()}; a
 * verdict that they touch shows both.
 */
public final class WorkingCalendar {
    private final KnownDays days;
    private final CountingRule rule;
    private final boolean excusing;

    WorkingCalendar(KnownDays days, CountingRule rule, boolean excusing) {
        this.days = days;
        this.rule = rule;
        this.excusing = excusing;
    }

    /** The same days counted by the rule given. */
    public WorkingCalendar under(CountingRule other) {
        return other.equals(rule) ? this : new WorkingCalendar(days, other, excusing);
    }

    /** The same, with excused days as free ones. */
    public WorkingCalendar excusing() {
        return new WorkingCalendar(days, rule, true);
    }

    /** The zone in which days begin. */
    public ZoneId zone() {
        return days.zone();
    }

    /** What the day is and why. */
    public DayKind kindOf(LocalDate day) {
        return days.kindOf(day, excusing);
    }

    /** The day counts. */
    public boolean isWorkingDay(LocalDate day) {
        return days.working(excusing).works(day);
    }

    /** The day on which this instant lies. */
    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, days.zone());
    }

    /** The end of office hours of a working day. */
    public Instant closing(LocalDate workingDay) {
        return days.at(workingDay, hoursOf(workingDay).closes());
    }

    /** The beginning of office hours of a working day. */
    public Instant opening(LocalDate workingDay) {
        return days.at(workingDay, hoursOf(workingDay).opens());
    }

    /** This instant where it lies in office hours, breaks counted in; else when the office opens next. */
    public Instant officeFrom(Instant instant) {
        LocalDate day = dateOf(instant);
        if (!isWorkingDay(day) || !instant.isBefore(closing(day))) {
            return opening(nextWorkingDay(day));
        }
        return instant.isBefore(opening(day)) ? opening(day) : instant;
    }

    /** The n-th working day before this day, whatever kind of day this is. */
    public LocalDate workingDayBefore(LocalDate day, int n) {
        LocalDate before = day;
        for (int left = n, tries = 0; left > 0 && tries < 366; tries++) {
            before = before.minusDays(1);
            left -= isWorkingDay(before) ? 1 : 0;
        }
        return before;
    }

    /** The n-th working day after this day, whatever kind of day this is. */
    public LocalDate workingDayAfter(LocalDate day, int n) {
        LocalDate after = day;
        for (int i = 0; i < n; i++) {
            after = nextWorkingDay(after);
        }
        return after;
    }

    /** An act at this instant was in time for what was due. */
    public boolean inTime(Instant act, Instant due) {
        return rule.closingMinuteIsInTime() ? !act.isAfter(due) : act.isBefore(due);
    }

    /** Day nought: the day as of which something received at this instant counts as received. */
    public LocalDate dayOfReceipt(Instant received) {
        return rule.afterHours() == AfterHours.SAME_DAY ? dateOf(received) : dayOfAct(received);
    }

    /** The end of office hours of the n-th working day after receipt. */
    public Instant due(Instant received, int workingDays) {
        return closing(dueDay(received, workingDays));
    }

    /** The n-th working day after receipt; with 0 the first on which the office can answer. */
    public LocalDate dueDay(Instant received, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("a limit cannot be negative: " + workingDays);
        }
        LocalDate day = dayOfReceipt(received);
        if (workingDays == 0) {
            return isWorkingDay(day) ? day : nextWorkingDay(day);
        }
        return days.working(excusing).after(day, workingDays);
    }

    /** The last instant (to the millisecond) of the n-th calendar day after receipt. */
    public Instant dueInCalendarDays(Instant received, int calendarDays) {
        return days.at(dateOf(received).plusDays(calendarDays + 1L), 0).minusMillis(1);
    }

    /** HK: the smallest n for which the act at b was in time for the n-th working day after receipt at a; never negative. */
    public int workingDaysBetween(Instant a, Instant b) {
        return days.working(excusing).between(dayOfReceipt(a), dayOfAct(b));
    }

    /** JK: the minutes of office hours between a and b on working days, breaks taken out. */
    public long workingMinutesBetween(Instant a, Instant b) {
        return workingSecondsBetween(a, b) / 60;
    }

    /** The same to the second. */
    public long workingSecondsBetween(Instant a, Instant b) {
        long seconds = 0;
        LocalDate last = dateOf(b);
        for (LocalDate day = dateOf(a); !day.isAfter(last); day = day.plusDays(1)) {
            OfficeDay hours = isWorkingDay(day) ? days.hoursOf(day) : null;
            if (hours != null) {
                seconds += hours.worked(secondOf(day, a, true), secondOf(day, b, false));
            }
        }
        return seconds;
    }

    /** The deadline rests on a year whose calendar is not known yet. */
    public boolean isProvisional(Instant received, int workingDays) {
        return ruler(received, workingDays).stream().anyMatch(day -> day.kind().provisional());
    }

    /** The versions of calendars on which a deadline rests, as {@code 2026/1+2027/1}; a year without one as {@code 2028/-}. */
    public String versionsUnder(Instant received, int workingDays) {
        return String.join(
                "+",
                ruler(received, workingDays).stream()
                        .map(day -> day.date().getYear() + "/" + versionOf(day.kind()))
                        .distinct()
                        .toList());
    }

    /** Every day from receipt to the due day, and why it counts or does not. */
    public List<RulerDay> ruler(Instant received, int workingDays) {
        LocalDate nought = dayOfReceipt(received);
        LocalDate due = dueDay(received, workingDays);
        List<RulerDay> ruler = new ArrayList<>();
        int number = 0;
        for (LocalDate day = dateOf(received); !day.isAfter(due); day = day.plusDays(1)) {
            DayKind kind = kindOf(day);
            number += day.isAfter(nought) && kind.working() ? 1 : 0;
            RulerDay.Part part = partOf(day, dateOf(received), nought, due, kind);
            boolean counts = day.isAfter(nought) && kind.working();
            ruler.add(new RulerDay(day, counts ? number : 0, kind, part));
        }
        return List.copyOf(ruler);
    }

    private static RulerDay.Part partOf(
            LocalDate day, LocalDate received, LocalDate nought, LocalDate due, DayKind kind) {
        if (day.equals(due)) {
            return RulerDay.Part.DUE;
        }
        if (day.equals(received)) {
            return day.equals(nought) ? RulerDay.Part.RECEIVED : RulerDay.Part.RECEIVED_TOO_LATE;
        }
        if (day.equals(nought)) {
            return RulerDay.Part.COUNTED_AS_RECEIVED;
        }
        return kind.working() && day.isAfter(nought) ? RulerDay.Part.COUNTED : RulerDay.Part.FREE;
    }

    /** The working day whose end an act at this instant was in time for. */
    LocalDate dayOfAct(Instant act) {
        LocalDate day = dateOf(act);
        return isWorkingDay(day) && inTime(act, closing(day)) ? day : nextWorkingDay(day);
    }

    private OfficeDay hoursOf(LocalDate workingDay) {
        OfficeDay hours = days.hoursOf(workingDay);
        if (hours == null) {
            throw new IllegalArgumentException("no office hours are known for " + workingDay);
        }
        return hours;
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        return days.working(excusing).after(day, 1);
    }

    private int secondOf(LocalDate day, Instant instant, boolean start) {
        LocalDate date = dateOf(instant);
        if (!date.equals(day)) {
            return start ? 0 : (int) ChronoUnit.DAYS.getDuration().toSeconds();
        }
        return (int) Duration.between(days.at(day, 0), instant).toSeconds();
    }

    private static String versionOf(DayKind kind) {
        @Nullable Integer version = kind.calendarVersion();
        return version == null ? "-" : version.toString();
    }
}
