package id.gurindam.query.figures;

import static id.gurindam.query.figures.Observation.State.HIT;
import static id.gurindam.query.figures.Observation.State.MISS;
import static id.gurindam.query.figures.Observation.State.PENDING;

import id.gurindam.clocks.ClockOutline;
import id.gurindam.query.figures.Custody.HandOff;
import id.gurindam.query.figures.Custody.Hands;
import id.gurindam.query.figures.Custody.Holding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From hand to hand: who had it, who gave it away, and how long that took (S12, S13, S24 and the custody ledger). */
record Handing(Measured measured, List<Observation> into) {

    void observe() {
        Optional<Deed> routed = measured.line.first("ComplaintRoutedToUnit");
        routed.ifPresent(this::misrouted);
        measured.custody.handOffs().forEach(this::handed);
        thereAndBack();
        routed.ifPresent(this::owner);
        measured.runs("ACCEPT").forEach(this::word);
        measured.runs("BOUNCE").forEach(this::bounced);
        new Bouncing(measured, into).observe();
        idle();
        active();
    }

    private void misrouted(Deed routed) {
        List<HandOff> all = measured.custody.handOffs();
        note(Indicator.S12, measured.line.received())
                .by(routed.unit())
                .value(all.size())
                .is(
                        !all.isEmpty(),
                        routed.position(),
                        all.isEmpty() ? -1 : all.getFirst().giving());
    }

    private void handed(HandOff handed) {
        Instant taken = handed.taken();
        Noting noting =
                note(Indicator.HANDOFF, handed.given()).by(handed.from()).to(handed.to());
        if (taken == null) {
            boolean waits = measured.custody.open();
            noting.flips(waits ? handed.given() : null).is(waits ? PENDING : MISS, handed.giving());
        } else {
            noting.value(measured.minutes(handed.given(), taken)).is(HIT, handed.giving(), handed.taking());
        }
    }

    /** A gave it to B, and what B did next with it was to give it to A. */
    private void thereAndBack() {
        List<HandOff> all = measured.custody.handOffs();
        for (int i = 0; i < all.size(); i++) {
            HandOff there = all.get(i);
            if (there.to() != null) {
                long back = i + 1 < all.size() ? straightBack(there, all.get(i + 1)) : -1;
                note(Indicator.ABA, there.given())
                        .by(there.from())
                        .to(there.to())
                        .is(back >= 0, there.giving(), there.taking(), back);
            }
        }
    }

    /** Where its giver got it again; below nought if the next hand-off led elsewhere. */
    private static long straightBack(HandOff there, HandOff next) {
        return next.from().equals(there.to()) && there.from().equals(next.to()) ? next.taking() : -1;
    }

    /** From the first routing to the word of the unit that has kept it, or gave the answer. */
    private void owner(Deed routed) {
        Holding owned = null;
        for (Holding holding : measured.custody.holdings()) {
            boolean keeps = holding.hands() == Hands.HELD;
            boolean same =
                    owned != null && holding.unit() != null && holding.unit().equals(owned.unit());
            owned = keeps && !same ? holding : holding.hands() == Hands.OFFERED && !same ? null : owned;
        }
        Noting noting = note(Indicator.OWNER, measured.line.received());
        if (owned != null) {
            noting.by(owned.unit())
                    .value(measured.minutes(routed.at(), owned.from()))
                    .is(HIT, routed.position(), owned.opening());
        } else if (measured.custody.open()) {
            noting.by(measured.custody.unit()).flips(routed.at()).is(PENDING, routed.position());
        }
    }

    private void word(ClockOutline run) {
        Deed offered = measured.opening(run);
        Optional<Deed> said = measured.ending(run);
        Noting noting = note(Indicator.ACCEPT, run.openedAt()).by(offered.unit());
        if (said.isEmpty()) {
            noting.flips(run.openedAt()).is(PENDING, offered.position());
        } else if (said.get().is("RoutingAcceptedByUnit") || said.get().is("RoutingReturnedByUnit")) {
            noting.value(measured.minutes(run.openedAt(), said.get().at()))
                    .is(HIT, offered.position(), said.get().position());
        }
    }

