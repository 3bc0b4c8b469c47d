package id.gurindam.query.figures;

import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.time.DayKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which open deadlines would lie elsewhere if this calendar were decreed now; nothing is recorded. At most limit of them are
 * told, those first that are due first.
 */
public record FindMoved(int year, int version, String decree, LocalDate decreedOn, List<CalendarDay> days, int limit) {

    /** The answer, counted after the event at this position and at this instant: moved and open count all deadlines. */
    public record Moved(
            long position,
            Instant at,
            long open,
            long moved,
            List<MovedDeadline> deadlines,
            List<ChangedDay> changes) {}

    /** One deadline that would move; without an instant after it the clock would stand still. */
    public record MovedDeadline(
            CaseLine line,
            String clock,
            @Nullable Instant dueBefore,
            @Nullable Instant dueAfter) {}

    /** A day whose kind the draft would change; too late for one that has begun, which stays as it was. */
    public record ChangedDay(LocalDate date, DayKind.Why before, DayKind.Why after, boolean tooLate) {}
}
