package id.gurindam.web.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Counts what one case comes to in an indicator from the linked events alone, as they stand in the record. */
final class CountedAgain {
    /** Those for which two linked events are a hit and one is none. */
    private static final Set<String> BY_SECOND = Set.of("S12", "S29", "S30", "G1", "G7");

    private static final Map<String, Integer> LIMITS =
            Map.of("INFORMATION", 5, "ASPIRATION", 14, "NON_SUPERVISORY", 14, "SUPERVISORY", 60);

    private final NaiveOffice office = new NaiveOffice();
    private final String indicator;
    private final Instant now;

    CountedAgain(String indicator, Instant now) {
        this.indicator = indicator;
        this.now = now;
    }

    /** A hit, a miss, or null for what is not due yet. */
    @Nullable
    Boolean hit(List<JsonNode> events) {
        JsonNode first = events.getFirst();
        JsonNode last = events.getLast();
        if (BY_SECOND.contains(indicator)) {
            return events.size() > 1;
        }
        return switch (indicator) {
            case "S1" -> inTime(events, 3);
            case "S2" -> inTime(events, 5);
            case "S3" -> settled(events);
            case "S10" -> !name(last).equals("complaint.outcome-confirmed-by-reporter");
            case "S11" -> name(last).equals("complaint.outcome-confirmed-by-reporter");
            case "S9" -> events.size() > 1 && office.days(at(first), at(last)) <= 30;
            case "S16" -> evidence(events) && events.stream().noneMatch(e -> name(e).endsWith("evidence-doubted"));
            case "ABA" -> events.size() > 2;
            case "BOUNCE" -> agreed(events);
            case "G2" -> !"PERSON".equals(first.get("payload").get("manner").stringValue());
            case "G4" -> office.endOfMonth(at(first));
            case "G6" -> !evidence(events) || events.stream().anyMatch(e -> name(e).endsWith("disputed-by-reporter"));
            case "G8" -> events.size() > 1;
            default -> throw new IllegalArgumentException(indicator);
        };
    }

    /** How many working minutes or days; ended is false where it still waits or nothing can come any more. */
    record Lasted(int time, boolean ended) {}

    /** A transfer arrives by the same event by which it was given. */
    Lasted lasted(List<JsonNode> events) {
        Instant from = at(events.getFirst());
        Instant to = events.size() > 1 ? at(events.getLast()) : now;
        if (events.size() == 1 && name(events.getFirst()).endsWith("transferred")) {
            return new Lasted(0, true);
        }
        boolean ended = events.size() > 1
                && (!indicator.equals("S5")
                        || name(events.getLast()).endsWith("replied")
                        || name(events.getLast()).endsWith("outcome-claimed"));
        return new Lasted(indicator.equals("S6") ? office.days(from, to) : office.minutes(from, to), ended);
    }

    /** The median, half of those that still wait counted on (Kaplan and Meier's estimate, by its definition). */
    static @Nullable Double median(List<Lasted> all) {
        List<Integer> times = new ArrayList<>();
        all.stream().filter(Lasted::ended).forEach(one -> times.add(one.time()));
        Collections.sort(times);
        double still = 1;
        for (int i = 0; i < times.size(); i++) {
            int time = times.get(i);
            if (i > 0 && times.get(i - 1) == time) {
                continue;
            }
            long at = all.stream().filter(one -> one.time() >= time).count();
            long ends = times.stream().filter(other -> other == time).count();
            still *= 1 - (double) ends / at;
            if (Math.abs(still - 0.5) < 1e-9 && i + ends < times.size()) {
                return (time + times.get((int) (i + ends))) / 2.0;
            }
            if (still < 0.5 + 1e-9) {
                return (double) time;
            }
        }
        return null;
    }

    private @Nullable Boolean inTime(List<JsonNode> events, int limit) {
        if (events.size() > 1) {
            boolean gone = !indicator.equals("S1")
                    && !name(events.getLast()).endsWith("replied")
                    && !name(events.getLast()).endsWith("claimed");
            return !gone
                    && !name(events.getLast()).endsWith("withdrawn-by-reporter")
                    && office.days(at(events.getFirst()), at(events.getLast())) <= limit;
        }
        return office.days(at(events.getFirst()), now) > limit ? false : null;
    }

    /** By the class in force at the claim, less the days of the pauses. */
    private @Nullable Boolean settled(List<JsonNode> events) {
        JsonNode last = events.getLast();
        boolean done = name(last).endsWith("outcome-claimed");
        String put = "";
        Instant paused = null;
        int days = 0;
        for (JsonNode event : events) {
            if (name(event).endsWith("verified")) {
                put = event.get("payload").get("classification").stringValue();
            } else if (name(event).endsWith("classification-corrected")) {
                put = event.get("payload").get("to").stringValue();
            } else if (name(event).endsWith("details-requested") && paused == null) {
                paused = at(event);
            } else if (name(event).endsWith("details-provided") && paused != null) {
                days -= office.days(paused, at(event));
                paused = null;
            }
        }
        Instant end = done ? at(last) : now;
        days += office.days(at(events.getFirst()), end) - (paused == null ? 0 : office.days(paused, end));
        boolean late = days > LIMITS.getOrDefault(put, 0);
        boolean over = !done
                && events.size() > 1
                && !name(last).contains("details")
                && !name(last).contains("correct");
        return done ? Boolean.valueOf(!late) : (late || over) ? Boolean.FALSE : null;
    }

    private @Nullable Boolean agreed(List<JsonNode> events) {
        JsonNode reason = events.getFirst().get("payload").get("returnReason");
        int limit = reason != null && "FOUND_AT_SITE".equals(reason.stringValue()) ? 2 : 1;
        Instant end = events.size() > 1 ? at(events.getLast()) : now;
        boolean late = office.days(at(events.getFirst()), end) > limit;
        return events.size() > 1 ? Boolean.valueOf(!late) : late ? Boolean.FALSE : null;
    }

    private static boolean evidence(List<JsonNode> events) {
        return events.stream()
                .anyMatch(e -> name(e).endsWith("evidence-attached")
                        || (name(e).endsWith("outcome-claimed")
                                && !e.get("payload").get("evidence").isEmpty()));
    }

    /** Official acts count from when they were written down; what was brought from elsewhere from when it happened. */
    private static Instant at(JsonNode event) {
        boolean brought = "IMPORTED"
                .equals(event.get("metadata")
                        .get("context")
                        .get("occurredAtSource")
                        .stringValue());
        return Instant.parse(event.get(brought ? "occurredAt" : "recordedAt").stringValue());
    }

    static String name(JsonNode event) {
        return event.get("name").stringValue();
    }
}
