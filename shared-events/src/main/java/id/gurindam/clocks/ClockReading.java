package id.gurindam.clocks;

import id.gurindam.events.organisation.LimitUnit;
import id.gurindam.time.DayKind;
import id.gurindam.time.RulerDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one clock of a case reads. left counts in the clock's own unit and is below zero once it is late; minutesLeft is
 * told on the last day only. While it stands still nobody knows its due date. An extension that was told is shown
 * beside the due date and never instead of it.
 */
public record ClockReading(
        String clock,
        String nameId,
        String nameEn,
        String holder,
        LimitUnit unit,
        int limit,
        @Nullable Integer dueSoon,
        @Nullable Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant extendedDueAt,
        @Nullable Instant stoppedAt,
        State state,
        Verdict verdict,
        int left,
        @Nullable Integer minutesLeft,
        List<Pause> pauses,
        String ruleVersion,
        String calendarVersion,
        boolean provisional,
        List<Step> steps,
        @Nullable IfExcused ifExcused) {

    /** How a clock stands. */
    public enum State {
        /** What starts it has not happened. */
        NOT_STARTED,
        /** It runs. */
        RUNNING,
        /** It stands still, because the reporter was asked. */
        PAUSED,
        /** The act came in time. */
        MET,
        /** The act came late. */
        MISSED,
        /** It ended without the act. */
        VOID
    }

    /** What may be said of whoever had to act. */
    public enum Verdict {
        /** Done in time. */
        ON_TIME,
        /** Done late, or ended without the act after the time was up. */
        LATE,
        /** There is still time. */
        OPEN,
        /** Not done, and the time is up. */
        OPEN_LATE,
        /** Nothing: it has not begun, it only reminds, or it ended in time without the act. */
        NONE
    }

    /** A stretch in which it stood still, and by which kind of question; without an end it still does. */
    public record Pause(
            Instant from, @Nullable Instant to, @Nullable String reason) {}

    /** A day under the deadline: its number where it counts, else 0, and why it does not. */
    public record Step(
            LocalDate date,
            int number,
            Why why,
            RulerDay.Part part,
            @Nullable String nameId,
            @Nullable String nameEn) {
        /** It counts towards the limit. */
        public boolean counted() {
            return number > 0;
        }
    }

    /** Why a day counts or does not. */
    public enum Why {
        /** It is a working day. */
        WORKING_DAY,
        /** The office has no hours. */
        WEEKEND,
        /** Libur nasional. */
        HOLIDAY,
        /** Cuti bersama. */
        COLLECTIVE_LEAVE,
        /** It could not be worked, and that was excused. */
        EXCUSED,
        /** The clock stood still. */
        PAUSED,
        /** Every day counts for this clock; only its first and last are shown. */
        CALENDAR_DAY;

        static Why of(DayKind kind) {
            return switch (kind.why()) {
                case WORKING_DAY -> WORKING_DAY;
                case WEEKEND -> WEEKEND;
                case HOLIDAY -> HOLIDAY;
                case COLLECTIVE_LEAVE -> COLLECTIVE_LEAVE;
                case EXCUSED -> EXCUSED;
            };
        }
    }

    /** What it would read if days that were excused had been free. */
    public record IfExcused(Instant dueAt, Verdict verdict) {}

    /** It still waits for the act. */
    public boolean open() {
        return state == State.RUNNING || state == State.PAUSED;
    }

    /** The time is up and the act has not come. */
    public boolean overdue() {
        return verdict == Verdict.OPEN_LATE;
    }
}
