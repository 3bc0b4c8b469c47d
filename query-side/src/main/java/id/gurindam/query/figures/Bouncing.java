package id.gurindam.query.figures;

import static id.gurindam.query.figures.Observation.State.PENDING;

import id.gurindam.clocks.ClockOutline;
import id.gurindam.query.figures.Custody.Hands;
import id.gurindam.query.figures.Custody.Holding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A returned case lies between two units: both names stand until one has said that it is its duty, or nobody is asked any
 * more. Due is when the two had to agree, which a routing alone does not settle.
 */
record Bouncing(Measured measured, List<Observation> into) {

    void observe() {
        Holding now = measured.custody.now().orElse(null);
        if (now == null || now.hands() == Hands.HELD || now.hands() == Hands.REPORTER) {
            return;
        }
        Deed returned = null;
        Deed next = null;
        for (Deed deed : measured.line.deeds()) {
            switch (deed.event()) {
                case "RoutingReturnedByUnit" -> {
                    returned = deed;
                    next = null;
                }
                case "ComplaintRoutedToUnit", "ComplaintTransferred" -> next = deed;
                case "RoutingAcceptedByUnit", "OutcomeClaimed", "ClassificationCorrected" ->
                    returned = over(deed, returned);
                default -> {
                    // Nothing else ends it while it is open.
                }
            }
        }
        if (returned != null) {
            between(returned, next);
        }
    }

    /** A change of class ends it only where that took the case from whoever had it. */
    private static @Nullable Deed over(Deed deed, @Nullable Deed returned) {
        return deed.is("ClassificationCorrected") && deed.unit() == null ? returned : null;
    }

    private void between(Deed returned, @Nullable Deed next) {
        new Noting(measured, into, Indicator.BOUNCING, returned.at())
                .by(returned.unit())
                .to(next == null ? returned.other() : next.unit())
                .flips(due(returned))
                .is(PENDING, returned.position(), next == null ? -1 : next.position());
    }

    private @Nullable Instant due(Deed returned) {
        return measured.runs("BOUNCE").stream()
                .filter(run -> measured.opening(run).position() == returned.position())
                .findFirst()
                .map(ClockOutline::dueAt)
                .orElse(null);
    }
}
