package id.gurindam.query.clocks;

import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.organisation.ClockRule;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.query.clocks.ClockReading.IfExcused;
import id.gurindam.query.clocks.ClockReading.State;
import id.gurindam.query.clocks.ClockReading.Verdict;
import id.gurindam.time.CountingRule;
import id.gurindam.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every clock of a complaint at one instant: a pure function of what happened to it, the rules pinned when it was
 * filed, and what had been decreed before each day began. The class is the one in which it stands now.
 */
public final class ClockReadings {
    private static final String SUBJECT = "complaint";

    private final List<Fact> facts;
    private final @Nullable Classification classification;
    private final RuleSet pinned;
    private final WorkingCalendar calendar;
    private final Instant now;

    private ClockReadings(
            List<Fact> facts,
            @Nullable Classification classification,
            RuleSet pinned,
            WorkingCalendar calendar,
            Instant now) {
        this.facts = facts;
        this.classification = classification;
        this.pinned = pinned;
        this.calendar = calendar;
        this.now = now;
    }

    /** The readings in the order of the rules, each run of a clock for itself; facts in their order. */
    public static List<ClockReading> of(
            List<Fact> facts,
            ComplaintKind kind,
            @Nullable Classification classification,
            RuleSet pinned,
            WorkingCalendar calendar,
            Instant now) {
        List<Fact> until =
                facts.stream().filter(fact -> !fact.at().isAfter(now)).toList();
        Classification expected = classification == null ? expected(kind) : classification;
        return new ClockReadings(until, expected, pinned, calendar, now).all();
    }

    /** What a report is likely to be before anybody has put it in a class. */
    private static @Nullable Classification expected(ComplaintKind kind) {
        return switch (kind) {
            case COMPLAINT -> null;
            case ASPIRATION -> Classification.ASPIRATION;
            case INFORMATION_REQUEST -> Classification.INFORMATION;
        };
    }

    private List<ClockReading> all() {
        List<ClockReading> readings = new ArrayList<>();
        for (ClockRule rule : pinned.clocks()) {
            Integer limit = applies(rule) ? Runs.limit(rule, classification) : null;
            if (limit != null) {
                readings.addAll(of(rule, limit));
            }
        }
        return withoutReplaced(readings);
    }

    private boolean applies(ClockRule rule) {
        List<Classification> classes = rule.appliesTo().classes();
        return rule.appliesTo().subject().equals(SUBJECT)
                && (classes == null || (classification != null && classes.contains(classification)));
    }

    private List<ClockReading> of(ClockRule rule, int limit) {
        List<Run> runs = Runs.of(rule, limit, pinned.settings().reporterClockPauses(), facts);
        if (runs.isEmpty()) {
            return List.of(notStarted(rule, limit));
        }
        Measure measure = new Measure(rule.unit(), calendar.under(counting(rule)));
        return runs.stream().map(run -> read(rule, run, measure)).toList();
    }

    private CountingRule counting(ClockRule rule) {
        CountingRule usual = CountingRule.of(pinned.settings());
        return rule.afterHours() == null ? usual : usual.with(rule.afterHours());
    }

    private ClockReading read(ClockRule rule, Run run, Measure measure) {
        Counted counted = new Counted(rule, run, measure, now);
        int reach = counted.reach();
        List<LocalDate> paused =
                run.pauses().stream().flatMap(p -> measure.daysOf(p, now)).toList();
        return new ClockReading(
                rule.code(),
                rule.nameId(),
                rule.nameEn(),
                rule.holder(),
                rule.unit(),
                run.limit(),
                rule.dueSoon(),
                run.received(),
                counted.due(),
                counted.extendedDue(),
                run.endedAt(),
                counted.state(),
                counted.verdict(),
                counted.left(),
                counted.minutesLeft(),
                run.pauses(),
                pinned.pinnedAs(),
                measure.versions(run.received(), reach),
                measure.provisional(run.received(), reach),
                measure.steps(run.received(), reach, paused),
                ifExcused(counted));
    }

    /** Both results, where a day that was excused makes a difference. */
    private @Nullable IfExcused ifExcused(Counted counted) {
        Measure measure = new Measure(
                counted.measure().unit(), counted.measure().calendar().excusing());
        Counted excused = new Counted(counted.rule(), counted.run(), measure, now);
        Instant due = excused.due();
        return due == null || due.equals(counted.due()) ? null : new IfExcused(due, excused.verdict());
    }

    private ClockReading notStarted(ClockRule rule, int limit) {
        return new ClockReading(
                rule.code(),
                rule.nameId(),
                rule.nameEn(),
                rule.holder(),
                rule.unit(),
                limit,
                rule.dueSoon(),
                null,
                null,
                null,
                null,
                State.NOT_STARTED,
                Verdict.NONE,
                limit,
                null,
                List.of(),
                pinned.pinnedAs(),
                "",
                false,
                List.of(),
                null);
    }

    /** A clock that stands in the place of another takes away the run that began with it. */
    private List<ClockReading> withoutReplaced(List<ClockReading> readings) {
        return readings.stream()
                .filter(reading -> pinned.clocks().stream()
                        .filter(rule -> reading.clock().equals(rule.replaces()))
                        .noneMatch(rule -> stands(rule, reading, readings)))
                .toList();
    }

    private static boolean stands(ClockRule rule, ClockReading replaced, List<ClockReading> readings) {
        return readings.stream()
                .filter(reading -> reading.clock().equals(rule.code()))
                .map(reading -> Optional.ofNullable(reading.startedAt()))
                .anyMatch(started -> started.isPresent() && Objects.equals(started.get(), replaced.startedAt()));
    }
}
