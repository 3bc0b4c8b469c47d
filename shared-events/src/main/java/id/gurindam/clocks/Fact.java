package id.gurindam.clocks;

import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ClassificationCorrected;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ComplaintVerified;
import id.gurindam.events.complaint.DetailsRequested;
import id.gurindam.events.complaint.ExtensionTold;
import id.gurindam.events.complaint.RoutingReturnedByUnit;
import id.gurindam.events.complaint.UnitReplied;
import id.gurindam.events.wire.EventCatalogue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that may start, pause or stop a clock: the event's own word (ComplaintFiled), when, and a code if it has one. */
public record Fact(String event, Instant at, @Nullable String code) {
    /** What of an event the clocks ask for: how it was answered, why returned, why asked, until when extended, in which class put. */
    private static final List<String> CODES =
            List.of("manner", "returnReason", "pauseReason", "newDate", "classification", "to");

    /** The fact of an event under its stored name (complaint.filed) and with the codes of its entry; none if nobody knows it. */
    public static Optional<Fact> stored(String name, Instant at, Map<String, String> codes) {
        String code = CODES.stream()
                .map(codes::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return EventCatalogue.named(name).map(kind -> new Fact(kind.type().getSimpleName(), at, code));
    }

    /** The fact of an event as it is. */
    public static Fact of(ComplaintEvent event, Instant at) {
        return new Fact(event.getClass().getSimpleName(), at, codeOf(event));
    }

    /** What of an event the clocks ask for; null for those of which they ask nothing more than that it happened. */
    public static @Nullable String codeOf(ComplaintEvent event) {
        return switch (event) {
            case UnitReplied replied -> replied.manner().name();
            case RoutingReturnedByUnit returned -> returned.returnReason();
            case DetailsRequested asked -> asked.pauseReason();
            case ExtensionTold told -> told.newDate().toString();
            case ComplaintVerified verified -> verified.classification().name();
            case ClassificationCorrected corrected -> corrected.to().name();
            default -> null;
        };
    }

    /** The class into which this put the case. */
    Optional<Classification> classified() {
        boolean puts = event.equals("ComplaintVerified") || event.equals("ClassificationCorrected");
        return puts && code != null ? Optional.of(Classification.valueOf(code)) : Optional.empty();
    }
}
