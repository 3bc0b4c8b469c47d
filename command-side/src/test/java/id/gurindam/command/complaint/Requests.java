package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintFacts.DPUPR;
import static id.gurindam.command.complaint.ComplaintFacts.ID;
import static id.gurindam.command.complaint.ComplaintFacts.photo;
import static id.gurindam.command.complaint.ComplaintFacts.words;

import id.gurindam.command.complaint.ComplaintCommand.AcceptRouting;
import id.gurindam.command.complaint.ComplaintCommand.AddNote;
import id.gurindam.command.complaint.ComplaintCommand.AppointReviewer;
import id.gurindam.command.complaint.ComplaintCommand.AssignOfficer;
import id.gurindam.command.complaint.ComplaintCommand.AttachEvidence;
import id.gurindam.command.complaint.ComplaintCommand.ClaimOutcome;
import id.gurindam.command.complaint.ComplaintCommand.CloseWithObjection;
import id.gurindam.command.complaint.ComplaintCommand.ConfirmOutcome;
import id.gurindam.command.complaint.ComplaintCommand.ConsentToEscalation;
import id.gurindam.command.complaint.ComplaintCommand.CorrectClassification;
import id.gurindam.command.complaint.ComplaintCommand.CorrectPlace;
import id.gurindam.command.complaint.ComplaintCommand.CorrectPublishedText;
import id.gurindam.command.complaint.ComplaintCommand.DecideReview;
import id.gurindam.command.complaint.ComplaintCommand.DeclineComplaint;
import id.gurindam.command.complaint.ComplaintCommand.DisputeOutcome;
import id.gurindam.command.complaint.ComplaintCommand.DoubtEvidence;
import id.gurindam.command.complaint.ComplaintCommand.EscalateComplaint;
import id.gurindam.command.complaint.ComplaintCommand.FileComplaint;
import id.gurindam.command.complaint.ComplaintCommand.ForwardOutside;
import id.gurindam.command.complaint.ComplaintCommand.LapseConfirmationWindow;
import id.gurindam.command.complaint.ComplaintCommand.LogAction;
import id.gurindam.command.complaint.ComplaintCommand.MergeIntoComplaint;
import id.gurindam.command.complaint.ComplaintCommand.PassToInformationOfficer;
import id.gurindam.command.complaint.ComplaintCommand.ProvideDetails;
import id.gurindam.command.complaint.ComplaintCommand.RateHandling;
import id.gurindam.command.complaint.ComplaintCommand.RecordDelivery;
import id.gurindam.command.complaint.ComplaintCommand.RecordOutsideAnswer;
import id.gurindam.command.complaint.ComplaintCommand.ReissuePin;
import id.gurindam.command.complaint.ComplaintCommand.ReopenComplaint;
import id.gurindam.command.complaint.ComplaintCommand.ReplyToReporter;
import id.gurindam.command.complaint.ComplaintCommand.Reporter;
import id.gurindam.command.complaint.ComplaintCommand.RequestDetails;
import id.gurindam.command.complaint.ComplaintCommand.RequestReview;
import id.gurindam.command.complaint.ComplaintCommand.ReturnRouting;
import id.gurindam.command.complaint.ComplaintCommand.RouteToUnit;
import id.gurindam.command.complaint.ComplaintCommand.TellExtension;
import id.gurindam.command.complaint.ComplaintCommand.TransferComplaint;
import id.gurindam.command.complaint.ComplaintCommand.VerifyComplaint;
import id.gurindam.command.complaint.ComplaintCommand.WithdrawComplaint;
import id.gurindam.events.Actor;
import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.DeliveryMeans;
import id.gurindam.events.complaint.FileRef;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.ReplyManner;
import id.gurindam.events.complaint.ReviewDecision;
import id.gurindam.events.complaint.Visibility;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commands of the tests, each with everything right unless the test says otherwise. */
final class Requests {
    static final FileRef PHOTO = photo("photo-1");

    private Requests() {}

    static FileComplaint file() {
        return file("jalan.lubang", Visibility.NAMED);
    }

    static FileComplaint file(String category, Visibility visibility) {
        return new FileComplaint(
                ID,
                "TPI-7K3M-9QX2",
                ComplaintKind.COMPLAINT,
                category,
                visibility,
                words("Jalan berlubang"),
                "21.72.02.1004",
                words("0.9,104.4"),
                words("Dekat masjid"),
                new Reporter("person-1", words("Siti"), null, null),
                List.of(),
                List.of(photo("brought-1")),
                "mac");
    }

    static RequestDetails requestDetails() {
        return new RequestDetails(ID, "PLACE_NEEDED", words("Di mana?"));
    }

    static ProvideDetails provideDetails() {
        return new ProvideDetails(ID, words("Di sana"), List.of(photo("brought-2")));
    }

    static WithdrawComplaint withdraw() {
        return new WithdrawComplaint(ID, words("Sudah tidak perlu"));
    }

    static MergeIntoComplaint mergeInto(String master, boolean open) {
        return new MergeIntoComplaint(ID, master, "TPI-0000-0000", open, words("Sama"));
    }

