package id.gurindam.command.policy;

import id.gurindam.clocks.ClockOutline;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintEscalated;
import id.gurindam.events.complaint.RoutingReturnedByUnit;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.events.organisation.RuleSet.BounceLimit;
import id.gurindam.events.organisation.RuleSet.LadderStep;
import id.gurindam.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every step that the pinned rules have for the clocks of one case that wait now. */
final class Ladder {
    private static final String ALL = "ALL";
    private static final String REPORTER = "REPORTER";
    private static final String INSPECTORATE = "INSPEKTORAT";
    private static final String SECRETARY = "SEKDA";
    private static final String UNIT_HEAD = "UNIT_HEAD";
    private static final String BOUNCE = "BOUNCE";

    private final CaseSoFar so;
    private final RuleSet rules;
    private final WorkingCalendar calendar;

    private Ladder(CaseSoFar so) {
        this.so = so;
        this.rules = so.rules();
        this.calendar = so.calendar();
    }

    static List<Rung> of(CaseSoFar so) {
        Ladder ladder = new Ladder(so);
        List<Rung> rungs = new ArrayList<>();
        for (ClockOutline run : so.waiting()) {
            Instant due = run.dueAt();
            if (due != null) {
                ladder.rules
                        .escalationLadder()
                        .forEach(step -> ladder.step(step, run, due).ifPresent(rungs::add));
                rungs.addAll(ladder.reminders(run, due));
            }
            if (run.clock().equals(BOUNCE)) {
                ladder.bounced(run).ifPresent(rungs::add);
            }
        }
        return rungs;
    }

    private Optional<Rung> step(LadderStep step, ClockOutline run, Instant due) {
        boolean skipped = Boolean.TRUE.equals(step.skipIfSupervisoryLikely()) && so.supervisory();
        if (!step.clock().equals(run.clock()) || !isFor(step) || skipped) {
            return Optional.empty();
        }
        return level(step).filter(level -> !askedAlready(level)).flatMap(level -> rung(step, level, run, due));
    }

    private Optional<Rung> rung(LadderStep step, String level, ClockOutline run, Instant due) {
        boolean shown = !Boolean.FALSE.equals(step.contentShown());
        LocalDate dueDay = calendar.dateOf(due);
        return switch (step.when()) {
            case BEFORE_DUE -> {
                Instant at = calendar.opening(openDay(calendar.workingDayBefore(dueDay, step.days())));
                // A limit shorter than the warning needs none: the beginning of the run said it.
                yield at.isAfter(run.openedAt())
                        ? Optional.of(new Rung(step.clock(), step.step(), level, true, shown, run.openedAt(), at, due))
                        : Optional.empty();
            }
            case AFTER_DUE -> {
                Instant at = step.days() == 0 ? due : calendar.closing(calendar.workingDayAfter(dueDay, step.days()));
                yield Optional.of(new Rung(step.clock(), step.step(), level, false, shown, run.openedAt(), at, null));
            }
        };
    }

    /** With no days before a due date on which nobody works, the warning goes out on the last day on which somebody does. */
    private LocalDate openDay(LocalDate day) {
        return calendar.isWorkingDay(day) ? day : calendar.workingDayBefore(day, 1);
    }

    private boolean isFor(LadderStep step) {
        Classification known = so.classification();
        return step.classes().contains(ALL) || (known != null && step.classes().contains(known.name()));
    }

    /** The level that hears of it: never one whose office the case is about, nor the head of a unit where none has it. */
    private Optional<String> level(LadderStep step) {
        String instead = step.ifInspektoratAccused();
        return instead != null && so.accuses(so.office().inspectorate()) ? reachable(instead) : reachable(step.level());
    }

    private Optional<String> reachable(String level) {
        boolean inspectorate = so.accuses(so.office().inspectorate());
        boolean secretary = so.accuses(so.office().secretariat());
        return switch (level) {
            case INSPECTORATE ->
                !inspectorate ? Optional.of(level) : secretary ? Optional.empty() : Optional.of(SECRETARY);
            case SECRETARY ->
                !secretary ? Optional.of(level) : inspectorate ? Optional.empty() : Optional.of(INSPECTORATE);
            case UNIT_HEAD -> so.held() ? Optional.of(level) : Optional.empty();
            default -> Optional.of(level);
        };
    }

    /** The reporter is asked once in the life of a case whether it may go to a body outside the city, whoever asked. */
    private boolean askedAlready(String level) {
        return so.office().consentNeeded(level)
                && so.past().stream()
                        .anyMatch(each -> each.event() instanceof ComplaintEscalated e
                                && e.level().equals(level));
    }

    /** The reporter is reminded of the window twice, while it is open. */
    private List<Rung> reminders(ClockOutline run, Instant due) {
        RuleSet.ConfirmationWindow window = rules.confirmationWindow();
        if (!window.clock().equals(run.clock())) {
            return List.of();
        }
        List<Rung> reminders = new ArrayList<>();
        for (int days : window.remindersAfter()) {
            Instant at = calendar.closing(calendar.workingDayAfter(calendar.dateOf(run.startedAt()), days));
            int step = reminders.size() + 1;
            reminders.add(new Rung(run.clock(), step, REPORTER, true, true, run.openedAt(), at, due));
        }
        return reminders;
    }

    /** Units that pass a case on among themselves lose the choice; whom a supervisory one concerns is the Secretary's. */
    private Optional<Rung> bounced(ClockOutline run) {
        long returns = so.past().stream()
                .filter(each -> each.event() instanceof RoutingReturnedByUnit)
                .count();
        return rules.bounceLimits().stream()
                .filter(limit -> returns >= limit.returns())
                .reduce((first, second) -> first.returns() > second.returns() ? first : second)
                .map(BounceLimit::level)
                .map(level -> so.supervisory() ? SECRETARY : level)
                .flatMap(this::reachable)
                .map(level -> new Rung(
                        run.clock(), null, level, false, !so.supervisory(), run.openedAt(), run.openedAt(), null));
    }
}
