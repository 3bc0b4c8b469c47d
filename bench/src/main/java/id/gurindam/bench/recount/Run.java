package id.gurindam.bench.recount;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One run of one clock of the rule set that the case was received under: from what started it to what stopped or voided it. */
final class Run {
    private final JsonNode rule;
    private final DayBook days;
    final Instant start;
    private final List<Instant[]> pauses = new ArrayList<>();
    private boolean pausing;
    /** What ended it; its own start while it runs. */
    Life.Step end;

    boolean stopped;
    boolean voided;
    private String classification;
    private final String reason;

    private Run(JsonNode rule, DayBook days, Life.Step begun, Instant start) {
        this.rule = rule;
        this.days = days;
        this.end = begun;
        this.start = start;
        this.classification = begun.classification();
        this.reason = begun.event().text("returnReason");
    }

    /** The runs of this clock in this life, in their order. */
    static List<Run> of(JsonNode rule, DayBook days, Life life) {
        List<Run> runs = new ArrayList<>();
        boolean paused = false;
        for (Life.Step step : life.steps) {
            if (!runs.isEmpty() && runs.getLast().isRunning()) {
                runs.getLast().go(step);
            }
            paused = in(rule, "pausesOn", step) || (paused && !in(rule, "resumesOn", step));
            boolean may = runs.isEmpty() || again(rule);
            if (in(rule, "startsAt", step) && may && after(rule, life, step)) {
                runs.stream().filter(Run::isRunning).forEach(run -> run.supersede(step));
                boolean since = rule.path("countsFrom").stringValue("").equals("ComplaintFiled");
                Run run = new Run(rule, days, step, since ? life.received() : step.at());
                run.pause(paused, step.at());
                runs.add(run);
            }
        }
        return runs;
    }

    private static boolean again(JsonNode rule) {
        return rule.path("startsAgain").booleanValue(false);
    }

    private static boolean after(JsonNode rule, Life life, Life.Step step) {
        String before = rule.path("onlyAfter").stringValue("");
        return before.isEmpty()
                || life.steps.stream()
                        .anyMatch(each -> each.event().position() < step.event().position()
                                && each.event().name().equals(stored(before)));
    }

    /** It starts anew: what ran until then is over, as if voided. */
    private void supersede(Life.Step step) {
        voided = true;
        end = step;
    }

    boolean isRunning() {
        return !stopped && !voided;
    }

    boolean isPaused() {
        return isRunning() && pausing;
    }

    private void pause(boolean begins, Instant at) {
        if (begins && !pausing) {
            pauses.add(new Instant[] {at, at});
            pausing = true;
        }
    }

    private void go(Life.Step step) {
        classification = step.classification();
        if (in(rule, "stopsAt", step) && byWhom(step)) {
            stopped = true;
            end = step;
        } else if (in(rule, "voidedBy", step)) {
            voided = true;
            end = step;
        } else if (in(rule, "pausesOn", step)) {
            pause(true, step.at());
        } else if (in(rule, "resumesOn", step) && pausing) {
            pauses.getLast()[1] = step.at();
            pausing = false;
        }
    }

    private boolean byWhom(Life.Step step) {
        String manner = rule.path("stopsOnlyIf").path("UnitReplied").stringValue("");
        return manner.isEmpty()
                || !step.event().is("unit-replied")
                || manner.equals(step.event().text("manner"));
    }

    /** How much of the limit was used at this instant: HK less HK of each pause that was asked for in time, or plain days. */
    int used(Instant at) {
        if ("CALENDAR_DAYS".equals(rule.path("unit").stringValue(""))) {
            return (int) ChronoUnit.DAYS.between(DayBook.date(start), DayBook.date(at));
        }
        int granted = 0;
        for (int each = 0; each < pauses.size(); each++) {
            boolean open = pausing && each == pauses.size() - 1;
            Instant from = pauses.get(each)[0];
            boolean early = days.workingDays(start, from) - granted <= limit();
            granted += early ? days.workingDays(from, open ? at : pauses.get(each)[1]) : 0;
        }
        return days.workingDays(start, at) - granted;
    }

    /** The limit, by the reason of the return that began it, or by the class in force when it ended. */
    int limit() {
        JsonNode byReason = rule.path("limitByReturnReason").path(reason);
        if (!byReason.isMissingNode()) {
            return byReason.intValue();
        }
        JsonNode byClass = rule.path("limitByClass").path(classification);
        return byClass.isMissingNode() ? rule.path("limit").intValue(Integer.MAX_VALUE) : byClass.intValue();
    }

    /** The last closing time (or end of a day) at which the limit is not used up, found by walking from the start. */
    Instant due() {
        if ("CALENDAR_DAYS".equals(rule.path("unit").stringValue(""))) {
            return DayBook.date(start)
                    .plusDays(limit() + 1L)
                    .atStartOfDay(DayBook.WIB)
                    .toInstant();
        }
        int n = limit();
        while (used(days.due(start, n + 1)) <= limit()) {
            n++;
        }
        return days.due(start, n);
    }

    boolean late(Instant now) {
        return used(isRunning() ? now : end.at()) > limit();
    }

    /** Stopped, or late already: it counts. What was voided in time leaves, and what is not yet due waits. */
    boolean counts(Instant now) {
        return stopped || late(now);
    }

    boolean inTime(Instant now) {
        return stopped && !late(now);
    }

    boolean waits(Instant now) {
        return isRunning() && !late(now);
    }

    private static boolean in(JsonNode rule, String field, Life.Step step) {
        for (JsonNode each : rule.path(field)) {
            if (step.event().name().equals(stored(each.stringValue("")))) {
                return true;
            }
        }
        return false;
    }

    /** The stored name of an event that a rule set calls by its title: ComplaintRoutedToUnit is complaint.routed-to-unit. */
    static String stored(String title) {
        String words = title.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
        return "complaint." + (words.startsWith("complaint-") ? words.substring("complaint-".length()) : words);
    }
}
