package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintRefusal.CASE_IS_CLOSED;
import static id.gurindam.command.complaint.ComplaintRefusal.CONSENT_NOT_ASKED;
import static id.gurindam.command.complaint.ComplaintRefusal.LEVEL_NOT_LISTED;
import static id.gurindam.command.complaint.ComplaintRefusal.NOTHING_TO_REVIEW;
import static id.gurindam.command.complaint.ComplaintRefusal.NOT_THE_REVIEWER;
import static id.gurindam.command.complaint.ComplaintRefusal.NOT_YET_FILED;
import static id.gurindam.command.complaint.ComplaintRefusal.OFFICER_IS_ACCUSED;
import static id.gurindam.command.complaint.ComplaintRefusal.REVIEWER_IS_FIRST_DECIDER;
import static id.gurindam.command.complaint.ComplaintRefusal.REVIEWER_NOT_APPOINTED;
import static id.gurindam.command.complaint.ComplaintRefusal.REVIEW_ALREADY_DECIDED;
import static id.gurindam.command.complaint.ComplaintRefusal.REVIEW_NOT_ASKED;
import static id.gurindam.command.complaint.Parties.only;
import static id.gurindam.command.complaint.Parties.onlyTheReporter;
import static id.gurindam.command.complaint.Parties.speaksFor;
import static id.gurindam.command.complaint.Wording.needed;
import static id.gurindam.events.Role.AUDITOR;
import static id.gurindam.events.Role.CITIZEN;
import static id.gurindam.events.Role.COORDINATOR;
import static id.gurindam.events.Role.MANAGER;
import static id.gurindam.events.Role.SEKDA;
import static id.gurindam.events.Role.SYSTEM;

import id.gurindam.command.complaint.CaseFile.Review;
import id.gurindam.command.complaint.Complaint.Claim;
import id.gurindam.command.complaint.Complaint.Claimed;
import id.gurindam.command.complaint.Complaint.Closed;
import id.gurindam.command.complaint.Complaint.ClosingKind;
import id.gurindam.command.complaint.Complaint.Declined;
import id.gurindam.command.complaint.Complaint.Disputed;
import id.gurindam.command.complaint.Complaint.Filed;
import id.gurindam.command.complaint.Complaint.ForwardedOutside;
import id.gurindam.command.complaint.Complaint.InProgress;
import id.gurindam.command.complaint.Complaint.Merged;
import id.gurindam.command.complaint.Complaint.OnFile;
import id.gurindam.command.complaint.Complaint.Routed;
import id.gurindam.command.complaint.Complaint.Unfiled;
import id.gurindam.command.complaint.Complaint.Verified;
import id.gurindam.command.complaint.Complaint.WithInformationOfficer;
import id.gurindam.command.complaint.Complaint.Withdrawn;
import id.gurindam.command.complaint.ComplaintCommand.AppointReviewer;
import id.gurindam.command.complaint.ComplaintCommand.ConsentToEscalation;
import id.gurindam.command.complaint.ComplaintCommand.DecideReview;
import id.gurindam.command.complaint.ComplaintCommand.EscalateComplaint;
import id.gurindam.command.complaint.ComplaintCommand.Oversight;
import id.gurindam.command.complaint.ComplaintCommand.RaiseByRule;
import id.gurindam.command.complaint.ComplaintCommand.RemindOfClock;
import id.gurindam.command.complaint.ComplaintCommand.RequestReview;
import id.gurindam.events.complaint.ComplaintEscalated;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ComplaintReminded;
import id.gurindam.events.complaint.EscalationConsented;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.ReviewDecided;
import id.gurindam.events.complaint.ReviewRequested;
import id.gurindam.events.complaint.ReviewerAppointed;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who else looks at a complaint: a superior, a body outside the city, or another than whoever decided first. */
final class OversightDecider {
    private OversightDecider() {}

    static List<ComplaintEvent> decide(Complaint past, Oversight command, Surroundings s) {
        return switch (command) {
            case EscalateComplaint c -> escalate(past, c, s);
            case RemindOfClock c -> byRule(past, s, () -> reminded(c));
            case RaiseByRule c -> byRule(past, s, () -> raised(c, s));
            case ConsentToEscalation c -> consent(past, c, s);
            case RequestReview c -> requestReview(past, c, s);
            case AppointReviewer c -> appoint(past, c, s);
            case DecideReview c -> decideReview(past, c, s);
        };
    }

    private static List<ComplaintEvent> escalate(Complaint past, EscalateComplaint c, Surroundings s) {
        if (!s.office().isListed("escalationLevels", c.level())) {
            throw LEVEL_NOT_LISTED.refused("level");
        }
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Filed filed -> escalated(filed, c, s);
            case Verified verified -> escalated(verified, c, s);
            case Routed routed -> escalated(routed, c, s);
            case InProgress working -> escalated(working, c, s);
            case Claimed claimed -> escalated(claimed, c, s);
            case Disputed disputed -> escalated(disputed, c, s);
            case ForwardedOutside outside -> escalated(outside, c, s);
            case WithInformationOfficer with -> escalated(with, c, s);
            case Closed closed -> escalated(closed, c, s);
            case Declined declined -> escalated(declined, c, s);
            case Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> escalated(OnFile past, EscalateComplaint c, Surroundings s) {
        if (!speaksFor(past.holder(), s.actor())) {
            only(s, CITIZEN, COORDINATOR, MANAGER, AUDITOR, SYSTEM);
        }
        if (c.level().equals(past.file().oversight().consentAwaited())) {
            return List.of();
        }
        boolean consentNeeded = s.office().consentNeeded(c.level());
        ComplaintEvent raised = ComplaintEscalated.byPerson(c.complaintId(), c.level(), c.reason(), consentNeeded);
        boolean consents = consentNeeded && s.actor().role() == CITIZEN;
        return consents ? List.of(raised, new EscalationConsented(c.complaintId(), c.level())) : List.of(raised);
    }

    /** When a step is due is for the policy to say, which read the case; here is only who may take it, and of which case. */
    private static List<ComplaintEvent> byRule(Complaint past, Surroundings s, Supplier<ComplaintEvent> step) {
        only(s, SYSTEM);
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
            case OnFile _ -> List.of(step.get());
        };
    }

