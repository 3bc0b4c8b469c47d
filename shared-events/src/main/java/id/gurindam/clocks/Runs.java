package id.gurindam.clocks;

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
    private @Nullable Classification classification;
    private final List<Run> ended = new ArrayList<>();
    private final Map<String, Instant> seen = new HashMap<>();
    private @Nullable Open open;

    private Runs(ClockRule rule, @Nullable Classification expected, boolean reporterClockPauses) {
        this.rule = rule;
        this.classification = expected;
        this.mayPause = reporterClockPauses || !rule.holder().equals(REPORTER);
    }

    /**
     * The runs of the clock in their order; none if nothing started it. A run goes by the class in force when it ended (S3
     * of domain.md 8), so that no later correction of the class reaches it; one that goes on by the class it stands in now.
     */
    static List<Run> of(
            ClockRule rule, @Nullable Classification expected, boolean reporterClockPauses, List<Fact> facts) {
        Runs runs = new Runs(rule, expected, reporterClockPauses);
        facts.forEach(runs::take);
        runs.end(null, Run.End.OPEN);
        return runs.ended;
    }

    /** The limit for the class; null if the rule says nothing about it. */
    static @Nullable Integer limit(ClockRule rule, @Nullable Classification classification) {
        Map<Classification, Integer> byClass = rule.limitByClass();
        return byClass == null ? rule.limit() : classification == null ? null : byClass.get(classification);
    }

    /** The rule speaks of cases of this class. */
    static boolean applies(ClockRule rule, @Nullable Classification classification) {
        List<Classification> classes = rule.appliesTo().classes();
        return classes == null || (classification != null && classes.contains(classification));
    }

    private void take(Fact fact) {
        Open running = open;
        if (running != null) {
            goOn(running, fact);
        }
        seen.put(fact.event(), fact.at());
        classification = fact.classified().orElse(classification);
        if (starts(fact)) {
            end(fact.at(), Run.End.VOIDED);
            open = new Open(fact.at(), received(fact), limitByReason(fact));
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

    private @Nullable Integer limitByReason(Fact fact) {
        Map<String, Integer> byReason = rule.limitByReturnReason();
        return byReason == null || fact.code() == null ? null : byReason.get(fact.code());
    }

    private @Nullable Integer limitNow(Open running) {
        return running.limitByReason == null ? limit(rule, classification) : running.limitByReason;
    }

    private void end(@Nullable Instant at, Run.End end) {
        Open running = open;
        if (running != null) {
            Integer limit = applies(rule, classification) ? limitNow(running) : null;
            if (limit != null) {
                ended.add(running.ended(limit, at, end));
            }
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
        private final @Nullable Integer limitByReason;
        private final List<ClockReading.Pause> pauses = new ArrayList<>();
        private final List<Run.Told> extensions = new ArrayList<>();
        private @Nullable Fact asked;

        Open(Instant opened, Instant received, @Nullable Integer limitByReason) {
            this.opened = opened;
            this.received = received;
            this.limitByReason = limitByReason;
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

        Run ended(int limit, @Nullable Instant at, Run.End end) {
            resume(at);
            return new Run(opened, received, limit, List.copyOf(pauses), List.copyOf(extensions), at, end);
        }
    }
}
