package id.gurindam.bench.recount;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The life of one complaint, read event by event as docs/lifecycle.md tells it. */
final class Life {
    /** Where a complaint stands. */
    enum State {
        /** Waits to be read. */
        FILED,
        /** Has its class and waits for a unit. */
        VERIFIED,
        /** Offered to a unit. */
        ROUTED,
        /** A unit works on it. */
        WORKED_ON,
        /** The reporter has the word. */
        CLAIMED,
        /** The reporter says that it is not done. */
        DISPUTED,
        /** One of the three kinds Selesai. */
        CLOSED,
        /** A body outside the city has it. */
        OUTSIDE,
        /** The information officer has it. */
        WITH_INFORMATION_OFFICER,
        /** Refused. */
        DECLINED,
        /** Another carries on for it. */
        MERGED,
        /** Taken back. */
        WITHDRAWN
    }

    /** An event with what it changed; a unit of "" is none, a class of "" none yet, and inside is whether the city still has it. */
    record Step(
            RawEvent event,
            State before,
            State after,
            String holderBefore,
            String holder,
            String classification,
            boolean wasInside,
            boolean inside) {
        boolean went() {
            return wasInside && !inside;
        }

        boolean came() {
            return !wasInside && inside;
        }

        /** It was closed by this; a confirmation after a lapse closes nothing that was open. */
        boolean closed() {
            return after == State.CLOSED && before != State.CLOSED;
        }

        Instant at() {
            return event.at();
        }
    }

    final List<Step> steps = new ArrayList<>();
    final RawEvent filing;
    State state = State.FILED;
    String holder = "";
    String firstUnit = "";
    String classification = "";
    String category;
    String area;
    boolean inside = true;
    private boolean read;
    private final Set<String> accused = new HashSet<>();

    private Life(RawEvent filing) {
        this.filing = filing;
        this.category = filing.text("categoryCode");
        this.area = filing.text("kelurahanCode");
        steps.add(new Step(filing, state, state, "", "", "", true, true));
    }

    /** Every complaint in these events. */
    static List<Life> in(List<RawEvent> events) {
        Map<String, Life> lives = new LinkedHashMap<>();
        for (RawEvent event : events) {
            String id = event.text("complaintId");
            if (event.is("filed")) {
                lives.put(id, new Life(event));
            } else if (event.name().startsWith("complaint.") && lives.containsKey(id)) {
                lives.get(id).add(event);
            }
        }
        return List.copyOf(lives.values());
    }

    Instant received() {
        return filing.at();
    }

    /** Who has it, or had it when it went out; nobody but the coordinator is "". */
    String unit() {
        return inside ? holder : unitAt(steps.getLast());
    }

    /** The same as it was just after that step. */
    String unitAt(Step at) {
        String unit = "";
        for (Step step : steps.subList(0, steps.indexOf(at) + 1)) {
            unit = step.inside() ? step.holder() : step.wasInside() ? step.holderBefore() : unit;
        }
        return unit;
    }

    /** The class in force at that step; the first that was given if nobody had read it yet. */
    String classAt(Step at) {
        return at.classification().isEmpty()
                ? steps.stream()
                        .map(Step::classification)
                        .filter(put -> !put.isEmpty())
                        .findFirst()
                        .orElse("")
                : at.classification();
    }

    private void add(RawEvent event) {
        State before = state;
        String had = holder;
        boolean was = inside;
        told(event);
        move(event, before);
        if (state != before || event.is("routed-to-unit", "transferred", "reopened")) {
            inside = isInside();
        }
        firstUnit = firstUnit.isEmpty() ? holder : firstUnit;
        steps.add(new Step(event, before, state, had, holder, classification, was, inside));
    }

    private void told(RawEvent event) {
        if (event.is("verified")) {
            classification = event.text("classification");
            read = true;
        } else if (event.is("classification-corrected")) {
            classification = event.text("to");
            category = event.text("categoryCode");
        } else if (event.is("place-corrected-by-official")) {
            area = event.text("kelurahanCode");
        }
        for (JsonNode unit : event.payload().path("accused").path("units")) {
            accused.add(unit.stringValue(""));
        }
    }

