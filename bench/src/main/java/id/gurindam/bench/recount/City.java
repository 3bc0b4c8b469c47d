package id.gurindam.bench.recount;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The complaints, the days and the rules as the record knew them at a position, looked at from an instant. */
final class City {
    final List<Life> lives;
    final DayBook days;
    final Instant now;
    private final Map<String, JsonNode> ruleSets = new HashMap<>();

    City(List<RawEvent> events, Instant now) {
        this.lives = Life.in(events);
        this.days = new DayBook(events);
        this.now = now;
        for (RawEvent event : events) {
            if ("organisation.rule-set-adopted".equals(event.name())) {
                JsonNode set = event.payload().path("ruleSet");
                ruleSets.put(
                        set.path("code").stringValue("") + "/"
                                + set.path("version").intValue(),
                        set);
            }
        }
    }

    private City(City other, Instant now) {
        this.lives = other.lives;
        this.days = other.days;
        this.now = now;
        this.ruleSets.putAll(other.ruleSets);
    }

    /** The same looked at from another instant. */
    City at(Instant instant) {
        return new City(this, instant);
    }

    /** The rules that the case pinned when it was received. */
    JsonNode rules(Life life) {
        JsonNode found = ruleSets.get(life.filing.said("ruleVersion"));
        if (found == null) {
            throw new IllegalStateException("no rules " + life.filing.said("ruleVersion"));
        }
        return found;
    }

    /** The runs of the clock of this code in this life. */
    List<Run> runs(Life life, String clock) {
        for (JsonNode rule : rules(life).path("clocks")) {
            if (clock.equals(rule.path("code").stringValue(""))) {
                return Run.of(rule, days, life);
            }
        }
        return List.of();
    }
}
