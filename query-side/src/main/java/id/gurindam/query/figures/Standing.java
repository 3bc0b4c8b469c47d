package id.gurindam.query.figures;

import static id.gurindam.query.figures.Observation.State.HIT;
import static id.gurindam.query.figures.Observation.State.PAUSED;
import static id.gurindam.query.figures.Observation.State.PENDING;
import static id.gurindam.query.figures.Observation.State.REPORTER;

import id.gurindam.clocks.ClockOutline;
import id.gurindam.clocks.ClockReading;
import id.gurindam.query.figures.Custody.Hands;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How a case stands and how it passed in and out (S4, S7, S8, S17, S29 of domain.md 8). */
record Standing(Measured measured, List<Observation> into) {
    private static final Comparator<ClockOutline> NEXT_DUE =
            Comparator.comparing(run -> run.dueAt() == null ? Instant.MAX : run.dueAt());

    void observe() {
        followedUp();
        measured.custody.passages().forEach(this::passed);
        measured.custody.now().ifPresent(this::open);
        measured.custody.now().ifPresent(holding -> new Listed(measured, into).observe(holding));
        Optional<Deed> merged = measured.line.first("ComplaintRecognisedAsDuplicate");
        note(Indicator.S29)
                .is(merged.isPresent(), filed(), merged.map(Deed::position).orElse(-1L));
    }

    /** Words of a template are no follow-up; done is what is closed, not what was closed once and then went another way. */
    private void followedUp() {
        Optional<Deed> verified = measured.line.first("ComplaintVerified");
        if (verified.isEmpty()) {
            return;
        }
        Optional<Deed> worked = measured.line.deeds().stream()
                .filter(deed -> deed.is("ActionLogged") || Measured.answers(deed))
                .findFirst();
        boolean done = measured.isClosed();
        note(Indicator.S4)
                .by(measured.custody.open() ? measured.custody.unit() : lastUnit())
                .value(done ? 2 : worked.isPresent() ? 1 : 0)
                .is(
                        done || worked.isPresent(),
                        verified.get().position(),
                        worked.map(Deed::position).orElse(-1L));
    }

    private @org.jspecify.annotations.Nullable String lastUnit() {
        return measured.holderBefore(Long.MAX_VALUE);
    }

    private void passed(Custody.Passage passage) {
        Indicator indicator = switch (passage.way()) {
            case IN -> Indicator.S17_IN;
            case OUT -> Indicator.S17_OUT;
            case BACK -> Indicator.S17_BACK;
        };
        boolean closing = measured.closings().stream().anyMatch(deed -> deed.position() == passage.position());
        String unit = passage.way() == Custody.Way.IN ? measured.firstUnit() : passage.unit();
        new Noting(measured, into, indicator, passage.at())
                .by(unit)
                .value(closing ? 1 : 0)
                .is(HIT, passage.position());
    }

    /** By the clock that is due next; late ones first of all, whatever stands still beside them. */
    private void open(Custody.Holding holding) {
        note(Indicator.S7).by(holding.unit()).flips(measured.line.received()).is(PENDING, filed());
        List<ClockOutline> running = measured.running();
        Optional<ClockOutline> next =
                running.stream().filter(run -> run.dueAt() != null).min(NEXT_DUE);
        boolean paused = running.stream().anyMatch(run -> run.state() == ClockReading.State.PAUSED);
        note(Indicator.S8)
                .by(holding.unit())
                .flips(next.map(ClockOutline::dueAt).orElse(null))
                .value(next.map(this::number).orElse(-1))
                .is(
                        holding.hands() == Hands.REPORTER ? REPORTER : paused ? PAUSED : PENDING,
                        holding.opening(),
                        next.map(run -> measured.opening(run).position()).orElse(-1L));
    }

    /** The place of the clock among those of its rules. */
    private int number(ClockOutline run) {
        return measured.rules.clocks().stream()
                .map(rule -> rule.code())
                .toList()
                .indexOf(run.clock());
    }

    private Noting note(Indicator indicator) {
        return new Noting(measured, into, indicator, measured.line.received()).by(measured.firstUnit());
    }

    private long filed() {
        return measured.line.deeds().getFirst().position();
    }
}
