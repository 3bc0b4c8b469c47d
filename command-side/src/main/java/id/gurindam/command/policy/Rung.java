package id.gurindam.command.policy;

import id.gurindam.command.GurindamCommand;
import id.gurindam.command.complaint.ComplaintCommand.RaiseByRule;
import id.gurindam.command.complaint.ComplaintCommand.RemindOfClock;
import id.gurindam.events.complaint.ComplaintEscalated;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ComplaintReminded;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step that the rules have for a run of a clock: from when it is due (before anybody asks whether the office is open),
 * until when it is of use, and whom it reaches. A run that began at since has taken it if the case says so after that.
 */
record Rung(
        String clock,
        @Nullable Integer step,
        String level,
        boolean reminds,
        boolean contentShown,
        Instant since,
        Instant at,
        @Nullable Instant until) {

    /** Somebody was told something by the rules or by a person. */
    record Telling(
            String level, @Nullable String clock, @Nullable Integer step) {
        static Optional<Telling> of(ComplaintEvent event) {
            if (event instanceof ComplaintReminded e) {
                return Optional.of(new Telling(e.level(), e.clock(), e.step()));
            }
            return event instanceof ComplaintEscalated e
                    ? Optional.of(new Telling(e.level(), e.clock(), e.step()))
                    : Optional.empty();
        }
    }

    /**
     * It was taken, or its level was told of the case at or after the moment of this step: whoever has been told that it is
     * late need not be told what he could see then. So a case that was late for long before the rules first looked at it
     * (the demo year, a history taken over, a house that was shut) brings each level one message and no heap of them.
     */
    boolean taken(CaseSoFar so) {
        return so.past().stream()
                .anyMatch(each -> Telling.of(each.event())
                        .filter(told -> by(told, each.at()) || covers(told, each.at()))
                        .isPresent());
    }

    private boolean by(Telling told, Instant when) {
        return clock.equals(told.clock()) && Objects.equals(step, told.step()) && !when.isBefore(since);
    }

    private boolean covers(Telling told, Instant when) {
        return level.equals(told.level()) && !when.isBefore(at);
    }

    /** This one, when it is taken, tells the level what the other one would. */
    boolean coversToo(Rung other, Instant now) {
        return level.equals(other.level()) && at.isAfter(other.at()) && !at.isAfter(now);
    }

    GurindamCommand command(String complaintId) {
        return reminds
                ? new RemindOfClock(complaintId, clock, step == null ? 0 : step, level, contentShown)
                : new RaiseByRule(complaintId, clock, step, level, contentShown);
    }
}
