package id.gurindam.query.figures;

import id.gurindam.clocks.ClockReading;
import id.gurindam.events.complaint.OutcomeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** How cases were closed and what the reporters said of it (S6, S9, S10, S11, S14, S16, S20 of domain.md 8). */
record Ending(Measured measured, List<Observation> into) {

    void observe() {
        measured.closings().forEach(this::closed);
        windows();
        measured.line.deeds().stream().filter(deed -> deed.is("RatingGiven")).forEach(this::rated);
    }

    private void closed(Deed closing) {
        Instant received = measured.line.received();
        long filed = measured.line.deeds().getFirst().position();
        note(Indicator.S6, closing).value(measured.days(received, closing.at())).is(true, filed, closing.position());
        note(Indicator.S10, closing)
                .value(Measured.closing(closing))
                .is(Measured.closing(closing) > 0, closing.position());
        cameBack(closing);
        note(Indicator.S14, closing)
                .value((int) Duration.between(received, closing.at()).toMinutes())
                .of(unitMinutes(closing))
                .is(true, filed, closing.position());
        evidence(closing);
    }

    private void cameBack(Deed closing) {
        Instant until =
                measured.calendar.due(closing.at(), measured.rules.settings().reopenWithinWorkingDays());
        Optional<Custody.Passage> back = measured.custody.passages().stream()
                .filter(passage -> passage.way() == Custody.Way.BACK && passage.position() > closing.position())
                .findFirst();
        boolean soon = back.isPresent() && measured.calendar.inTime(back.get().at(), until);
        note(Indicator.S9, closing)
                .is(
                        soon,
                        closing.position(),
                        back.map(Custody.Passage::position).orElse(-1L));
    }

    /** The working time of the units, with what the reporter was asked taken out. */
    private int unitMinutes(Deed closing) {
        int all = 0;
        for (Custody.Holding holding : measured.custody.holdings()) {
            Instant until = holding.until();
            boolean counts = holding.hands() != Custody.Hands.REPORTER && holding.opening() < closing.position();
            all += counts && until != null ? measured.minutes(holding.from(), until) : 0;
        }
        for (ClockReading.Pause pause : pauses()) {
            Instant to = pause.to();
            all -= to == null ? 0 : measured.minutes(pause.from(), to);
        }
        return Math.max(0, all);
    }

    private List<ClockReading.Pause> pauses() {
        return measured.clocks.stream()
                .filter(run -> run.clock().equals("SETTLE") || run.clock().equals("REWORK"))
                .flatMap(run -> run.pauses().stream())
                .toList();
    }

    /** Evidence is needed where something is said to be resolved, and one piece that nobody doubts is enough. */
    private void evidence(Deed closing) {
        Optional<Deed> claim = measured.before(closing.position(), "OutcomeClaimed");
        if (claim.isEmpty() || !OutcomeKind.RESOLVED.name().equals(claim.get().code())) {
            return;
        }
        int pieces = undoubted(claim.get(), closing);
        LongStream.Builder resting =
                LongStream.builder().add(claim.get().position()).add(closing.position());
        measured.line.deeds().stream()
                .filter(deed -> deed.is("EvidenceDoubted") || attached(deed, closing))
                .forEach(deed -> resting.add(deed.position()));
        note(Indicator.S16, closing)
                .value(pieces)
                .is(pieces > 0, resting.build().toArray());
    }

    private static boolean attached(Deed deed, Deed closing) {
        return deed.is("EvidenceAttached") && deed.position() < closing.position();
    }

    /** What was shown for the closing and is not doubted, whenever the doubt came: a doubt is about one piece, or about all before it. */
    private int undoubted(Deed claim, Deed closing) {
        int pieces = 0;
        Set<String> doubted = new HashSet<>();
        for (Deed deed : measured.line.deeds()) {
            if (attached(deed, closing) || deed.equals(claim)) {
                pieces += deed.files();
            } else if (deed.is("EvidenceDoubted")) {
                boolean anew = deed.code() == null || doubted.add(deed.code());
                pieces = deed.code() == null ? 0 : Math.max(0, pieces - (anew ? 1 : 0));
            }
        }
        return pieces;
    }

    /** Each window by how it ended; one that the reporter ended by going away is none. */
    private void windows() {
        Deed claim = null;
        for (Deed deed : measured.line.deeds()) {
            switch (deed.event()) {
                case "OutcomeClaimed" -> claim = deed;
                case "OutcomeConfirmedByReporter" -> claim = ended(claim, deed, 0);
                case "ConfirmationWindowLapsed" -> claim = ended(claim, deed, 1);
                case "OutcomeDisputedByReporter", "ComplaintClosedWithObjection" -> claim = ended(claim, deed, 2);
                case "ComplaintWithdrawnByReporter" -> claim = null;
                default -> {
                    // Nothing else ends a window.
                }
            }
        }
    }

    private @Nullable Deed ended(@Nullable Deed claim, Deed by, int how) {
        if (claim != null) {
            new Noting(measured, into, Indicator.S11, by.at())
                    .by(claim.unit() == null ? measured.holderBefore(by.position()) : claim.unit())
                    .as(measured.classAt(claim.at()))
                    .value(how)
                    .is(how == 0, claim.position(), by.position());
        }
        return null;
    }

    private void rated(Deed deed) {
        new Noting(measured, into, Indicator.S20, deed.at())
                .by(measured.holderBefore(deed.position()))
                .value(Integer.parseInt(String.valueOf(deed.code())))
                .is(true, deed.position());
    }

    private Noting note(Indicator indicator, Deed closing) {
        String unit = measured.before(closing.position(), "OutcomeClaimed")
                .map(Deed::unit)
                .orElse(measured.holderBefore(closing.position()));
        return new Noting(measured, into, indicator, closing.at()).by(unit).as(measured.classAt(closing.at()));
    }
}
