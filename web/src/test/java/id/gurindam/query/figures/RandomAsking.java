package id.gurindam.query.figures;

import id.gurindam.command.complaint.Complaint;
import id.gurindam.command.complaint.ComplaintCommand;
import id.gurindam.command.complaint.ComplaintCommand.AcceptRouting;
import id.gurindam.command.complaint.ComplaintCommand.AddNote;
import id.gurindam.command.complaint.ComplaintCommand.AppointReviewer;
import id.gurindam.command.complaint.ComplaintCommand.AttachEvidence;
import id.gurindam.command.complaint.ComplaintCommand.ClaimOutcome;
import id.gurindam.command.complaint.ComplaintCommand.CloseWithObjection;
import id.gurindam.command.complaint.ComplaintCommand.ConfirmOutcome;
import id.gurindam.command.complaint.ComplaintCommand.CorrectClassification;
import id.gurindam.command.complaint.ComplaintCommand.DecideReview;
import id.gurindam.command.complaint.ComplaintCommand.DeclineComplaint;
import id.gurindam.command.complaint.ComplaintCommand.DisputeOutcome;
import id.gurindam.command.complaint.ComplaintCommand.FileComplaint;
import id.gurindam.command.complaint.ComplaintCommand.ForwardOutside;
import id.gurindam.command.complaint.ComplaintCommand.LapseConfirmationWindow;
import id.gurindam.command.complaint.ComplaintCommand.MergeIntoComplaint;
import id.gurindam.command.complaint.ComplaintCommand.PassToInformationOfficer;
import id.gurindam.command.complaint.ComplaintCommand.ProvideDetails;
import id.gurindam.command.complaint.ComplaintCommand.RecordOutsideAnswer;
import id.gurindam.command.complaint.ComplaintCommand.ReopenComplaint;
import id.gurindam.command.complaint.ComplaintCommand.ReplyToReporter;
import id.gurindam.command.complaint.ComplaintCommand.RequestDetails;
import id.gurindam.command.complaint.ComplaintCommand.RequestReview;
import id.gurindam.command.complaint.ComplaintCommand.ReturnRouting;
import id.gurindam.command.complaint.ComplaintCommand.RouteToUnit;
import id.gurindam.command.complaint.ComplaintCommand.TransferComplaint;
import id.gurindam.command.complaint.ComplaintCommand.VerifyComplaint;
import id.gurindam.command.complaint.ComplaintCommand.WithdrawComplaint;
import id.gurindam.events.Actor;
import id.gurindam.events.Role;
import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.FileRef;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.ReplyManner;
import id.gurindam.events.complaint.ReviewDecision;
import id.gurindam.events.complaint.Visibility;
import id.gurindam.events.personal.Personal;
import java.util.List;
import java.util.Random;

/** Asks by chance for what moves a case, mostly as somebody who could be meant. */
final class RandomAsking {
    private static final List<String> UNITS = List.of("122", "124", PlainOffice.INSPEKTORAT, PlainOffice.SETDA);
    private static final FileRef PHOTO = new FileRef("photo-1", "image/jpeg", 1000);
    private static final Personal WORDS = Personal.of("Begini");
    private static final int OFTEN = 3;

    private final Random random;
    private final String id;

    RandomAsking(Random random, String id) {
        this.random = random;
        this.id = id;
    }

    Actor actor(Complaint state) {
        String holder = state.holder();
        if (holder != null && random.nextInt(OFTEN) > 0) {
            return new Actor("officer", random.nextBoolean() ? Role.UNIT_HEAD : Role.UNIT_OFFICER, holder);
        }
        return switch (random.nextInt(7)) {
            case 0, 1, 2 -> new Actor("coordinator", Role.COORDINATOR, "125");
            case 3, 4 -> Actor.citizen("reporter");
            case 5 -> Actor.SYSTEM;
            default -> new Actor("manager", any(List.of(Role.MANAGER, Role.INFORMATION_OFFICER, Role.SEKDA)), null);
        };
    }

