package id.gurindam.events;

import id.gurindam.events.personal.Personal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** One example of every kind of event, with every field filled; times are fixed. */
public final class Facts {
    /** A Monday at eight in the morning in Tanjungpinang. */
    public static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    /** A coordinator who acts under known rules, with everything said that can be said. */
    public static final EventContext CONTEXT = new EventContext(
            new Actor("officer-17", Role.COORDINATOR, "diskominfo"),
            "person-9",
            "phone-call",
            Channel.WALK_IN,
            FiledBy.OFFICER_FOR_CITIZEN,
            "tanjungpinang/3",
            "2026/2",
            41,
            "request-1",
            "event-1",
            MONDAY,
            OccurredAtSource.SERVER);

    private Facts() {}

    /** The examples of all subjects; a new subject adds its own list here. */
    public static List<GurindamEvent> all() {
        return Stream.of(StoreFacts.ALL, ComplaintFacts.ALL, VoiceFacts.ALL, PrivacyFacts.ALL, OrganisationFacts.ALL)
                .<GurindamEvent>flatMap(List::stream)
                .toList();
    }

    static Personal words(String text) {
        return Personal.of(text);
    }
}
