package id.gurindam.query.clocks;

import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ReplyManner;
import id.gurindam.events.organisation.ClockRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows one rule through the facts: what starts, pauses, resumes, stops and voids it, as the rule says and no more. */
final class Runs {
    private static final String EXTENSION = "ExtensionTold";
    private static final String REPORTER = "REPORTER";

    private final ClockRule rule;
    private final boolean mayPause;
    private final int usualLimit;
    private final List<Run> ended = new ArrayList<>();
    private final Map<String, Instant> seen = new HashMap<>();
    private @Nullable Open open;

    private Runs(ClockRule rule, int usualLimit, boolean reporterClockPauses) {
        this.rule = rule;
        this.usualLimit = usualLimit;
        this.mayPause = reporterClockPauses || !rule.holder().equals(REPORTER);
    }

    /** The runs of the clock in their order; none if nothing started it. */
    static List<Run> of(ClockRule rule, int usualLimit, boolean reporterClockPauses, List<Fact> facts) {
        Runs runs = new Runs(rule, usualLimit, reporterClockPauses);
        facts.forEach(runs::take);
        runs.end(null, Run.End.OPEN);
        return runs.ended;
    }

    /** The limit for the class; null if the rule says nothing about it. */
    static @Nullable Integer limit(ClockRule rule, @Nullable Classification classification) {
        Map<Classification, Integer> byClass = rule.limitByClass();
        return byClass == null ? rule.limit() : classification == null ? null : byClass.get(classification);
    }

    private void take(Fact fact) {
        Open running = open;
        if (running != null) {
            goOn(running, fact);
        }
        seen.put(fact.event(), fact.at());
        if (starts(fact)) {
            end(fact.at(), Run.End.VOIDED);
            open = new Open(fact.at(), received(fact), limitAfter(fact));
        }
    }

    private void goOn(Open running, Fact fact) {
        if (stops(fact)) {
            end(fact.at(), Run.End.STOPPED);
        } else if (rule.voidedBy().contains(fact.event())) {
            end(fact.at(), Run.End.VOIDED);
        } else if (fact.event().equals(rule.lapsesWith())) {
            end(fact.at(), Run.End.LAPSED);
        } else if (mayPause && rule.pausesOn().contains(fact.event())) {
            running.pause(fact);
        } else if (rule.resumesOn().contains(fact.event())) {
            running.resume(fact.at());
        } else if (fact.event().equals(EXTENSION)) {
            running.extensions.add(new Run.Told(fact.at(), day(fact.code())));
        }
    }

    private boolean starts(Fact fact) {
        boolean again = Boolean.TRUE.equals(rule.startsAgain()) || (ended.isEmpty() && open == null);
        String before = rule.onlyAfter();
        return again && rule.startsAt().contains(fact.event()) && (before == null || seen.containsKey(before));
    }

    private boolean stops(Fact fact) {
        Map<String, ReplyManner> only = rule.stopsOnlyIf();
        ReplyManner manner = only == null ? null : only.get(fact.event());
        return rule.stopsAt().contains(fact.event())
                && (manner == null || manner.name().equals(fact.code()));
    }

    private Instant received(Fact fact) {
        String from = rule.countsFrom();
        return from == null ? fact.at() : seen.getOrDefault(from, fact.at());
    }

    private int limitAfter(Fact fact) {
        Map<String, Integer> byReason = rule.limitByReturnReason();
        return byReason == null || fact.code() == null ? usualLimit : byReason.getOrDefault(fact.code(), usualLimit);
    }

    private void end(@Nullable Instant at, Run.End end) {
        Open running = open;
        if (running != null) {
            ended.add(running.ended(at, end));
            open = null;
        }
    }

    private static @Nullable LocalDate day(@Nullable String code) {
        try {
            return code == null ? null : LocalDate.parse(code);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** A run that has not ended. */
    private static final class Open {
        private final Instant opened;
        private final Instant received;
        private final int limit;
        private final List<ClockReading.Pause> pauses = new ArrayList<>();
        private final List<Run.Told> extensions = new ArrayList<>();
        private @Nullable Fact asked;

        Open(Instant opened, Instant received, int limit) {
            this.opened = opened;
            this.received = received;
            this.limit = limit;
        }

        void pause(Fact fact) {
            asked = asked == null ? fact : asked;
        }

        void resume(@Nullable Instant at) {
            Fact since = asked;
            if (since != null) {
                pauses.add(new ClockReading.Pause(since.at(), at, since.code()));
                asked = null;
            }
        }

        Run ended(@Nullable Instant at, Run.End end) {
            resume(at);
            return new Run(opened, received, limit, List.copyOf(pauses), List.copyOf(extensions), at, end);
        }
    }
}
