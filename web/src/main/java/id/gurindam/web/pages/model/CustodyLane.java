package id.gurindam.web.pages.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who held a case from when to when, drawn from its receipt to its end or to now, a thousand wide. */
public record CustodyLane(List<Stretch> stretches) {
    /** One stretch: in whose hands (the message custody.HANDS), whose, how long in the office's time, and where it is drawn. */
    public record Stretch(
            String hands,
            @Nullable String whose,
            Instant from,
            @Nullable Instant until,
            String worked,
            int x,
            int width,
            int shade) {}
}
