package id.gurindam.time;

import org.jspecify.annotations.Nullable;

/** What a day is and why: its name if a decree gave it one, by which version of its year; provisional without a calendar. */
public record DayKind(
        Why why,
        @Nullable String nameId,
        @Nullable String nameEn,
        @Nullable Integer calendarVersion) {

    /** The office works on it. */
    public boolean working() {
        return why == Why.WORKING_DAY;
    }

    /** No calendar of its year was known before it began, so that weekdays alone decided. */
    public boolean provisional() {
        return calendarVersion == null;
    }

    /** Why a day counts or does not. */
    public enum Why {
        /** It counts. */
        WORKING_DAY,
        /** The office has no hours on this day of the week. */
        WEEKEND,
        /** Libur nasional. */
        HOLIDAY,
        /** Cuti bersama. */
        COLLECTIVE_LEAVE,
        /** It could not be worked, and that was excused. */
        EXCUSED
    }
}
