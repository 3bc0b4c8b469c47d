package id.gurindam.command.demo;

import id.gurindam.command.complaint.ComplaintCommand;
import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.ReplyManner;
import id.gurindam.events.complaint.ReviewDecision;
import id.gurindam.events.complaint.Visibility;
import id.gurindam.events.personal.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of a case by an act of its story. */
final class ActCommands {
    private static final String NO_EVIDENCE = "Foto ada di berkas unit; data contoh tidak memuat gambar.";
    private static final String WORK_AGAIN = "Keberatan pelapor diterima; pekerjaan dibuka lagi.";

    private final Stage stage;
    private final CasePlan plan;
    private final String id;

    ActCommands(Stage stage, CasePlan plan, String complaintId) {
        this.stage = stage;
        this.plan = plan;
        this.id = complaintId;
    }

    ComplaintCommand of(Act act, Instant at) {
        return switch (act.name()) {
            case "verify", "decline", "correct-classification", "correct-published-text", "correct-place" ->
                reading(act);
            case "route-to-unit", "accept-routing", "return-routing", "transfer", "forward-outside" -> routing(act);
            case "record-outside-answer", "pass-to-information-officer", "merge-into" -> leaving(act, at);
            case "claim-outcome" -> claim(act);
            case "confirm-outcome", "dispute-outcome", "withdraw", "provide-details", "rate" -> byReporter(act);
            case "request-review", "consent-to-escalation" -> byReporter(act);
            case "window-lapses", "close-with-objection", "reopen" -> closing(act);
            case "escalate", "appoint-reviewer", "decide-review" -> oversight(act);
            default -> work(act);
        };
    }

    private ComplaintCommand reading(Act act) {
        return switch (act.name()) {
            case "verify" -> verify(act);
            case "decline" ->
                new ComplaintCommand.DeclineComplaint(id, act.or(Act.GROUND, "NOT_PUBLIC_SERVICE"), text(act));
            case "correct-classification" ->
                new ComplaintCommand.CorrectClassification(id, classOf(act), act.get(Act.CODE), nobody(), text(act));
            case "correct-published-text" ->
                new ComplaintCommand.CorrectPublishedText(
                        id, text(act), Personal.of("Satu alamat yang terlewat kini disamarkan."));
            default -> new ComplaintCommand.CorrectPlace(id, act.need(Act.CODE), null, text(act), null);
        };
    }

    private ComplaintCommand verify(Act act) {
        Classification classification = classOf(act);
        boolean supervisory = classification == Classification.SUPERVISORY;
        boolean withheld = supervisory || plan.told().visibility() == Visibility.SECRET;
        String published = plan.told().publishedText() == null
                ? plan.told().text()
                : plan.told().publishedText();
        Accused accused =
                supervisory && plan.accused() != null ? new Accused(List.of(plan.accused()), List.of()) : nobody();
        return new ComplaintCommand.VerifyComplaint(
                id, classification, withheld ? null : Personal.of(published), accused, maybe(act), List.of());
    }

    private ComplaintCommand routing(Act act) {
        return switch (act.name()) {
            case "route-to-unit" -> new ComplaintCommand.RouteToUnit(id, act.need(Act.UNIT), maybe(act));
            case "accept-routing" -> new ComplaintCommand.AcceptRouting(id);
            case "return-routing" ->
                new ComplaintCommand.ReturnRouting(id, act.or(Act.CODE, "NOT_OUR_DUTY"), act.get(Act.INTO), text(act));
            case "transfer" ->
                new ComplaintCommand.TransferComplaint(
                        id, act.need(Act.UNIT), act.or(Act.CODE, "OWNER_FOUND"), text(act));
            default -> new ComplaintCommand.ForwardOutside(id, act.need(Act.BODY), null, text(act));
        };
    }

    private ComplaintCommand leaving(Act act, Instant at) {
        return switch (act.name()) {
            case "record-outside-answer" -> new ComplaintCommand.RecordOutsideAnswer(id, text(act), null);
            case "merge-into" -> {
                CaseRun master = stage.run(act.need(Act.INTO)).orElseThrow();
                yield new ComplaintCommand.MergeIntoComplaint(
                        id, master.complaintId(), master.trackingCode(), master.isOpenAt(at), text(act));
            }
            default -> new ComplaintCommand.PassToInformationOfficer(id, maybe(act));
        };
    }