    private void bounced(ClockOutline run) {
        Deed returned = measured.opening(run);
        Optional<Deed> agreed = measured.ending(run);
        String next = agreed.map(Deed::unit).orElse(returned.other());
        Noting noting = note(Indicator.BOUNCE, run.openedAt())
                .by(returned.unit())
                .to(next)
                .flips(run.dueAt())
                .value(
                        agreed.isEmpty()
                                ? 0
                                : measured.minutes(run.openedAt(), agreed.get().at()));
        long by = agreed.map(Deed::position).orElse(-1L);
        switch (run.state()) {
            case RUNNING, PAUSED -> noting.is(PENDING, returned.position());
            case MET -> noting.is(HIT, returned.position(), by);
            case MISSED -> noting.is(MISS, returned.position(), by);
            case VOID, NOT_STARTED -> {}
        }
    }

    /** Idle are the working minutes of days on which nothing at all was recorded of the case. */
    private void idle() {
        Set<LocalDate> busy = new HashSet<>();
        measured.line.deeds().forEach(deed -> busy.add(measured.calendar.dateOf(deed.at())));
        Map<String, int[]> sums = new HashMap<>();
        Holding last = measured.custody.now().orElse(null);
        for (Holding holding : measured.custody.holdings()) {
            String unit = holding.unit();
            if (unit != null && holding.hands() != Hands.REPORTER) {
                Instant until = holding.until() == null
                        ? measured.line.deeds().getLast().at()
                        : holding.until();
                int[] sum = sums.computeIfAbsent(unit, _ -> new int[2]);
                sum[0] += idle(holding.from(), until, busy);
                sum[1] += measured.minutes(holding.from(), until);
            }
        }
        sums.forEach((unit, sum) -> {
            boolean goesOn = last != null && unit.equals(last.unit()) && last.hands() != Hands.REPORTER;
            note(Indicator.S13, measured.line.received())
                    .by(unit)
                    .value(sum[0])
                    .of(sum[1])
                    .flips(goesOn ? measured.line.deeds().getLast().at() : null)
                    .is(goesOn ? PENDING : HIT, positions(unit));
        });
    }

    private int idle(Instant from, Instant until, Set<LocalDate> busy) {
        int minutes = 0;
        LocalDate end = measured.calendar.dateOf(until);
        for (LocalDate day = measured.calendar.dateOf(from).plusDays(1); day.isBefore(end); day = day.plusDays(1)) {
            if (!busy.contains(day)) {
                Instant begins = day.atStartOfDay(measured.calendar.zone()).toInstant();
                Instant ends =
                        day.plusDays(1).atStartOfDay(measured.calendar.zone()).toInstant();
                minutes += measured.minutes(begins, ends);
            }
        }
        return minutes;
    }

    private long[] positions(String unit) {
        return measured.custody.holdings().stream()
                .filter(holding -> unit.equals(holding.unit()))
                .flatMapToLong(holding -> java.util.stream.LongStream.of(holding.opening(), holding.closing()))
                .toArray();
    }

    /** Each unit's newest act in the case. */
    private void active() {
        Map<String, Deed> newest = new HashMap<>();
        for (Deed deed : measured.line.deeds()) {
            String unit = acting(deed);
            if (unit != null) {
                newest.put(unit, deed);
            }
        }
        newest.forEach((unit, deed) -> note(Indicator.S24, deed.at()).by(unit).is(HIT, deed.position()));
    }

    /** The unit that did this; what was done to a unit is no act of its own. */
    static @Nullable String acting(Deed deed) {
        return switch (deed.event()) {
            case "ComplaintRoutedToUnit", "ClassificationCorrected", "ComplaintReopened" -> null;
            case "ComplaintTransferred" -> deed.other();
            default -> deed.unit();
        };
    }

    private Noting note(Indicator indicator, Instant cohort) {
        return new Noting(measured, into, indicator, cohort);
    }
}
