package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintRefusal.ALREADY_FORWARDED;
import static id.gurindam.command.complaint.ComplaintRefusal.ALREADY_ROUTED;
import static id.gurindam.command.complaint.ComplaintRefusal.ALREADY_VERIFIED;
import static id.gurindam.command.complaint.ComplaintRefusal.AREA_UNKNOWN;
import static id.gurindam.command.complaint.ComplaintRefusal.CASE_IS_CLOSED;
import static id.gurindam.command.complaint.ComplaintRefusal.CATEGORY_UNKNOWN;
import static id.gurindam.command.complaint.ComplaintRefusal.FILE_UNKNOWN;
import static id.gurindam.command.complaint.ComplaintRefusal.NOT_YET_FILED;
import static id.gurindam.command.complaint.ComplaintRefusal.NOT_YET_VERIFIED;
import static id.gurindam.command.complaint.ComplaintRefusal.OUTCOME_IS_DISPUTED;
import static id.gurindam.command.complaint.ComplaintRefusal.PUBLISHED_TEXT_FORBIDDEN;
import static id.gurindam.command.complaint.ComplaintRefusal.REPORTER_HAS_THE_WORD;
import static id.gurindam.command.complaint.ComplaintRefusal.ROLE_MAY_NOT;
import static id.gurindam.command.complaint.ComplaintRefusal.UNIT_UNKNOWN;
import static id.gurindam.command.complaint.ComplaintRefusal.WITH_INFORMATION_OFFICER;
import static id.gurindam.command.complaint.Parties.only;
import static id.gurindam.command.complaint.Wording.groundListed;
import static id.gurindam.command.complaint.Wording.needed;
import static id.gurindam.events.Role.COORDINATOR;
import static id.gurindam.events.Role.SYSTEM;

import id.gurindam.command.complaint.CaseFile.Standing;
import id.gurindam.command.complaint.Complaint.Claimed;
import id.gurindam.command.complaint.Complaint.Closed;
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
import id.gurindam.command.complaint.ComplaintCommand.CorrectClassification;
import id.gurindam.command.complaint.ComplaintCommand.CorrectPlace;
import id.gurindam.command.complaint.ComplaintCommand.CorrectPublishedText;
import id.gurindam.command.complaint.ComplaintCommand.DeclineComplaint;
import id.gurindam.command.complaint.ComplaintCommand.Verification;
import id.gurindam.command.complaint.ComplaintCommand.VerifyComplaint;
import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ClassificationCorrected;
import id.gurindam.events.complaint.ComplaintDeclined;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ComplaintVerified;
import id.gurindam.events.complaint.PlaceCorrectedByOfficial;
import id.gurindam.events.complaint.PublishedTextCorrected;
import id.gurindam.events.complaint.Visibility;
import java.util.List;

/** What a coordinator decides on reading a complaint: its class, what the public may read, or that it is refused. */
final class VerificationDecider {
    private VerificationDecider() {}

    static List<ComplaintEvent> decide(Complaint past, Verification command, Surroundings s) {
        return switch (command) {
            case VerifyComplaint c -> verify(past, c, s);
            case CorrectClassification c -> correctClassification(past, c, s);
            case CorrectPublishedText c -> correctPublishedText(past, c, s);
            case CorrectPlace c -> correctPlace(past, c, s);
            case DeclineComplaint c -> decline(past, c, s);
        };
    }

