package id.gurindam.command.complaint;

import id.gurindam.events.Actor;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.OutcomeKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where one complaint stands: exactly one state at any time, told by its history alone. */
public sealed interface Complaint {

    /** The state before anything happened. */
    static Complaint unfiled() {
        return new Unfiled();
    }

    /** The state after this event, recorded at this instant as the act of this actor. */
    static Complaint evolve(Complaint past, ComplaintEvent event, Actor actor, Instant recordedAt) {
        return ComplaintHistory.evolve(past, event, actor, recordedAt);
    }

    /** The unit that holds the case and owes the next step, or null if none does. */
    default @Nullable String holder() {
        return switch (this) {
            case Routed routed -> routed.unitCode();
            case InProgress working -> working.unitCode();
            case Claimed claimed -> claimed.unitCode();
            case Disputed disputed -> disputed.unitCode();
            case ForwardedOutside forwarded -> forwarded.unitCode();
            case Unfiled _, Filed _, Verified _, WithInformationOfficer _ -> null;
            case Closed _, Declined _, Merged _, Withdrawn _ -> null;
        };
    }

    /** Somebody still owes the reporter something, or the reporter has the word. */
    default boolean isOpen() {
        return switch (this) {
            case Filed _, Verified _, Routed _, InProgress _, Claimed _, Disputed _ -> true;
            case ForwardedOutside _, WithInformationOfficer _ -> true;
            case Unfiled _, Closed _, Declined _, Merged _, Withdrawn _ -> false;
        };
    }

    /** Nothing has happened yet. */
    record Unfiled() implements Complaint {}

    /** A complaint that has been filed, whatever became of it. */
    sealed interface OnFile extends Complaint {
        /** What it carries through its states. */
        CaseFile file();

        /** The same state with this file. */
        OnFile with(CaseFile file);
    }

    /** It waits for a coordinator to read it. */
    record Filed(CaseFile file) implements OnFile {
        @Override
        public Filed with(CaseFile changed) {
            return new Filed(changed);
        }
    }

    /** It has its class and waits for a unit: for the first time, or again after one gave it back or lost it. */
    record Verified(CaseFile file) implements OnFile {
        @Override
        public Verified with(CaseFile changed) {
            return new Verified(changed);
        }
    }

    /** A unit has it and has not yet said that it is its duty. */
    record Routed(CaseFile file, String unitCode) implements OnFile {
        @Override
        public Routed with(CaseFile changed) {
            return new Routed(changed, unitCode);
        }
    }

    /** A unit works on it. */
    record InProgress(CaseFile file, String unitCode) implements OnFile {
        @Override
        public InProgress with(CaseFile changed) {
            return new InProgress(changed, unitCode);
        }
    }

    /** What was claimed, and at what instant that was recorded. */
    record Claim(OutcomeKind kind, Instant at) {}

    /** The city says that it is done and the reporter has the word; without a unitCode no unit held the case. */
    record Claimed(CaseFile file, @Nullable String unitCode, Claim claim, boolean delivered) implements OnFile {
        @Override
        public Claimed with(CaseFile changed) {
            return new Claimed(changed, unitCode, claim, delivered);
        }
    }

    /** The reporter says that it is not done, and work goes on. */
    record Disputed(CaseFile file, @Nullable String unitCode, Claim claim) implements OnFile {
        @Override
        public Disputed with(CaseFile changed) {
            return new Disputed(changed, unitCode, claim);
        }
    }

    /** It is closed; the last unit no longer holds it. */
    record Closed(
            CaseFile file,
            ClosingKind kind,
            Instant closedAt,
            @Nullable String lastUnit,
            Claim claim) implements OnFile {
        @Override
        public Closed with(CaseFile changed) {
            return new Closed(changed, kind, closedAt, lastUnit, claim);
        }
    }

    /** A body outside the city has it; a unit that worked on it keeps the part that the city can do. */
    record ForwardedOutside(
            CaseFile file, String body, @Nullable String unitCode) implements OnFile {
        @Override
        public ForwardedOutside with(CaseFile changed) {
            return new ForwardedOutside(changed, body, unitCode);
        }
    }

    /** The information officer answers it. */
    record WithInformationOfficer(CaseFile file) implements OnFile {
        @Override
        public WithInformationOfficer with(CaseFile changed) {
            return new WithInformationOfficer(changed);
        }
    }

    /** It was refused on a ground. */
    record Declined(CaseFile file) implements OnFile {
        @Override
        public Declined with(CaseFile changed) {
            return new Declined(changed);
        }
    }

    /** Another complaint carries on for it. */
    record Merged(CaseFile file, String masterComplaintId) implements OnFile {
        @Override
        public Merged with(CaseFile changed) {
            return new Merged(changed, masterComplaintId);
        }
    }

    /** The reporter took it back. */
    record Withdrawn(CaseFile file) implements OnFile {
        @Override
        public Withdrawn with(CaseFile changed) {
            return new Withdrawn(changed);
        }
    }

    /** How a case was closed; the three count differently in every figure. */
    enum ClosingKind {
        /** The reporter said that it is settled. */
        CONFIRMED,
        /** The reporter stayed silent. */
        LAPSED,
        /** The reporter does not agree. */
        WITH_OBJECTION
    }
}
