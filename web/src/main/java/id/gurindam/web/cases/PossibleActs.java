package id.gurindam.web.cases;

import static java.util.Map.entry;

import id.gurindam.command.CommandOffice;
import id.gurindam.command.complaint.ComplaintCommand;
import id.gurindam.events.Actor;
import id.gurindam.query.casefile.CaseView;
import id.gurindam.web.complaint.Facts;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.Caller;
import id.gurindam.web.security.CaseFacts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which acts somebody can do on a case now: those that the role table allows and the rules would not refuse. */
@Component
public class PossibleActs {
    private static final Map<Class<? extends ComplaintCommand>, Act> ACTS = Map.ofEntries(
            entry(ComplaintCommand.VerifyComplaint.class, Act.VERIFY),
            entry(ComplaintCommand.RequestDetails.class, Act.REQUEST_DETAILS),
            entry(ComplaintCommand.ProvideDetails.class, Act.PROVIDE_DETAILS),
            entry(ComplaintCommand.DeclineComplaint.class, Act.DECLINE),
            entry(ComplaintCommand.ForwardOutside.class, Act.FORWARD_OUTSIDE),
            entry(ComplaintCommand.RecordOutsideAnswer.class, Act.RECORD_OUTSIDE_ANSWER),
            entry(ComplaintCommand.PassToInformationOfficer.class, Act.PASS_TO_INFORMATION_OFFICER),
            entry(ComplaintCommand.RouteToUnit.class, Act.ROUTE_TO_UNIT),
            entry(ComplaintCommand.AcceptRouting.class, Act.ACCEPT_ROUTING),
            entry(ComplaintCommand.ReturnRouting.class, Act.RETURN_ROUTING),
            entry(ComplaintCommand.TransferComplaint.class, Act.TRANSFER),
            entry(ComplaintCommand.AssignOfficer.class, Act.ASSIGN),
            entry(ComplaintCommand.AddNote.class, Act.NOTE),
            entry(ComplaintCommand.ReplyToReporter.class, Act.REPLY),
            entry(ComplaintCommand.LogAction.class, Act.LOG_ACTION),
            entry(ComplaintCommand.AttachEvidence.class, Act.ATTACH_EVIDENCE),
            entry(ComplaintCommand.DoubtEvidence.class, Act.DOUBT_EVIDENCE),
            entry(ComplaintCommand.TellExtension.class, Act.TELL_EXTENSION),
            entry(ComplaintCommand.ClaimOutcome.class, Act.CLAIM_OUTCOME),
            entry(ComplaintCommand.RecordDelivery.class, Act.RECORD_DELIVERY),
            entry(ComplaintCommand.ConfirmOutcome.class, Act.CONFIRM_OUTCOME),
            entry(ComplaintCommand.DisputeOutcome.class, Act.DISPUTE_OUTCOME),
            entry(ComplaintCommand.ReopenComplaint.class, Act.REOPEN),
            entry(ComplaintCommand.CloseWithObjection.class, Act.CLOSE_WITH_OBJECTION),
            entry(ComplaintCommand.WithdrawComplaint.class, Act.WITHDRAW),
            entry(ComplaintCommand.MergeIntoComplaint.class, Act.MERGE_INTO),
            entry(ComplaintCommand.CorrectClassification.class, Act.CORRECT_CLASSIFICATION),
            entry(ComplaintCommand.CorrectPublishedText.class, Act.CORRECT_PUBLISHED_TEXT),
            entry(ComplaintCommand.CorrectPlace.class, Act.CORRECT_PLACE),
            entry(ComplaintCommand.EscalateComplaint.class, Act.ESCALATE),
            entry(ComplaintCommand.ConsentToEscalation.class, Act.CONSENT_TO_ESCALATION),
            entry(ComplaintCommand.RequestReview.class, Act.REQUEST_REVIEW),
            entry(ComplaintCommand.AppointReviewer.class, Act.APPOINT_REVIEWER),
            entry(ComplaintCommand.DecideReview.class, Act.DECIDE_REVIEW),
            entry(ComplaintCommand.RateHandling.class, Act.RATE),
            entry(ComplaintCommand.ReissuePin.class, Act.REISSUE_PIN));

    private final CommandOffice office;

    PossibleActs(CommandOffice office) {
        this.office = office;
    }

    /** The acts that the caller can do on this case now, in the order of the table of acts. */
    public Mono<List<Act>> of(CaseView view, Caller caller) {
        CaseFacts facts = Facts.of(view);
        Set<Actor> actors = new LinkedHashSet<>();
        Set<Act> allowed = new LinkedHashSet<>();
        for (Act act : Act.values()) {
            if (act.isDoneToCase() && caller.may(act, facts)) {
                allowed.add(act);
                actors.add(caller.actorFor(act, facts));
            }
        }
        return Flux.fromIterable(actors)
                .flatMap(actor -> Mono.fromFuture(() -> office.possible(view.complaintId(), actor)))
                .reduce(new LinkedHashSet<Class<?>>(), (all, some) -> {
                    all.addAll(some);
                    return all;
                })
                .map(kinds -> ordered(kinds, allowed));
    }

    private static List<Act> ordered(Set<Class<?>> kinds, Set<Act> allowed) {
        Set<Act> possible = new LinkedHashSet<>();
        ACTS.forEach((kind, act) -> {
            if (kinds.contains(kind) && allowed.contains(act)) {
                possible.add(act);
            }
        });
        if (allowed.contains(Act.REVEAL_IDENTITY)) {
            possible.add(Act.REVEAL_IDENTITY);
        } else if (allowed.contains(Act.REVEAL_ORIGINAL)) {
            possible.add(Act.REVEAL_ORIGINAL);
        }
        List<Act> ordered = new ArrayList<>(possible);
        ordered.sort(Enum::compareTo);
        return ordered;
    }
}
