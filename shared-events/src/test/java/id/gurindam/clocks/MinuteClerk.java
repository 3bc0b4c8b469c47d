package id.gurindam.clocks;

import id.gurindam.clocks.ClockReading.State;
import id.gurindam.clocks.ClockReading.Verdict;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes from minute to minute with a tally in hand, and knows nothing of decrees, due dates or formulas. */
record MinuteClerk(OfficeYears years, boolean excusing) {
    private static final LocalTime EVENING = LocalTime.of(17, 30);
    private static final LocalTime AFTER_NOON = LocalTime.of(13, 30);

    /** The reporter is being asked from the one minute to the other; without an end he still is. */
    record Asked(LocalDateTime from, @Nullable LocalDateTime to) {
        boolean at(LocalDateTime minute) {
            return !from.isAfter(minute) && (to == null || to.isAfter(minute));
        }
    }

    /** How a run ended: by the act it waits for, or by something that made the act needless; null if it goes on. */
    record Ended(LocalDateTime at, boolean needless) {}

    /** What one run of a clock comes to. */
    record Tally(@Nullable LocalDateTime due, State state, Verdict verdict) {}

    /** A run in working days: closings are counted at which nobody is being asked, the first of them is day nought. */
    Tally workingDays(LocalDateTime start, int limit, List<Asked> asked, @Nullable Ended ended, LocalDateTime now) {
        int closings = -1;
        LocalDateTime minute = start;
        while (true) {
            if (closes(minute) && !asked(asked, minute)) {
                closings++;
                if (closings == limit) {
                    return told(minute, asked, ended, now);
                }
            }
            if (stillAsked(asked) && asked.getLast().at(minute)) {
                return new Tally(null, State.PAUSED, Verdict.OPEN);
            }
            minute = next(minute);
        }
    }

    /** A run in days of the calendar: it ends with the n-th day after that of its beginning. */
    Tally calendarDays(LocalDateTime start, int limit, @Nullable Ended ended, LocalDateTime now) {
        LocalDateTime midnight = start;
        for (int nights = 0; nights <= limit; nights++) {
            midnight = midnight.toLocalDate().plusDays(1).atStartOfDay();
        }
        return told(midnight.minusNanos(1_000_000), List.of(), ended, now);
    }

    /** The minutes of office hours between two instants, one by one. */
    long minutes(LocalDateTime from, LocalDateTime to) {
        long worked = 0;
        for (LocalDateTime minute = from; minute.isBefore(to); minute = minute.plusMinutes(1)) {
            worked += works(minute) ? 1 : 0;
        }
        return worked;
    }

    private static Tally told(LocalDateTime due, List<Asked> asked, @Nullable Ended ended, LocalDateTime now) {
        if (ended == null) {
            State state = stillAsked(asked) ? State.PAUSED : State.RUNNING;
            return new Tally(due, state, now.isAfter(due) ? Verdict.OPEN_LATE : Verdict.OPEN);
        }
        boolean late = ended.at().isAfter(due);
        if (ended.needless()) {
            return new Tally(due, State.VOID, late ? Verdict.LATE : Verdict.NONE);
        }
        return new Tally(due, late ? State.MISSED : State.MET, late ? Verdict.LATE : Verdict.ON_TIME);
    }

    private static boolean stillAsked(List<Asked> asked) {
        return !asked.isEmpty() && asked.getLast().to() == null;
    }

    private static boolean asked(List<Asked> asked, LocalDateTime minute) {
        return asked.stream().anyMatch(question -> question.at(minute));
    }

    private boolean closes(LocalDateTime minute) {
        OfficeYears.Open hours = years.on(minute.toLocalDate(), excusing);
        return hours != null && minute.toLocalTime().equals(hours.to());
    }

    private boolean works(LocalDateTime minute) {
        OfficeYears.Open hours = years.on(minute.toLocalDate(), excusing);
        if (hours == null) {
            return false;
        }
        LocalTime time = minute.toLocalTime();
        boolean inside = !time.isBefore(hours.from()) && time.isBefore(hours.to());
        boolean resting = !time.isBefore(hours.breakFrom()) && time.isBefore(hours.breakTo());
        return inside && !resting;
    }

    /** The next minute; no office closes from evening to noon nor on a day off, so these are slept. */
    private LocalDateTime next(LocalDateTime minute) {
        boolean sleeps = !minute.toLocalTime().isBefore(EVENING) || years.on(minute.toLocalDate(), excusing) == null;
        return sleeps ? minute.toLocalDate().plusDays(1).atTime(AFTER_NOON) : minute.plusMinutes(1);
    }
}