    static ReissuePin reissuePin() {
        return new ReissuePin(ID, "mac-2");
    }

    static VerifyComplaint verify() {
        return verify(Classification.NON_SUPERVISORY, Accused.NOBODY);
    }

    static VerifyComplaint verify(Classification classification, Accused accused) {
        return new VerifyComplaint(ID, classification, null, accused, words("Baik"), List.of());
    }

    static VerifyComplaint verifyPublishing(Classification classification, @Nullable String text, List<String> files) {
        return new VerifyComplaint(ID, classification, text == null ? null : words(text), Accused.NOBODY, null, files);
    }

    static CorrectClassification correctTo(Classification classification, Accused accused) {
        return new CorrectClassification(ID, classification, null, accused, words("Ternyata lain"));
    }

    static CorrectClassification correctCategory(String category) {
        return new CorrectClassification(
                ID, Classification.NON_SUPERVISORY, category, Accused.NOBODY, words("Ternyata lain"));
    }

    static CorrectPublishedText correctPublishedText() {
        return new CorrectPublishedText(ID, words("Jalan berlubang di RT 2"), null);
    }

    static CorrectPlace correctPlace(String kelurahan) {
        return new CorrectPlace(ID, kelurahan, null, null, null);
    }

    static DeclineComplaint decline() {
        return new DeclineComplaint(ID, "TOO_GENERAL", words("Tidak dapat diperiksa"));
    }

    static ForwardOutside forwardTo(String body) {
        return new ForwardOutside(ID, body, null, words("Wewenang mereka"));
    }

    static RecordOutsideAnswer recordOutsideAnswer() {
        return new RecordOutsideAnswer(ID, words("Segera"), null);
    }

    static PassToInformationOfficer passToInformationOfficer() {
        return new PassToInformationOfficer(ID, null);
    }

    static RouteToUnit routeTo(String unit) {
        return new RouteToUnit(ID, unit, null);
    }

    static AcceptRouting accept() {
        return new AcceptRouting(ID);
    }

    static ReturnRouting giveBack() {
        return new ReturnRouting(ID, "NOT_OUR_DUTY", DPUPR, words("Bukan tugas kami"));
    }

    static TransferComplaint transferTo(String unit) {
        return new TransferComplaint(ID, unit, "OWNER_FOUND", words("Pemiliknya di sana"));
    }

    static AssignOfficer assign(String officer) {
        return new AssignOfficer(ID, officer);
    }

    static AddNote note() {
        return new AddNote(ID, words("Sudah disurvei"));
    }

    static ReplyToReporter reply(ReplyManner manner) {
        return new ReplyToReporter(ID, words("Kami ke sana besok"), manner, null);
    }

    static LogAction log() {
        return new LogAction(ID, words("Ditambal"), List.of(photo("logged-1")));
    }

    static AttachEvidence attach() {
        return new AttachEvidence(ID, PHOTO, null);
    }

    static DoubtEvidence doubt(@Nullable String digest) {
        return new DoubtEvidence(ID, digest, words("Foto lama"));
    }

    static TellExtension extendTo(LocalDate date) {
        return new TellExtension(ID, "WEATHER", words("Hujan"), date);
    }

    static ClaimOutcome claim(OutcomeKind kind) {
        return switch (kind) {
            case RESOLVED -> new ClaimOutcome(ID, kind, words("Selesai"), List.of(PHOTO), null, null);
            case ANSWERED -> new ClaimOutcome(ID, kind, words("Begini"), List.of(), null, null);
            case CANNOT_ACT -> new ClaimOutcome(ID, kind, words("Tidak bisa"), List.of(), null, "RULES_FORBID");
        };
    }

    static RecordDelivery deliver() {
        return new RecordDelivery(ID, DeliveryMeans.PAGE_OPENED);
    }

    static ConfirmOutcome confirm(int rating) {
        return new ConfirmOutcome(ID, rating, words("Terima kasih"));
    }

    static DisputeOutcome dispute() {
        return new DisputeOutcome(ID, words("Belum"));
    }

    static LapseConfirmationWindow lapse() {
        return new LapseConfirmationWindow(ID);
    }

    static CloseWithObjection closeWithObjection() {
        return new CloseWithObjection(ID, words("Lebih dari ini tidak bisa"));
    }

    static ReopenComplaint reopen() {
        return new ReopenComplaint(ID, words("Rusak lagi"));
    }

    static RateHandling rate(int stars) {
        return new RateHandling(ID, stars, null);
    }

    static EscalateComplaint escalateTo(String level) {
        return new EscalateComplaint(ID, level, null);
    }

    static ConsentToEscalation consent() {
        return new ConsentToEscalation(ID);
    }

    static RequestReview requestReview() {
        return new RequestReview(ID, words("Mohon ditinjau"));
    }

    static AppointReviewer appoint(Actor reviewer) {
        return new AppointReviewer(ID, reviewer.ref());
    }

    static DecideReview decideReview(ReviewDecision decision) {
        return new DecideReview(ID, decision, words("Menurut berkas"));
    }
}
