package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintFacts.COORDINATOR;
import static id.gurindam.command.complaint.ComplaintFacts.DLH;
import static id.gurindam.command.complaint.ComplaintFacts.HEAD;
import static id.gurindam.command.complaint.ComplaintFacts.ID;
import static id.gurindam.command.complaint.ComplaintFacts.MASTER;
import static id.gurindam.command.complaint.ComplaintFacts.MONDAY;
import static id.gurindam.command.complaint.ComplaintFacts.OFFICER;
import static id.gurindam.command.complaint.ComplaintFacts.REPORTER;
import static id.gurindam.command.complaint.ComplaintFacts.about;
import static id.gurindam.command.complaint.ComplaintFacts.days;
import static id.gurindam.command.complaint.Requests.accept;
import static id.gurindam.command.complaint.Requests.claim;
import static id.gurindam.command.complaint.Requests.closeWithObjection;
import static id.gurindam.command.complaint.Requests.confirm;
import static id.gurindam.command.complaint.Requests.decline;
import static id.gurindam.command.complaint.Requests.dispute;
import static id.gurindam.command.complaint.Requests.file;
import static id.gurindam.command.complaint.Requests.forwardTo;
import static id.gurindam.command.complaint.Requests.lapse;
import static id.gurindam.command.complaint.Requests.mergeInto;
import static id.gurindam.command.complaint.Requests.passToInformationOfficer;
import static id.gurindam.command.complaint.Requests.routeTo;
import static id.gurindam.command.complaint.Requests.verify;
import static id.gurindam.command.complaint.Requests.withdraw;

import id.gurindam.command.CommandRefused;
import id.gurindam.command.complaint.Complaint.OnFile;
import id.gurindam.command.complaint.ComplaintFacts.PlainOffice;
import id.gurindam.command.complaint.Surroundings.OfficeFacts;
import id.gurindam.events.Actor;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ConfirmationWindowLapsed;
import id.gurindam.events.complaint.OutcomeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A case as far as a test has told it: its state, the hour, and what happened last. */
record Story(Complaint state, Instant now, OfficeFacts office, List<ComplaintEvent> happened) {

    static Story begin() {
        return begin(new PlainOffice());
    }

    static Story begin(OfficeFacts office) {
        return new Story(Complaint.unfiled(), MONDAY, office, List.of());
    }

    static Story filed() {
        return begin().then(REPORTER, file());
    }

    static Story verified() {
        return filed().then(COORDINATOR, verify());
    }

    static Story routed() {
        return verified().then(COORDINATOR, routeTo(DLH));
    }

    static Story inProgress() {
        return routed().then(OFFICER, accept());
    }

    static Story claimed() {
        return inProgress().then(OFFICER, claim(OutcomeKind.RESOLVED));
    }

    static Story cannotAct() {
        return inProgress().then(OFFICER, claim(OutcomeKind.CANNOT_ACT));
    }

    static Story disputed() {
        return claimed().then(REPORTER, dispute());
    }

    static Story confirmed() {
        return claimed().then(REPORTER, confirm(0));
    }

    static Story lapsed() {
        return claimed().later(days(11)).then(Actor.SYSTEM, lapse());
    }

    static Story lapsedTooEarly() {
        return claimed().told(Actor.SYSTEM, new ConfirmationWindowLapsed(ID));
    }

    static Story closedWithObjection() {
        return disputed()
                .then(OFFICER, claim(OutcomeKind.CANNOT_ACT))
                .then(REPORTER, dispute())
                .then(HEAD, closeWithObjection());
    }

    static Story forwarded() {
        return verified().then(COORDINATOR, forwardTo("PLN"));
    }

    static Story forwardedWhileInWork() {
        return inProgress().then(COORDINATOR, forwardTo("PLN"));
    }

    static Story withInformationOfficer() {
        return verified().then(COORDINATOR, passToInformationOfficer());
    }

    static Story answeredByCoordinator() {
        return verified().then(COORDINATOR, claim(OutcomeKind.ANSWERED));
    }

    static Story declined() {
        return filed().then(COORDINATOR, decline());
    }

    static Story merged() {
        return filed().then(COORDINATOR, mergeInto(MASTER, true));
    }

    static Story withdrawn() {
        return filed().then(REPORTER, withdraw());
    }

    /** A supervisory case about these units, waiting to be routed. */
    static Story supervisoryAbout(String... units) {
        return filed().then(COORDINATOR, verify(Classification.SUPERVISORY, about(units)));
    }

    /** The same story some time later. */
    Story later(Duration time) {
        return new Story(state, now.plus(time), office, happened);
    }

    /** The story goes on with what this actor asks, which must be allowed. */
    Story then(Actor actor, ComplaintCommand command) {
        List<ComplaintEvent> events = asked(actor, command);
        Complaint after = state;
        for (ComplaintEvent event : events) {
            after = Complaint.evolve(after, event, actor, now);
        }
        return new Story(after, now, office, events);
    }

    /** The story goes on with a fact that no decision of today made. */
    Story told(Actor actor, ComplaintEvent event) {
        return new Story(Complaint.evolve(state, event, actor, now), now, office, List.of(event));
    }

    List<ComplaintEvent> asked(Actor actor, ComplaintCommand command) {
        return ComplaintDecider.decide(state, command, new Surroundings(actor, now, office));
    }

    /** The names of the events that would follow, or "nothing", or the code of the refusal and its field. */
    String answer(Actor actor, ComplaintCommand command) {
        try {
            List<ComplaintEvent> events = asked(actor, command);
            return events.isEmpty()
                    ? "nothing"
                    : events.stream().map(e -> e.getClass().getSimpleName()).collect(Collectors.joining(" + "));
        } catch (CommandRefused refused) {
            return refused.field() == null
                    ? refused.refusal().name()
                    : refused.refusal().name() + " " + refused.field();
        }
    }

    CaseFile carried() {
        return ((OnFile) state).file();
    }
}