    private static List<ComplaintEvent> verify(Complaint past, VerifyComplaint c, Surroundings s) {
        only(s, COORDINATOR);
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Filed filed -> verified(filed.file(), c, s);
            case ForwardedOutside outside -> verifiedAfterwards(outside.file(), c, s);
            case WithInformationOfficer with -> verifiedAfterwards(with.file(), c, s);
            case Verified _, Routed _, InProgress _, Claimed _, Disputed _ -> throw ALREADY_VERIFIED.refused();
            case Closed _, Declined _, Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> verifiedAfterwards(CaseFile file, VerifyComplaint c, Surroundings s) {
        if (file.isVerified()) {
            throw ALREADY_VERIFIED.refused();
        }
        return verified(file, c, s);
    }

    private static List<ComplaintEvent> verified(CaseFile file, VerifyComplaint c, Surroundings s) {
        refuseUnknownUnits(c.accused(), s);
        if (!file.papers().brought().containsAll(c.publishedFiles())) {
            throw FILE_UNKNOWN.refused("publishedFiles");
        }
        boolean withheld = c.classification() == Classification.SUPERVISORY
                || file.origin().visibility() == Visibility.SECRET;
        if (withheld && c.publishedText() != null) {
            throw PUBLISHED_TEXT_FORBIDDEN.refused("publishedText");
        }
        if (withheld && !c.publishedFiles().isEmpty()) {
            throw PUBLISHED_TEXT_FORBIDDEN.refused("publishedFiles");
        }
        return List.of(new ComplaintVerified(
                c.complaintId(), c.classification(), c.publishedText(), c.accused(), c.note(), c.publishedFiles()));
    }

    private static void refuseUnknownUnits(Accused accused, Surroundings s) {
        if (!accused.units().stream().allMatch(s.office()::unitIsOpen)) {
            throw UNIT_UNKNOWN.refused("accused");
        }
    }

    private static List<ComplaintEvent> correctClassification(Complaint past, CorrectClassification c, Surroundings s) {
        only(s, COORDINATOR);
        needed(c.reason(), "reason");
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Filed _ -> throw NOT_YET_VERIFIED.refused();
            case Verified verified -> reclassified(verified.file(), c, s);
            case Routed routed -> reclassified(routed.file(), c, s);
            case InProgress working -> reclassified(working.file(), c, s);
            case Claimed claimed -> reclassified(claimed.file(), c, s);
            case Disputed disputed -> reclassified(disputed.file(), c, s);
            case ForwardedOutside outside -> reclassified(outside.file(), c, s);
            case WithInformationOfficer with -> reclassified(with.file(), c, s);
            case Closed _, Declined _, Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    private static List<ComplaintEvent> reclassified(CaseFile file, CorrectClassification c, Surroundings s) {
        Standing before = file.standing();
        Classification from = before.classification();
        if (from == null) {
            throw NOT_YET_VERIFIED.refused();
        }
        String category = c.categoryCode() == null ? before.categoryCode() : c.categoryCode();
        Standing after = new Standing(category, c.classification(), before.couldBeSupervisory(), c.accused());
        if (after.equals(before)) {
            return List.of();
        }
        if (!category.equals(before.categoryCode()) && !s.office().categoryIsOpen(category)) {
            throw CATEGORY_UNKNOWN.refused("categoryCode");
        }
        refuseUnknownUnits(c.accused(), s);
        return List.of(new ClassificationCorrected(
                c.complaintId(), from, c.classification(), category, c.accused(), c.reason()));
    }

    private static List<ComplaintEvent> correctPublishedText(Complaint past, CorrectPublishedText c, Surroundings s) {
        only(s, COORDINATOR);
        needed(c.publishedText(), "publishedText");
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case OnFile known -> republished(known.file(), c);
        };
    }

    private static List<ComplaintEvent> republished(CaseFile file, CorrectPublishedText c) {
        if (!file.isVerified()) {
            throw NOT_YET_VERIFIED.refused();
        }
        if (file.isWithheld()) {
            throw PUBLISHED_TEXT_FORBIDDEN.refused("publishedText");
        }
        return List.of(new PublishedTextCorrected(c.complaintId(), c.publishedText(), c.reason()));
    }

    private static List<ComplaintEvent> correctPlace(Complaint past, CorrectPlace c, Surroundings s) {
        only(s, COORDINATOR);
        if (!s.office().isKelurahan(c.kelurahanCode())) {
            throw AREA_UNKNOWN.refused("kelurahanCode");
        }
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case OnFile _ ->
                List.of(new PlaceCorrectedByOfficial(
                        c.complaintId(), c.kelurahanCode(), c.exactPlace(), c.placeWords(), c.reason()));
        };
    }

    private static List<ComplaintEvent> decline(Complaint past, DeclineComplaint c, Surroundings s) {
        only(s, COORDINATOR, SYSTEM);
        needed(c.reason(), "reason");
        groundListed("declineGrounds", c.ground(), s);
        return switch (past) {
            case Unfiled _ -> throw NOT_YET_FILED.refused();
            case Filed filed -> declined(filed.file(), c, s);
            case Verified verified -> declined(verified.file(), c, s);
            case Routed routed -> declinedForSilence(routed.file(), c);
            case InProgress working -> declinedForSilence(working.file(), c);
            case Claimed _ -> throw REPORTER_HAS_THE_WORD.refused();
            case Disputed _ -> throw OUTCOME_IS_DISPUTED.refused();
            case ForwardedOutside _ -> throw ALREADY_FORWARDED.refused();
            case WithInformationOfficer _ -> throw WITH_INFORMATION_OFFICER.refused();
            case Closed _, Declined _, Merged _, Withdrawn _ -> throw CASE_IS_CLOSED.refused();
        };
    }

    /** The platform declines by itself only what the reporter was asked to complete and did not (UU 25/2009 art. 44). */
    private static List<ComplaintEvent> declined(CaseFile file, DeclineComplaint c, Surroundings s) {
        if (s.actor().role() == SYSTEM && !file.handling().detailsOutstanding()) {
            throw ROLE_MAY_NOT.refused();
        }
        return List.of(new ComplaintDeclined(c.complaintId(), c.ground(), c.reason()));
    }

    private static List<ComplaintEvent> declinedForSilence(CaseFile file, DeclineComplaint c) {
        if (!file.handling().detailsOutstanding()) {
            throw ALREADY_ROUTED.refused();
        }
        return List.of(new ComplaintDeclined(c.complaintId(), c.ground(), c.reason()));
    }
}
