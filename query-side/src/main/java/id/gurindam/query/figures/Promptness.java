package id.gurindam.query.figures;

import static id.gurindam.query.figures.Observation.State.HIT;
import static id.gurindam.query.figures.Observation.State.MISS;
import static id.gurindam.query.figures.Observation.State.PAUSED;
import static id.gurindam.query.figures.Observation.State.PENDING;

import id.gurindam.clocks.ClockOutline;
import id.gurindam.clocks.ClockReading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether each clock was kept (S1, S2, S3, S5, S21, S22 of domain.md 8). What ended without the act and before its time was
 * up leaves the denominator; what ended so afterwards is a miss; what is open counts as a miss as soon as its time is up.
 */
record Promptness(Measured measured, List<Observation> into) {

    void observe() {
        compliance(Indicator.S1, "VERIFY");
        compliance(Indicator.S2, "FIRST_RESPONSE");
        compliance(Indicator.S3, "SETTLE");
        compliance(Indicator.S21, "INFO_REQUEST");
        compliance(Indicator.S22_COMPLETE, "LAW_COMPLETENESS");
        compliance(Indicator.S22_DECIDED, "LAW_DECISION");
        compliance(Indicator.S22_DELIVERED, "LAW_DELIVERY");
        firstAnswer();
    }

    /** Each run counts: a second decision has to reach the reporter as the first had to. */
    private void compliance(Indicator indicator, String clock) {
        measured.runs(clock).forEach(run -> note(indicator, run));
    }

    private void note(Indicator indicator, ClockOutline run) {
        Optional<Deed> ending = measured.ending(run);
        Noting noting = new Noting(measured, into, indicator, measured.line.received())
                .by(unit(indicator, ending.orElse(null)))
                .as(measured.classAt(run.stoppedAt()))
                .flips(run.dueAt())
                .value(run.stoppedAt() == null ? 0 : measured.days(run.startedAt(), run.stoppedAt()));
        long opening = measured.opening(run).position();
        long closing = ending.map(Deed::position).orElse(-1L);
        switch (run.state()) {
            case RUNNING -> noting.is(PENDING, resting(run, opening, closing));
            case PAUSED -> noting.is(PAUSED, resting(run, opening, closing));
            case MET -> noting.is(HIT, resting(run, opening, closing));
            case MISSED -> noting.is(MISS, resting(run, opening, closing));
            case VOID -> {
                if (run.verdict() == ClockReading.Verdict.LATE) {
                    noting.is(MISS, resting(run, opening, closing));
                }
            }
            case NOT_STARTED -> {}
        }
    }

    /** What the run rests on: where it began and ended, what made it stand still, and what changed its limit. */
    private long[] resting(ClockOutline run, long opening, long closing) {
        List<String> words = measured.rule(run.clock())
                .map(rule -> Stream.of(
                                rule.pausesOn(),
                                rule.resumesOn(),
                                rule.limitByClass() == null ? List.<String>of() : List.of("ClassificationCorrected"))
                        .flatMap(List::stream)
                        .toList())
                .orElse(List.of());
        LongStream between = measured.line.deeds().stream()
                .filter(deed -> words.contains(deed.event()))
                .mapToLong(Deed::position)
                .filter(position -> position > opening && (closing < 0 || position < closing));
        return LongStream.concat(LongStream.of(opening, closing), between).toArray();
    }

    /** Verification by the unit that got it first; everything else by the unit at the act, or whose turn it is. */
    private @Nullable String unit(Indicator indicator, @Nullable Deed ending) {
        if (indicator == Indicator.S1 || indicator == Indicator.S22_COMPLETE) {
            return measured.firstUnit();
        }
        if (ending == null) {
            return measured.custody.unit();
        }
        boolean acts = ending.is("UnitReplied") || ending.is("OutcomeClaimed");
        return acts && ending.unit() != null ? ending.unit() : measured.holderBefore(ending.position());
    }

    /** A hit is an answer after so many working minutes, a miss one that can no longer come, pending one that may. */
    private void firstAnswer() {
        Instant received = measured.line.received();
        long filed = measured.line.deeds().getFirst().position();
        Optional<Deed> answer = measured.response();
        Noting noting = new Noting(measured, into, Indicator.S5, received);
        if (answer.isPresent()) {
            Deed deed = answer.get();
            noting.by(deed.unit() == null ? measured.holderBefore(deed.position()) : deed.unit())
                    .as(measured.classAt(deed.at()))
                    .value(measured.minutes(received, deed.at()))
                    .is(HIT, filed, deed.position());
        } else if (measured.custody.open()) {
            noting.by(measured.custody.unit()).flips(received).is(PENDING, filed);
        } else {
            Custody.Passage out = measured.custody.passages().getLast();
            noting.by(out.unit()).value(measured.minutes(received, out.at())).is(MISS, filed, out.position());
        }
    }
}
