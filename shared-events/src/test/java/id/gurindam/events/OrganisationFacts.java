package id.gurindam.events;

import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.wire.EventCatalogue;
import java.util.List;

/** Examples of what happens to the organisation, made from the shape of each event. */
public final class OrganisationFacts {
    static final List<GurindamEvent> ALL = EventCatalogue.entries().stream()
            .map(EventCatalogue.Entry::type)
            .filter(OrganisationEvent.class::isAssignableFrom)
            .<GurindamEvent>map(ShapedExample::of)
            .toList();

    private OrganisationFacts() {}
}
