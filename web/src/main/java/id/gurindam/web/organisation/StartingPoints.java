package id.gurindam.web.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.query.organisation.OrganisationLists;
import id.gurindam.query.organisation.Tongue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a form of a change begins with: whatever stands now, so that nothing is written twice; chosen is the row that was picked. */
record StartingPoints(Reading reading, @Nullable String chosen, LocalDate today) {
    private static final JsonMapper READABLE = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    /** The values of the fields of this change; none for a field that begins empty. */
    Map<String, List<String>> of(String word) {
        return switch (word) {
            case "establish-unit" ->
                Map.of("officeHours", List.of(reading.details().clockSet()));
            case "rename-unit" -> unit();
            case "list-outside-body" -> body();
            case "decree-calendar" -> calendar();
            case "adopt-rule-set" -> rules();
            case "adopt-reason-list" -> list();
            case "adopt-template" -> template();
            default -> Map.of();
        };
    }

    /** The list that is shown and changed: the one picked, or else the first. */
    String list(List<OrganisationLists.Named> lists) {
        return lists.stream()
                .map(OrganisationLists.Named::code)
                .filter(code -> code.equals(chosen))
                .findFirst()
                .orElseGet(() -> lists.isEmpty() ? "" : lists.getFirst().code());
    }

    /** The calendar that is shown and changed: the one picked, or else the newest of its year. */
    int calendar(List<OrganisationLists.Calendar> calendars) {
        return IntStream.range(0, calendars.size())
                .filter(i -> calendars.get(i).code().equals(chosen))
                .findFirst()
                .orElse(calendars.size() - 1);
    }

    private Map<String, List<String>> unit() {
        return reading.lists().units().stream()
                .filter(unit -> unit.open() && unit.code().equals(chosen))
                .findFirst()
                .map(unit -> Map.of(
                        "unitCode", List.of(unit.code()),
                        "name", List.of(unit.name()),
                        "shortName", List.of(unit.shortName())))
                .orElse(Map.of());
    }

    private Map<String, List<String>> body() {
        Map<String, List<String>> values = new HashMap<>();
        reading.lists().bodies().stream()
                .filter(body -> body.code().equals(chosen))
                .forEach(body -> {
                    String contact = body.contact();
                    values.put("bodyCode", List.of(body.code()));
                    values.put("name", List.of(body.name()));
                    values.put("shortName", List.of(body.shortName()));
                    values.put("bodyLevel", List.of(body.level().name()));
                    values.put("likelyFor", reading.details().likelyFor().getOrDefault(body.code(), List.of()));
                    values.put("contact", contact == null ? List.of() : List.of(contact));
                });
        return values;
    }

    private Map<String, List<String>> calendar() {
        List<OrganisationLists.Calendar> indonesian = new OrganisationLists(reading.page(), Tongue.ID).calendars();
        int at = calendar(indonesian);
        if (at < 0) {
            return Map.of();
        }
        OrganisationLists.Calendar as = indonesian.get(at);
        OrganisationLists.Calendar english =
                new OrganisationLists(reading.page(), Tongue.EN).calendars().get(at);
        int next = reading.page().rules().calendars().newestVersion(as.year()) + 1;
        return Map.of(
                "year", List.of(Integer.toString(as.year())),
                "version", List.of(Integer.toString(next)),
                "days", List.of(Lines.of(as, english, CalendarDay.Kind.HOLIDAY)),
                "leaveDays", List.of(Lines.of(as, english, CalendarDay.Kind.COLLECTIVE_LEAVE)));
    }

    /** The newest rules as the next version would begin: with the next number, from tomorrow. */
    private Map<String, List<String>> rules() {
        List<RuleSet> all = reading.page().rules().ruleSets();
        if (all.isEmpty()) {
            return Map.of();
        }
        ObjectNode next = READABLE.valueToTree(all.getLast());
        next.put("version", all.getLast().version() + 1);
        next.put("effectiveFrom", today.plusDays(1).toString());
        return Map.of("ruleSet", List.of(READABLE.writeValueAsString(next)));
    }

    private Map<String, List<String>> list() {
        String list = list(reading.lists().lists());
        return list.isEmpty()
                ? Map.of()
                : Map.of(
                        "list", List.of(list),
                        "entries", List.of(Lines.of(reading.page().rules().list(list))));
    }

    private Map<String, List<String>> template() {
        Map<String, List<String>> values = new HashMap<>();
        for (Tongue tongue : Tongue.values()) {
            String tail = tongue == Tongue.ID ? "Id" : "En";
            new OrganisationLists(reading.page(), tongue)
                    .templates().stream()
                            .filter(template -> template.code().equals(chosen))
                            .forEach(template -> {
                                values.put("templateCode", List.of(template.code()));
                                values.put("purpose" + tail, List.of(template.name()));
                                values.put("text" + tail, List.of(template.text()));
                            });
        }
        return values;
    }
}
