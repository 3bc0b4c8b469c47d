package id.gurindam.events.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day off by decree; an estimate still awaits the sighting of the moon. */
public record CalendarDay(
        LocalDate date,
        Kind kind,
        String nameId,
        String nameEn,
        @Nullable Boolean estimate) {
    /** Kinds of days off. */
    public enum Kind {
        /** Libur nasional. */
        HOLIDAY,
        /** Cuti bersama. */
        COLLECTIVE_LEAVE
    }
}
