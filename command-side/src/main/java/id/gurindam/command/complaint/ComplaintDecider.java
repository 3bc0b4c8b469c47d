package id.gurindam.command.complaint;

import id.gurindam.command.complaint.ComplaintCommand.Intake;
import id.gurindam.command.complaint.ComplaintCommand.Outcome;
import id.gurindam.command.complaint.ComplaintCommand.Oversight;
import id.gurindam.command.complaint.ComplaintCommand.Routing;
import id.gurindam.command.complaint.ComplaintCommand.Verification;
import id.gurindam.command.complaint.ComplaintCommand.Work;
import id.gurindam.events.complaint.ComplaintEvent;
import java.util.List;

/** What may happen to a complaint: for every command and every state what follows, or why nothing does. */
public final class ComplaintDecider {
    private ComplaintDecider() {}

    /** What happens if this is asked now; an empty list if the law sees no second act in it. */
    public static List<ComplaintEvent> decide(Complaint past, ComplaintCommand command, Surroundings s) {
        Parties.refuseWhoeverIsAccused(past, s.actor());
        return switch (command) {
            case Intake intake -> IntakeDecider.decide(past, intake, s);
            case Verification verification -> VerificationDecider.decide(past, verification, s);
            case Routing routing -> RoutingDecider.decide(past, routing, s);
            case Work work -> WorkDecider.decide(past, work, s);
            case Outcome outcome -> OutcomeDecider.decide(past, outcome, s);
            case Oversight oversight -> OversightDecider.decide(past, oversight, s);
        };
    }
}
