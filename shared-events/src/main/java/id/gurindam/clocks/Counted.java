package id.gurindam.clocks;

import id.gurindam.clocks.ClockReading.State;
import id.gurindam.clocks.ClockReading.Verdict;
import id.gurindam.events.organisation.ClockRule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One run, counted. The reading chosen for pauses: a working day does not count if the clock stands still when its
 * office closes; so the due date moves by the working days that HK counts between question and answer, and a question
 * that is answered before the office closes moves nothing; an answer counts as a receipt does. Nor does one that is asked after the time was up: it never
 * mends a verdict.
 */
final class Counted {
    private final ClockRule rule;
    private final Run run;
    private final Measure measure;
    private final Instant now;
    private final int reach;
    private final @Nullable Instant due;

    Counted(ClockRule rule, Run run, Measure measure, Instant now) {
        this.rule = rule;
        this.run = run;
        this.measure = measure;
        this.now = now;
        this.reach = counted();
        this.due = standsStill() ? null : measure.due(run.received(), reach);
    }

    ClockRule rule() {
        return rule;
    }

    Run run() {
        return run;
    }

    Measure measure() {
        return measure;
    }

    /** The limit with what pauses and an extension by law have added. */
    int reach() {
        return reach;
    }

    private int counted() {
        int reach = run.limit();
        ClockRule.Extension byLaw = rule.extension();
        if (byLaw != null) {
            Instant first = measure.due(run.received(), reach);
            long told = run.extensions().stream()
                    .filter(extension -> measure.inTime(extension.at(), first))
                    .limit(byLaw.times())
                    .count();
            reach += (int) told * byLaw.days();
        }
        for (ClockReading.Pause pause : run.pauses()) {
            Instant to = pause.to();
            reach += moves(pause, reach) ? measure.between(pause.from(), to == null ? now : to) : 0;
        }
        return reach;
    }

    /** When the time is up; null while it stands still. */
    @Nullable
    Instant due() {
        return due;
    }

    /** It stands still, and did so before its time was up. */
    private boolean standsStill() {
        ClockReading.Pause standing = run.standing();
        return standing != null && moves(standing, reachBefore(standing));
    }

    /** The second date, where one was told for a clock that is set by class; the first verdict stays. */
    @Nullable
    Instant extendedDue() {
        if (rule.limitByClass() == null) {
            return null;
        }
        return run.extensions().stream()
                .map(Run.Told::until)
                .reduce((first, second) -> second)
                .map(measure::endOf)
                .orElse(null);
    }

    State state() {
        return switch (run.end()) {
            case OPEN -> run.standing() == null ? State.RUNNING : State.PAUSED;
            case STOPPED -> inTime() ? State.MET : State.MISSED;
            case VOIDED, LAPSED -> State.VOID;
        };
    }

    Verdict verdict() {
        if (Boolean.TRUE.equals(rule.reminderOnly())) {
            return Verdict.NONE;
        }
        return switch (run.end()) {
            case OPEN -> inTime() ? Verdict.OPEN : Verdict.OPEN_LATE;
            case STOPPED -> inTime() ? Verdict.ON_TIME : Verdict.LATE;
            case VOIDED -> inTime() ? Verdict.NONE : Verdict.LATE;
            case LAPSED -> Verdict.NONE;
        };
    }

    int left() {
        return measure.left(run.received(), reach(), at());
    }

    /** Minutes on the last day, while it runs. */
    @Nullable
    Integer minutesLeft() {
        boolean lastDay = state() == State.RUNNING && due != null && left() == 0;
        return lastDay && due != null ? measure.minutes(now, due) : null;
    }

    private boolean inTime() {
        return due == null || measure.inTime(at(), due);
    }

    private Instant at() {
        Instant ended = run.endedAt();
        return ended == null ? now : ended;
    }

    private boolean moves(ClockReading.Pause pause, int reach) {
        return measure.inTime(pause.from(), measure.due(run.received(), reach));
    }

    private int reachBefore(ClockReading.Pause standing) {
        Run before = new Run(
                run.opened(),
                run.received(),
                run.limit(),
                run.pauses().stream().filter(pause -> !pause.equals(standing)).toList(),
                run.extensions(),
                run.endedAt(),
                run.end());
        return new Counted(rule, before, measure, now).reach();
    }
}
