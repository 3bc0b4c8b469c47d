package id.gurindam.web.organisation;

import id.gurindam.events.organisation.LimitUnit;
import id.gurindam.web.figures.MovedJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a decree would do, told before it is one; nothing of it is recorded. */
sealed interface Preview {
    /** How many open deadlines would move. */
    long moved();

    /** A calendar: which open deadlines lie elsewhere by it, and which days it changes. */
    record OfCalendar(
            String preview,
            long open,
            long moved,
            List<MovedJson.Item> items,
            long hidden,
            long more,
            List<MovedJson.Day> changes,
            long position,
            Instant at)
            implements Preview {
        static OfCalendar of(String named, MovedJson found) {
            return new OfCalendar(
                    named,
                    found.open(),
                    found.moved(),
                    found.items(),
                    found.hidden(),
                    found.more(),
                    found.changes(),
                    found.position(),
                    found.at());
        }
    }

    /** A rule set: it holds for what is received from that day on, so nothing that is open moves; limit by limit what changes. */
    record OfRules(
            String preview,
            long moved,
            List<MovedJson.Item> items,
            LocalDate effectiveFrom,
            @Nullable String against,
            String says,
            List<Limit> limits,
            long position)
            implements Preview {}

    /** One limit before and after; kind is the class or reason for which the clock has a limit of its own. */
    record Limit(
            String clock,
            String name,
            @Nullable String kind,
            @Nullable Integer before,
            @Nullable LimitUnit unitBefore,
            @Nullable Integer after,
            @Nullable LimitUnit unitAfter) {}
}