    private static ComplaintEvent reminded(RemindOfClock c) {
        return new ComplaintReminded(c.complaintId(), c.clock(), c.step(), c.level(), c.contentShown());
    }

    private static ComplaintEvent raised(RaiseByRule c, Surroundings s) {
        if (!s.office().isListed("escalationLevels", c.level())) {
            throw LEVEL_NOT_LISTED.refused("level");
        }
        boolean consentNeeded = s.office().consentNeeded(c.level());
        return new ComplaintEscalated(
                c.complaintId(), c.level(), null, consentNeeded, c.clock(), c.step(), c.contentShown());
    }

    private static List<ComplaintEvent> consent(Complaint past, ConsentToEscalation c, Surroundings s) {
        onlyTheReporter(s);
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
            case OnFile known -> consented(known.file().oversight().consentAwaited(), c);
        };
    }

    private static List<ComplaintEvent> consented(@Nullable String level, ConsentToEscalation c) {
        if (level == null) {
            throw CONSENT_NOT_ASKED.refused();
        }
        return List.of(new EscalationConsented(c.complaintId(), level));
    }

    private static List<ComplaintEvent> requestReview(Complaint past, RequestReview c, Surroundings s) {
        onlyTheReporter(s);
        needed(c.reason(), "reason");
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Declined declined -> requested(declined.file(), true, c);
            case Claimed claimed -> requested(claimed.file(), cannotAct(claimed.claim()), c);
            case Disputed disputed -> requested(disputed.file(), cannotAct(disputed.claim()), c);
            case Closed closed -> requested(closed.file(), closed.kind() != ClosingKind.CONFIRMED, c);
            case Filed _, Verified _, Routed _, InProgress _ -> throw NOTHING_TO_REVIEW.refused();
            case ForwardedOutside _, WithInformationOfficer _ -> throw NOTHING_TO_REVIEW.refused();
            case Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static boolean cannotAct(Claim claim) {
        return claim.kind() == OutcomeKind.CANNOT_ACT;
    }

    private static List<ComplaintEvent> requested(CaseFile file, boolean reviewable, RequestReview c) {
        if (!reviewable) {
            throw NOTHING_TO_REVIEW.refused();
        }
        return switch (file.oversight().review()) {
            case Review.NotAsked _ -> List.of(new ReviewRequested(c.complaintId(), c.reason()));
            case Review.Asked _, Review.Appointed _ -> List.of();
            case Review.Upheld _ -> throw REVIEW_ALREADY_DECIDED.refused();
        };
    }

    private static List<ComplaintEvent> appoint(Complaint past, AppointReviewer c, Surroundings s) {
        only(s, MANAGER, SEKDA);
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
            case OnFile known -> appointed(known.file(), c);
        };
    }

    private static List<ComplaintEvent> appointed(CaseFile file, AppointReviewer c) {
        if (file.oversight().deciders().contains(c.reviewerRef())) {
            throw REVIEWER_IS_FIRST_DECIDER.refused("reviewerRef");
        }
        if (file.accusesOfficer(c.reviewerRef())) {
            throw OFFICER_IS_ACCUSED.refused("reviewerRef");
        }
        return switch (file.oversight().review()) {
            case Review.NotAsked _, Review.Upheld _ -> throw REVIEW_NOT_ASKED.refused();
            case Review.Asked _ -> List.of(new ReviewerAppointed(c.complaintId(), c.reviewerRef()));
            case Review.Appointed(String ref) ->
                ref.equals(c.reviewerRef())
                        ? List.of()
                        : List.of(new ReviewerAppointed(c.complaintId(), c.reviewerRef()));
        };
    }

    private static List<ComplaintEvent> decideReview(Complaint past, DecideReview c, Surroundings s) {
        needed(c.reason(), "reason");
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
            case OnFile known -> reviewed(known.file(), c, s);
        };
    }

    private static List<ComplaintEvent> reviewed(CaseFile file, DecideReview c, Surroundings s) {
        return switch (file.oversight().review()) {
            case Review.NotAsked _, Review.Upheld _ -> throw REVIEW_NOT_ASKED.refused();
            case Review.Asked _ -> throw REVIEWER_NOT_APPOINTED.refused();
            case Review.Appointed(String ref) -> {
                if (!ref.equals(s.actor().ref())) {
                    throw NOT_THE_REVIEWER.refused();
                }
                yield List.of(new ReviewDecided(c.complaintId(), c.decision(), c.reason()));
            }
        };
    }
}