    private void move(RawEvent event, State before) {
        switch (event.name().substring("complaint.".length())) {
            case "verified" -> verified(before);
            case "classification-corrected" -> corrected(event, before);
            case "declined" -> to(State.DECLINED, "");
            case "forwarded-outside" -> to(State.OUTSIDE, before == State.ROUTED ? "" : holder);
            case "passed-to-information-officer" -> to(State.WITH_INFORMATION_OFFICER, "");
            case "recognised-as-duplicate" -> to(State.MERGED, "");
            case "withdrawn-by-reporter" -> to(State.WITHDRAWN, "");
            case "routed-to-unit" -> to(State.ROUTED, event.text("unitCode"));
            case "transferred" -> to(State.ROUTED, event.text("toUnit"));
            case "routing-accepted-by-unit" -> to(State.WORKED_ON, event.text("unitCode"));
            case "routing-returned-by-unit" -> to(State.VERIFIED, "");
            case "outcome-claimed" -> to(State.CLAIMED, holder);
            case "outcome-confirmed-by-reporter", "confirmation-window-lapsed", "closed-with-objection" ->
                to(State.CLOSED, "");
            case "outcome-disputed-by-reporter" -> to(State.DISPUTED, before == State.CLOSED ? lastHeld() : holder);
            case "reopened" -> backTo(event.text("unitCode"));
            case "review-decided" -> reviewed(event, before);
            default -> {
                // All other acts leave it where it is.
            }
        }
    }

    private void to(State next, String unit) {
        state = next;
        holder = unit;
    }

    private void verified(State before) {
        boolean leaves = before == State.FILED
                || (before == State.WITH_INFORMATION_OFFICER && "SUPERVISORY".equals(classification));
        if (leaves) {
            to(State.VERIFIED, "");
        }
    }

    /** A case that turns out to be supervisory, or to be about its holder, leaves whoever has it. */
    private void corrected(RawEvent event, State before) {
        boolean became = "SUPERVISORY".equals(event.text("to")) && !"SUPERVISORY".equals(event.text("from"));
        if (became || accused.contains(holder)) {
            switch (before) {
                case ROUTED, WORKED_ON, CLAIMED, DISPUTED, WITH_INFORMATION_OFFICER -> to(State.VERIFIED, "");
                case OUTSIDE -> to(State.OUTSIDE, "");
                case FILED, VERIFIED, CLOSED, DECLINED, MERGED, WITHDRAWN -> to(before, holder);
            }
        }
    }

    private void reviewed(RawEvent event, State before) {
        if ("SENT_BACK".equals(event.text("decision"))) {
            switch (before) {
                case DECLINED -> to(State.FILED, "");
                case CLAIMED, DISPUTED -> backTo(holder);
                case CLOSED -> backTo(lastHeld());
                case FILED, VERIFIED, ROUTED, WORKED_ON, OUTSIDE, WITH_INFORMATION_OFFICER, MERGED, WITHDRAWN ->
                    to(before, holder);
            }
        }
    }

    private void backTo(String unit) {
        State waiting = read ? State.VERIFIED : State.FILED;
        to(unit.isEmpty() ? waiting : State.WORKED_ON, unit);
    }

    /** Who held it when it was closed. */
    private String lastHeld() {
        return steps.reversed().stream()
                .filter(Step::closed)
                .findFirst()
                .map(Step::holderBefore)
                .orElse("");
    }

    /**
     * Out by every way out (S17), but not as long as a unit keeps the part that the city can do. An answer given to a case that is
     * out puts it before the reporter, and so brings it back until it is closed.
     */
    private boolean isInside() {
        return switch (state) {
            case FILED, VERIFIED, ROUTED, WORKED_ON, CLAIMED, DISPUTED -> true;
            case OUTSIDE -> !holder.isEmpty();
            case CLOSED, WITH_INFORMATION_OFFICER, DECLINED, MERGED, WITHDRAWN -> false;
        };
    }
}
