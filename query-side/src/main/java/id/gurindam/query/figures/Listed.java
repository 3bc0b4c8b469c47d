package id.gurindam.query.figures;

import id.gurindam.clocks.ClockOutline;
import id.gurindam.events.organisation.ClockRule;
import id.gurindam.events.organisation.LimitUnit;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What stands on a list until somebody takes it off: far over a limit, and disputed without an answer. */
record Listed(Measured measured, List<Observation> into) {
    /** A case stands on the first list from so many times its limit on. */
    private static final int TIMES = 3;
    /** And on the second from so many working days after the dispute. */
    private static final int PATIENCE = 10;

    private static final List<String> AFTER_A_DISPUTE = List.of("OutcomeClaimed", "ComplaintClosedWithObjection");

    /** Until when a clock may run before its case is listed. */
    private record Until(ClockOutline run, Instant at) {}

    void observe(Custody.Holding holding) {
        farOver(holding);
        disputed()
                .ifPresent(dispute -> new Noting(measured, into, Indicator.L2, measured.line.received())
                        .by(holding.unit())
                        .flips(measured.calendar.due(dispute.at(), PATIENCE))
                        .is(Observation.State.PENDING, dispute.position()));
    }

    private void farOver(Custody.Holding holding) {
        measured.running().stream()
                .flatMap(run -> until(run).stream())
                .min(Comparator.comparing(Until::at))
                .ifPresent(first -> new Noting(measured, into, Indicator.L1, measured.line.received())
                        .by(holding.unit())
                        .flips(first.at())
                        .value(first.run().limit())
                        .is(
                                Observation.State.PENDING,
                                measured.opening(first.run()).position()));
    }

    private Optional<Until> until(ClockOutline run) {
        Instant due = run.dueAt();
        int more = (TIMES - 1) * run.limit();
        LimitUnit unit = measured.rule(run.clock()).map(ClockRule::unit).orElse(LimitUnit.WORKING_DAYS);
        return due == null
                ? Optional.empty()
                : Optional.of(new Until(
                        run,
                        switch (unit) {
                            case WORKING_DAYS -> measured.calendar.due(due, more);
                            case CALENDAR_DAYS -> due.plus(Duration.ofDays(more));
                            case HOURS -> due.plus(Duration.ofHours(more));
                        }));
    }

    /** The newest dispute, unless the unit has had its say since. */
    private Optional<Deed> disputed() {
        Deed dispute = null;
        for (Deed deed : measured.line.deeds()) {
            if (deed.is("OutcomeDisputedByReporter")) {
                dispute = deed;
            } else if (AFTER_A_DISPUTE.contains(deed.event())) {
                dispute = null;
            }
        }
        return Optional.ofNullable(dispute);
    }
}