    private ComplaintCommand claim(Act act) {
        OutcomeKind kind = OutcomeKind.valueOf(act.need(Act.KIND));
        Personal noEvidence = kind == OutcomeKind.RESOLVED ? Personal.of(NO_EVIDENCE) : null;
        String ground = kind == OutcomeKind.CANNOT_ACT ? act.or(Act.GROUND, "NO_BUDGET_THIS_YEAR") : null;
        return new ComplaintCommand.ClaimOutcome(id, kind, text(act), List.of(), noEvidence, ground);
    }

    private ComplaintCommand byReporter(Act act) {
        return switch (act.name()) {
            case "confirm-outcome" ->
                new ComplaintCommand.ConfirmOutcome(id, Integer.parseInt(act.or(Act.RATING, "0")), maybe(act));
            case "dispute-outcome" -> new ComplaintCommand.DisputeOutcome(id, text(act));
            case "withdraw" -> new ComplaintCommand.WithdrawComplaint(id, maybe(act));
            case "provide-details" -> new ComplaintCommand.ProvideDetails(id, text(act), List.of());
            case "rate" -> new ComplaintCommand.RateHandling(id, Integer.parseInt(act.need(Act.RATING)), maybe(act));
            case "request-review" -> new ComplaintCommand.RequestReview(id, text(act));
            default -> new ComplaintCommand.ConsentToEscalation(id);
        };
    }

    private ComplaintCommand closing(Act act) {
        return switch (act.name()) {
            case "window-lapses" -> new ComplaintCommand.LapseConfirmationWindow(id);
            case "close-with-objection" -> new ComplaintCommand.CloseWithObjection(id, text(act));
            default -> new ComplaintCommand.ReopenComplaint(id, Personal.of(act.or(Act.TEXT, WORK_AGAIN)));
        };
    }

    private ComplaintCommand oversight(Act act) {
        return switch (act.name()) {
            case "escalate" -> new ComplaintCommand.EscalateComplaint(id, act.need(Act.LEVEL), maybe(act));
            case "appoint-reviewer" ->
                new ComplaintCommand.AppointReviewer(id, stage.speakers().officer(act.need(Act.OFFICER)));
            default -> new ComplaintCommand.DecideReview(id, ReviewDecision.valueOf(act.need(Act.KIND)), text(act));
        };
    }

    private ComplaintCommand work(Act act) {
        return switch (act.name()) {
            case "note" -> new ComplaintCommand.AddNote(id, text(act));
            case "reply" ->
                new ComplaintCommand.ReplyToReporter(
                        id,
                        text(act),
                        act.get(Act.CODE) == null ? ReplyManner.PERSON : ReplyManner.TEMPLATE,
                        act.get(Act.CODE));
            case "log-action" -> new ComplaintCommand.LogAction(id, text(act), List.of());
            case "assign" ->
                new ComplaintCommand.AssignOfficer(id, stage.speakers().officer(act.need(Act.OFFICER)));
            case "request-details" ->
                new ComplaintCommand.RequestDetails(id, act.or(Act.CODE, "EVENT_NEEDED"), text(act));
            case "doubt-evidence" -> new ComplaintCommand.DoubtEvidence(id, null, text(act));
            case "tell-extension" ->
                new ComplaintCommand.TellExtension(id, extensionReason(act.need(Act.TEXT)), text(act), newDate(act));
            default -> throw new IllegalArgumentException("no act is called " + act.name());
        };
    }

    private LocalDate newDate(Act act) {
        double days = Double.parseDouble(act.need(Act.NEW_DATE));
        return stage.clock().dateOf(stage.clock().after(plan.receivedAt(), days));
    }

    private static String extensionReason(String text) {
        if (text.matches("(?is).*(hujan|cuaca|angin|pasang).*")) {
            return "WEATHER";
        }
        if (text.matches("(?is).*(bahan|pipa|kayu|suku cadang|aspal).*")) {
            return "MATERIAL";
        }
        return text.matches("(?is).*periksa.*") ? "COMPLEX_EXAMINATION" : "OTHER_BODY";
    }

    private static Classification classOf(Act act) {
        return Classification.valueOf(act.need(Act.CLASS));
    }

    private static Accused nobody() {
        return Accused.NOBODY;
    }

    private static Personal text(Act act) {
        return Personal.of(act.need(Act.TEXT));
    }

    private static @Nullable Personal maybe(Act act) {
        String text = act.get(Act.TEXT);
        return text == null ? null : Personal.of(text);
    }
}
