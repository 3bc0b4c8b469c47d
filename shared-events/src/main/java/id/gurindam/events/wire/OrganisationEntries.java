package id.gurindam.events.wire;

import java.util.List;

/** The stored names of what happens to the organisation. */
final class OrganisationEntries {
    static final List<EventCatalogue.Entry> ALL = List.of();

    private OrganisationEntries() {}
}
