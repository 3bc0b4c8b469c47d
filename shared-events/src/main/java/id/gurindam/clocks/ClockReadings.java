package id.gurindam.clocks;

import id.gurindam.clocks.ClockReading.IfExcused;
import id.gurindam.clocks.ClockReading.State;
import id.gurindam.clocks.ClockReading.Verdict;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.organisation.ClockRule;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.time.CountingRule;
import id.gurindam.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every clock of a complaint at one instant: a pure function of what happened to it, the rules pinned when it was
 * filed, and what had been decreed before each day began. A run that has ended goes by the class of that moment.
 */
public final class ClockReadings {
    private static final String SUBJECT = "complaint";

    private final List<Fact> facts;
    private final @Nullable Classification expected;
    private final @Nullable Classification classification;
    private final RuleSet pinned;
    private final WorkingCalendar calendar;
    private final Instant now;

    private ClockReadings(
            List<Fact> facts,
            ComplaintKind kind,
            @Nullable Classification classification,
            RuleSet pinned,
            WorkingCalendar calendar,
            Instant now) {
        this.facts = facts.stream().filter(fact -> !fact.at().isAfter(now)).toList();
        this.expected = expected(kind);
        this.classification = classification == null ? expected : classification;
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
        return new ClockReadings(facts, kind, classification, pinned, calendar, now).all();
    }

    /** The same without the arithmetic of each day, for whoever reads thousands; clocks that have not begun are not in it. */
    public static List<ClockOutline> outlines(
            List<Fact> facts,
            ComplaintKind kind,
            @Nullable Classification classification,
            RuleSet pinned,
            WorkingCalendar calendar,
            Instant now) {
        List<Counted> all = new ClockReadings(facts, kind, classification, pinned, calendar, now).counted();
        return standing(all, all).stream().map(ClockReadings::outline).toList();
    }

    private static ClockOutline outline(Counted counted) {
        Run run = counted.run();
        return new ClockOutline(
                counted.rule().code(),
                counted.rule().holder(),
                run.limit(),
                run.opened(),
                run.received(),
                counted.due(),
                counted.extendedDue(),
                run.endedAt(),
                counted.state(),
                counted.verdict(),
                run.pauses());
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
        List<Counted> counted = counted();
        List<ClockReading> readings = new ArrayList<>();
        for (ClockRule rule : rules()) {
            List<Counted> runs =
                    counted.stream().filter(run -> run.rule().equals(rule)).toList();
            Integer limit = Runs.limit(rule, classification);
            if (runs.isEmpty() && limit != null && Runs.applies(rule, classification)) {
                readings.add(notStarted(rule, limit));
            }
            standing(runs, counted).forEach(run -> readings.add(read(run)));
        }
        return List.copyOf(readings);
    }

    private List<ClockRule> rules() {
        return pinned.clocks().stream()
                .filter(rule -> rule.appliesTo().subject().equals(SUBJECT))
                .toList();
    }

    /** Every run of every clock. */
    private List<Counted> counted() {
        List<Counted> all = new ArrayList<>();
        boolean told = facts.stream().anyMatch(fact -> fact.classified().isPresent());
        Classification before = told ? expected : classification;
        for (ClockRule rule : rules()) {
            Measure measure = new Measure(rule.unit(), calendar.under(counting(rule)));
            Runs.of(rule, before, pinned.settings().reporterClockPauses(), facts)
                    .forEach(run -> all.add(new Counted(rule, run, measure, now)));
        }
        return all;
    }

    /** Those of the runs in whose place no run of another clock stands. */
    private static List<Counted> standing(List<Counted> runs, List<Counted> all) {
        return runs.stream()
                .filter(run -> all.stream().noneMatch(other -> standsFor(other, run)))
                .toList();
    }

    private static boolean standsFor(Counted other, Counted run) {
        return run.rule().code().equals(other.rule().replaces())
                && other.run().received().equals(run.run().received());
    }

    private CountingRule counting(ClockRule rule) {
        CountingRule usual = CountingRule.of(pinned.settings());
        return rule.afterHours() == null ? usual : usual.with(rule.afterHours());
    }

    private ClockReading read(Counted counted) {
        ClockRule rule = counted.rule();
        Run run = counted.run();
        Measure measure = counted.measure();
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
}
