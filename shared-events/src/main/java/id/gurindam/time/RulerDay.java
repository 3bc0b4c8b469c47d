package id.gurindam.time;

import java.time.LocalDate;

/** One day on the ruler of days under a deadline: its number is 1, 2, 3 … where it counts, else 0; the first day is that of receipt. */
public record RulerDay(LocalDate date, int number, DayKind kind, Part part) {
    /** It counts towards the limit. */
    public boolean counted() {
        return number > 0;
    }

    /** What the day does on the ruler. */
    public enum Part {
        /** It came in on this day, which is day nought. */
        RECEIVED,
        /** It came in on this day after hours or on a day off, so that a later day is day nought. */
        RECEIVED_TOO_LATE,
        /** Day nought, because it came in when the office was closed. */
        COUNTED_AS_RECEIVED,
        /** A working day that counts. */
        COUNTED,
        /** A day that does not count. */
        FREE,
        /** The working day at whose end the time is up. */
        DUE
    }
}
