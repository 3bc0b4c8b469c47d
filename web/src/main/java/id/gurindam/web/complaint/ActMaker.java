package id.gurindam.web.complaint;

import id.gurindam.command.GurindamCommand;
import id.gurindam.command.complaint.ComplaintCommand;
import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.DeliveryMeans;
import id.gurindam.events.complaint.FileRef;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.ReplyManner;
import id.gurindam.events.personal.Personal;
import id.gurindam.web.problem.EdgeRefusal;
import id.gurindam.web.security.Act;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the command that an act means. Everything that must be looked up first is handed in. */
record ActMaker(
        String complaintId,
        Function<String, @Nullable FileRef> files,
        Place place,
        @Nullable Master master) {

    /** The case that another is merged into. */
    record Master(String complaintId, String trackingCode, boolean open) {}

    @SuppressWarnings("checkstyle:MethodLength") // one line for each kind, none of them hidden
    GurindamCommand command(Act act, ActBody body) {
        return switch (body) {
            case ActBody.Verify b ->
                new ComplaintCommand.VerifyComplaint(
                        complaintId,
                        needed(b.classification(), "classification"),
                        Texts.maybe(b.publishedText(), "publishedText"),
                        accused(b.accused()),
                        Texts.maybe(b.note(), "note"),
                        listed(b.publishedFiles()));
            case ActBody.RequestDetails b ->
                new ComplaintCommand.RequestDetails(
                        complaintId, blank(b.pauseReason()), Texts.needed(b.question(), "question"));
            case ActBody.ProvideDetails b ->
                new ComplaintCommand.ProvideDetails(
                        complaintId, Texts.needed(b.text(), "text"), refs(b.files(), "files"));
            case ActBody.Decline b ->
                new ComplaintCommand.DeclineComplaint(
                        complaintId, Texts.code(b.ground(), "ground"), Texts.needed(b.reason(), "reason"));
            case ActBody.ForwardOutside b ->
                new ComplaintCommand.ForwardOutside(
                        complaintId,
                        Texts.code(b.body(), "body"),
                        Texts.maybe(b.theirReference(), "theirReference"),
                        Texts.needed(b.reason(), "reason"));
            case ActBody.RecordOutsideAnswer b ->
                new ComplaintCommand.RecordOutsideAnswer(
                        complaintId,
                        Texts.needed(b.answer(), "answer"),
                        Texts.maybe(b.theirReference(), "theirReference"));
            case ActBody.ReturnRouting b ->
                new ComplaintCommand.ReturnRouting(
                        complaintId,
                        blank(b.returnReason()),
                        blank(b.suggestedUnit()),
                        Texts.needed(b.reason(), "reason"));
            case ActBody.Assign b ->
                new ComplaintCommand.AssignOfficer(complaintId, Texts.code(b.officer(), "officer"));
            case ActBody.AttachEvidence b ->
                new ComplaintCommand.AttachEvidence(
                        complaintId, ref(Texts.code(b.file(), "file"), "file"), Texts.maybe(b.caption(), "caption"));
            case ActBody.DoubtEvidence b ->
                new ComplaintCommand.DoubtEvidence(complaintId, blank(b.digest()), Texts.needed(b.reason(), "reason"));
            case ActBody.TellExtension b ->
                new ComplaintCommand.TellExtension(
                        complaintId,
                        blank(b.extensionReason()),
                        Texts.needed(b.reason(), "reason"),
                        needed(b.newDate(), "newDate"));
            case ActBody.ClaimOutcome b -> claim(b);
            case ActBody.ConfirmOutcome b ->
                new ComplaintCommand.ConfirmOutcome(
                        complaintId, stars(b.rating(), 0, "rating"), Texts.maybe(b.words(), "words"));
            case ActBody.Delivery b ->
                new ComplaintCommand.RecordDelivery(
                        complaintId, b.means() == null ? DeliveryMeans.HANDED_OVER : b.means());
            case ActBody.MergeInto b -> merge(b);
            case ActBody.CorrectClassification b ->
                new ComplaintCommand.CorrectClassification(
                        complaintId,
                        needed(b.classification(), "classification"),
                        blank(b.categoryCode()),
                        accused(b.accused()),
                        Texts.needed(b.reason(), "reason"));
            case ActBody.CorrectPublishedText b ->
                new ComplaintCommand.CorrectPublishedText(
                        complaintId,
                        Texts.needed(b.publishedText(), "publishedText"),
                        Texts.maybe(b.reason(), "reason"));
            case ActBody.CorrectPlace b ->
                new ComplaintCommand.CorrectPlace(
                        complaintId,
                        Texts.code(b.kelurahanCode(), "kelurahanCode"),
                        place.exact(b.latitude(), b.longitude()),
                        Texts.maybe(b.words(), "words"),
                        Texts.maybe(b.reason(), "reason"));
            case ActBody.Escalate b ->
                new ComplaintCommand.EscalateComplaint(
                        complaintId, Texts.code(b.level(), "level"), Texts.maybe(b.reason(), "reason"));
            case ActBody.AppointReviewer b ->
                new ComplaintCommand.AppointReviewer(complaintId, Texts.code(b.reviewer(), "reviewer"));
            case ActBody.DecideReview b ->
                new ComplaintCommand.DecideReview(
                        complaintId, needed(b.decision(), "decision"), Texts.needed(b.reason(), "reason"));
            case ActBody.Rate b ->
                new ComplaintCommand.RateHandling(
                        complaintId, stars(b.stars(), 1, "stars"), Texts.maybe(b.words(), "words"));
            case ActBody.Reply b -> reply(b);
            case ActBody.Text b -> written(act, b);
            case ActBody.ToUnit b -> toUnit(act, b);
            case ActBody.Reason b -> reasoned(act, b);
            case ActBody.Nothing _ -> plain(act);
            case ActBody.Reveal _, ActBody.Voice _ -> throw new IllegalStateException(act.word() + " goes another way");
        };
    }

    private ComplaintCommand claim(ActBody.ClaimOutcome b) {
        OutcomeKind kind = b.kind() == null ? OutcomeKind.RESOLVED : b.kind();
        return new ComplaintCommand.ClaimOutcome(
                complaintId,
                kind,
                Texts.needed(b.summary(), "summary"),
                refs(b.evidence(), "evidence"),
                Texts.maybe(b.noEvidenceReason(), "noEvidenceReason"),
                blank(b.ground()));
    }

    private ComplaintCommand merge(ActBody.MergeInto b) {
        Personal reason = Texts.needed(b.reason(), "reason");
        if (master == null) {
            throw EdgeRefusal.FIELD_NOT_LISTED.refused("trackingCode");
        }
        return new ComplaintCommand.MergeIntoComplaint(
                complaintId, master.complaintId(), master.trackingCode(), master.open(), reason);
    }

    private ComplaintCommand reply(ActBody.Reply b) {
        String template = blank(b.template());
        return new ComplaintCommand.ReplyToReporter(
                complaintId,
                Texts.needed(b.text(), "text"),
                template == null ? ReplyManner.PERSON : ReplyManner.TEMPLATE,
                template);
    }

    private ComplaintCommand written(Act act, ActBody.Text b) {
        Personal text = Texts.needed(b.text(), "text");
        return act == Act.NOTE
                ? new ComplaintCommand.AddNote(complaintId, text)
                : new ComplaintCommand.LogAction(complaintId, text, refs(b.files(), "files"));
    }

    private ComplaintCommand toUnit(Act act, ActBody.ToUnit b) {
        String unit = Texts.code(b.unitCode(), "unitCode");
        return act == Act.ROUTE_TO_UNIT
                ? new ComplaintCommand.RouteToUnit(complaintId, unit, Texts.maybe(b.reason(), "reason"))
                : new ComplaintCommand.TransferComplaint(
                        complaintId, unit, blank(b.transferReason()), Texts.needed(b.reason(), "reason"));
    }

    private ComplaintCommand reasoned(Act act, ActBody.Reason b) {
        return switch (act) {
            case PASS_TO_INFORMATION_OFFICER ->
                new ComplaintCommand.PassToInformationOfficer(complaintId, Texts.maybe(b.reason(), "reason"));
            case WITHDRAW -> new ComplaintCommand.WithdrawComplaint(complaintId, Texts.maybe(b.reason(), "reason"));
            case DISPUTE_OUTCOME ->
                new ComplaintCommand.DisputeOutcome(complaintId, Texts.needed(b.reason(), "reason"));
            case REOPEN -> new ComplaintCommand.ReopenComplaint(complaintId, Texts.needed(b.reason(), "reason"));
            case CLOSE_WITH_OBJECTION ->
                new ComplaintCommand.CloseWithObjection(complaintId, Texts.needed(b.reason(), "reason"));
            case REQUEST_REVIEW -> new ComplaintCommand.RequestReview(complaintId, Texts.needed(b.reason(), "reason"));
            default -> throw new IllegalStateException(act.word());
        };
    }

    private ComplaintCommand plain(Act act) {
        return switch (act) {
            case ACCEPT_ROUTING -> new ComplaintCommand.AcceptRouting(complaintId);
            case CONSENT_TO_ESCALATION -> new ComplaintCommand.ConsentToEscalation(complaintId);
            default -> throw new IllegalStateException(act.word());
        };
    }

    private static Accused accused(ActBody.@Nullable AccusedBody body) {
        return body == null ? Accused.NOBODY : new Accused(listed(body.units()), listed(body.officers()));
    }

    private List<FileRef> refs(@Nullable List<String> digests, String field) {
        return listed(digests).stream().map(digest -> ref(digest, field)).toList();
    }

    private FileRef ref(String digest, String field) {
        FileRef file = files.apply(digest.toLowerCase(Locale.ROOT));
        if (file == null) {
            throw EdgeRefusal.FIELD_NOT_LISTED.refused(field);
        }
        return file;
    }

    private static int stars(@Nullable Integer given, int least, String field) {
        int stars = given == null ? 0 : given;
        if (stars < least || stars > 5) {
            throw EdgeRefusal.FIELD_MALFORMED.refused(field);
        }
        return stars;
    }

    private static <T> T needed(@Nullable T value, String field) {
        if (value == null) {
            throw EdgeRefusal.FIELD_MISSING.refused(field);
        }
        return value;
    }

    private static List<String> listed(@Nullable List<String> values) {
        return values == null
                ? List.of()
                : values.stream().filter(v -> !v.isBlank()).toList();
    }

    private static @Nullable String blank(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