    ComplaintCommand filing() {
        return new FileComplaint(
                id,
                "TPI-" + id,
                ComplaintKind.COMPLAINT,
                "jalan.lubang",
                any(List.of(Visibility.NAMED, Visibility.SECRET)),
                WORDS,
                "21.72.02.1004",
                WORDS,
                null,
                null,
                List.of(),
                List.of(),
                "mac");
    }

    ComplaintCommand command() {
        return switch (random.nextInt(7)) {
            case 0 -> reading();
            case 1, 2 -> duty();
            case 3 -> work();
            case 4, 5 -> outcome();
            default -> review();
        };
    }

    private ComplaintCommand reading() {
        return switch (random.nextInt(12)) {
            case 0 -> new DeclineComplaint(id, "TOO_GENERAL", WORDS);
            case 1, 2, 3 ->
                new CorrectClassification(id, any(List.of(Classification.values())), null, accused(), WORDS);
            case 4 -> seldom(new WithdrawComplaint(id, null));
            case 5 -> seldom(new MergeIntoComplaint(id, "other", "TPI-0", true, WORDS));
            default ->
                new VerifyComplaint(id, any(List.of(Classification.values())), null, accused(), WORDS, List.of());
        };
    }

    private ComplaintCommand duty() {
        return switch (random.nextInt(11)) {
            case 0 -> new ForwardOutside(id, "PLN", null, WORDS);
            case 1 -> new RecordOutsideAnswer(id, WORDS, null);
            case 2 -> seldom(new PassToInformationOfficer(id, null));
            case 3, 4 -> new ReturnRouting(id, "NOT_OUR_DUTY", any(UNITS), WORDS);
            case 5 -> new TransferComplaint(id, any(UNITS), "OWNER_FOUND", WORDS);
            case 6, 7 -> new AcceptRouting(id);
            default -> new RouteToUnit(id, any(UNITS), null);
        };
    }

    private ComplaintCommand work() {
        return switch (random.nextInt(5)) {
            case 0 -> new RequestDetails(id, "PLACE_NEEDED", WORDS);
            case 1 -> new ProvideDetails(id, WORDS, List.of());
            case 2 -> new AddNote(id, WORDS);
            case 3 -> new AttachEvidence(id, PHOTO, null);
            default -> new ReplyToReporter(id, WORDS, any(List.of(ReplyManner.values())), null);
        };
    }

    private ComplaintCommand outcome() {
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> claim(any(List.of(OutcomeKind.values())));
            case 3 -> new ConfirmOutcome(id, 0, null);
            case 4, 5 -> new DisputeOutcome(id, WORDS);
            case 6 -> new LapseConfirmationWindow(id);
            case 7 -> new CloseWithObjection(id, WORDS);
            default -> new ReopenComplaint(id, WORDS);
        };
    }

    private ComplaintCommand review() {
        return switch (random.nextInt(4)) {
            case 0, 1 -> new RequestReview(id, WORDS);
            case 2 -> new AppointReviewer(id, "manager");
            default -> new DecideReview(id, any(List.of(ReviewDecision.values())), WORDS);
        };
    }

    private ComplaintCommand claim(OutcomeKind kind) {
        return new ClaimOutcome(
                id,
                kind,
                WORDS,
                kind == OutcomeKind.RESOLVED ? List.of(PHOTO) : List.of(),
                null,
                kind == OutcomeKind.CANNOT_ACT ? "RULES_FORBID" : null);
    }

    private ComplaintCommand seldom(ComplaintCommand command) {
        return random.nextInt(4) == 0 ? command : new AddNote(id, WORDS);
    }

    private Accused accused() {
        return random.nextInt(OFTEN) == 0 ? new Accused(List.of(any(UNITS)), List.of()) : Accused.NOBODY;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
