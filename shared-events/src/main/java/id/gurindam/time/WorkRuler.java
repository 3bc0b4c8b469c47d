package id.gurindam.time;

import java.time.Instant;
import java.time.LocalDate;

/**
 * HK and JK of one calendar over a stretch of days, each answered without walking through the days between: for whoever asks
 * for a hundred thousand of them. It says what the calendar says, to the minute.
 */
public final class WorkRuler {
    private final WorkingCalendar calendar;
    private final long first;
    private final int[] days;
    private final long[] seconds;

    private WorkRuler(WorkingCalendar calendar, long first, int length) {
        this.calendar = calendar;
        this.first = first;
        this.days = new int[length + 1];
        this.seconds = new long[length + 1];
        for (int i = 0; i < length; i++) {
            LocalDate day = LocalDate.ofEpochDay(first + i);
            days[i + 1] = days[i] + (calendar.isWorkingDay(day) ? 1 : 0);
            seconds[i + 1] = seconds[i] + calendar.workingSecondsBetween(begin(day), begin(day.plusDays(1)));
        }
    }

    /** Of this calendar, from the day of the one instant to the day of the other and a month beyond. */
    public static WorkRuler of(WorkingCalendar calendar, Instant from, Instant to) {
        long first = calendar.dateOf(from).toEpochDay();
        long last = calendar.dateOf(to).plusDays(31).toEpochDay();
        return new WorkRuler(calendar, first, (int) Math.max(1, last - first + 1));
    }

    /** The calendar that it goes by. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** HK, as {@link WorkingCalendar#workingDaysBetween}. */
    public int days(Instant a, Instant b) {
        long from = calendar.dayOfReceipt(a).toEpochDay() - first;
        long to = calendar.dayOfAct(b).toEpochDay() - first;
        if (to <= from) {
            return 0;
        }
        if (from < -1 || to >= days.length - 1) {
            return calendar.workingDaysBetween(a, b);
        }
        return Math.max(0, days[(int) to + 1] - days[(int) from + 1]);
    }

    /** JK, as {@link WorkingCalendar#workingMinutesBetween}. */
    public long minutes(Instant a, Instant b) {
        LocalDate dayOfA = calendar.dateOf(a);
        LocalDate dayOfB = calendar.dateOf(b);
        long from = dayOfA.toEpochDay() + 1 - first;
        long to = dayOfB.toEpochDay() - first;
        if (!dayOfA.isBefore(dayOfB) || from < 0 || to >= seconds.length) {
            return a.isBefore(b) ? calendar.workingMinutesBetween(a, b) : 0;
        }
        long between = seconds[(int) to] - seconds[(int) from];
        long all = calendar.workingSecondsBetween(a, begin(dayOfA.plusDays(1)))
                + between
                + calendar.workingSecondsBetween(begin(dayOfB), b);
        return all / 60;
    }

    private Instant begin(LocalDate day) {
        return day.atStartOfDay(calendar.zone()).toInstant();
    }
}
