package id.gurindam.query.figures;

import static id.gurindam.query.figures.Observation.State.HIT;

import id.gurindam.clocks.ClockReading;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.ReplyManner;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;

/** What may be a way of looking better than one is (S30 of domain.md 8 and its gaming guards); each is a question, no verdict. */
record Doubts(Measured measured, List<Observation> into) {
    private static final int LAST_DAYS = 3;

    void observe() {
        Optional<Deed> verified = measured.line.first("ComplaintVerified");
        verified.ifPresent(this::reclassified);
        templates();
        pauses();
        for (Deed deed : measured.line.deeds()) {
            claimed(deed);
            backDated(deed);
            cameBack(deed);
        }
        loops();
    }

    private void reclassified(Deed verified) {
        Deed changed = null;
        Deed longer = null;
        for (Deed deed : measured.line.deeds()) {
            if (deed.is("ClassificationCorrected") && !Objects.equals(deed.code(), deed.other())) {
                changed = deed;
                longer = limit(deed.code()) > limit(deed.other()) ? deed : longer;
            }
        }
        note(Indicator.S30, measured.line.received())
                .by(measured.firstUnit())
                .is(changed != null, verified.position(), changed == null ? -1 : changed.position());
        note(Indicator.G1, measured.line.received())
                .by(measured.firstUnit())
                .is(longer != null, verified.position(), longer == null ? -1 : longer.position());
    }

    private int limit(@org.jspecify.annotations.Nullable String classification) {
        return classification == null
                ? 0
                : measured.rule("SETTLE")
                        .map(rule -> rule.limitByClass())
                        .map(limits -> limits.getOrDefault(Classification.valueOf(classification), 0))
                        .orElse(0);
    }

    private void templates() {
        measured.line
                .first("UnitReplied")
                .ifPresent(reply -> note(Indicator.G2, measured.line.received())
                        .by(reply.unit())
                        .is(!ReplyManner.PERSON.name().equals(reply.code()), reply.position()));
    }

    /** How long a unit held it and how long of that the clock stood still because it asked, and by which events. */
    private static final class Stood {
        private int paused;
        private int held;
        private final LongStream.Builder events = LongStream.builder();
    }

    /** Ended pauses only, by the unit that asked, of the working time that it had the case. */
    private void pauses() {
        Map<String, Stood> units = new HashMap<>();
        for (Custody.Holding holding : measured.custody.holdings()) {
            Instant until = holding.until();
            if (holding.unit() != null && until != null && holding.hands() == Custody.Hands.HELD) {
                Stood stood = units.computeIfAbsent(holding.unit(), _ -> new Stood());
                stood.held += measured.minutes(holding.from(), until);
                stood.events.add(holding.opening()).add(holding.closing());
            }
        }
        measured.clocks.stream()
                .filter(run -> run.clock().equals("SETTLE") || run.clock().equals("REWORK"))
                .flatMap(run -> run.pauses().stream())
                .forEach(pause -> paused(pause, units));
        units.forEach((unit, stood) -> note(Indicator.G3, measured.line.received())
                .by(unit)
                .value(stood.paused)
                .of(stood.held)
                .is(HIT, stood.events.build().toArray()));
    }

    private void paused(ClockReading.Pause pause, Map<String, Stood> units) {
        Optional<Deed> question = at(pause.from(), "DetailsRequested");
        Instant to = pause.to();
        Stood stood = question.map(Deed::unit).map(units::get).orElse(null);
        if (stood != null && to != null) {
            stood.paused += measured.minutes(pause.from(), to);
            question.ifPresent(deed -> stood.events.add(deed.position()));
            at(to, "DetailsProvided").ifPresent(deed -> stood.events.add(deed.position()));
        }
    }

    private Optional<Deed> at(Instant instant, String word) {
        return measured.line.deeds().stream()
                .filter(deed -> deed.is(word) && deed.at().equals(instant))
                .findFirst();
    }

    private void claimed(Deed deed) {
        if (!deed.is("OutcomeClaimed")) {
            return;
        }
        LocalDate day = measured.calendar.dateOf(deed.at());
        LocalDate end = day.withDayOfMonth(day.lengthOfMonth());
        Instant close = end.plusDays(1).atStartOfDay(measured.calendar.zone()).toInstant();
        note(Indicator.G4, deed.at())
                .by(deed.unit())
                .is(workingDaysAfter(day, end) < LAST_DAYS && deed.at().isBefore(close), deed.position());
        if (OutcomeKind.RESOLVED.name().equals(deed.code())) {
            Optional<Deed> disputed = measured.line.deeds().stream()
                    .filter(later -> later.position() > deed.position())
                    .takeWhile(later -> !later.is("OutcomeClaimed"))
                    .filter(later -> later.is("OutcomeDisputedByReporter"))
                    .findFirst();
            LongStream attached = measured.line.deeds().stream()
                    .filter(e -> e.is("EvidenceAttached") && e.position() < deed.position())
                    .mapToLong(Deed::position);
            long[] resting = LongStream.concat(
                            LongStream.of(
                                    deed.position(),
                                    disputed.map(Deed::position).orElse(-1L)),
                            attached)
                    .toArray();
            boolean bare = deed.files() == 0 && resting.length == 2;
            note(Indicator.G6, deed.at()).by(deed.unit()).value(bare ? 1 : 2).is(bare || disputed.isPresent(), resting);
        }
    }

    private int workingDaysAfter(LocalDate day, LocalDate end) {
        int count = 0;
        for (LocalDate next = day.plusDays(1); !next.isAfter(end); next = next.plusDays(1)) {
            count += measured.calendar.isWorkingDay(next) ? 1 : 0;
        }
        return count;
    }

    private void backDated(Deed deed) {
        Instant claimed = deed.claimed();
        if (claimed != null) {
            note(Indicator.G5, deed.at())
                    .by(Handing.acting(deed))
                    .value((int) Duration.between(claimed, deed.at()).toMinutes())
                    .is(HIT, deed.position());
        }
    }

    /** Given back by a unit that had to take it later, or refused and taken up again. */
    private void cameBack(Deed deed) {
        boolean returned = deed.is("RoutingReturnedByUnit");
        if (!returned && !deed.is("ComplaintDeclined") && !deed.is("ComplaintForwardedOutside")) {
            return;
        }
        Optional<Deed> back = measured.line.deeds().stream()
                .filter(later -> later.position() > deed.position())
                .filter(later -> returned
                        ? later.is("RoutingAcceptedByUnit") && Objects.equals(later.unit(), deed.unit())
                        : later.is("ComplaintRoutedToUnit")
                                || (later.is("ReviewDecided") && "SENT_BACK".equals(later.code())))
                .findFirst();
        note(Indicator.G7, deed.at())
                .by(returned ? deed.unit() : null)
                .is(back.isPresent(), deed.position(), back.map(Deed::position).orElse(-1L));
    }

    private void loops() {
        List<Deed> closings = measured.closings();
        if (closings.isEmpty()) {
            return;
        }
        note(Indicator.G8, measured.line.received())
                .by(
                        closings.getLast().unit() == null
                                ? measured.holderBefore(closings.getLast().position())
                                : closings.getLast().unit())
                .value(closings.size())
                .is(
                        closings.size() > 1,
                        closings.stream().mapToLong(Deed::position).toArray());
    }

    private Noting note(Indicator indicator, Instant cohort) {
        return new Noting(measured, into, indicator, cohort);
    }
}
