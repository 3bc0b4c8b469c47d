package id.gurindam.query.organisation;

import id.gurindam.events.organisation.HoursSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What only the office reads of its organisation: hours, stand-ins, and for what a body outside the city is likely. */
public record OrganisationDetails(OrganisationPage page) {

    /** Who stands in for whom, on which days; without an end until further notice. */
    public record StandIn(
            String officerRef,
            String backupRef,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** The office hours as they were last set. */
    public List<HoursSet> hours() {
        var decrees = page.rules().calendars().hours();
        return decrees.isEmpty() ? List.of() : decrees.getLast().content().sets();
    }

    /** The set of hours that every deadline uses; empty before any was set. */
    public String clockSet() {
        var decrees = page.rules().calendars().hours();
        return decrees.isEmpty() ? "" : decrees.getLast().content().clockSet();
    }

    /** Everybody who stands in for somebody, also those whose days are over. */
    public List<StandIn> standIns() {
        return page.officers().backups().stream()
                .map(b -> new StandIn(b.officerRef(), b.backupRef(), b.from(), b.until()))
                .toList();
    }

    /** The categories in which each body is likely, by the code of the body. */
    public Map<String, List<String>> likelyFor() {
        return page.places().bodies().values().stream()
                .collect(Collectors.toMap(body -> body.bodyCode(), body -> body.likelyFor()));
    }
}
