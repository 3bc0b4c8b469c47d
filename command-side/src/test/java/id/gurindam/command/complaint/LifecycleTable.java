package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintFacts.AUDITOR;
import static id.gurindam.command.complaint.ComplaintFacts.COORDINATOR;
import static id.gurindam.command.complaint.ComplaintFacts.DLH;
import static id.gurindam.command.complaint.ComplaintFacts.DPUPR;
import static id.gurindam.command.complaint.ComplaintFacts.HEAD;
import static id.gurindam.command.complaint.ComplaintFacts.ID;
import static id.gurindam.command.complaint.ComplaintFacts.MANAGER;
import static id.gurindam.command.complaint.ComplaintFacts.MASTER;
import static id.gurindam.command.complaint.ComplaintFacts.OFFICER;
import static id.gurindam.command.complaint.ComplaintFacts.REPORTER;
import static id.gurindam.command.complaint.ComplaintFacts.days;
import static id.gurindam.command.complaint.ComplaintFacts.photo;
import static id.gurindam.command.complaint.Requests.accept;
import static id.gurindam.command.complaint.Requests.appoint;
import static id.gurindam.command.complaint.Requests.assign;
import static id.gurindam.command.complaint.Requests.claim;
import static id.gurindam.command.complaint.Requests.closeWithObjection;
import static id.gurindam.command.complaint.Requests.confirm;
import static id.gurindam.command.complaint.Requests.consent;
import static id.gurindam.command.complaint.Requests.correctPlace;
import static id.gurindam.command.complaint.Requests.correctPublishedText;
import static id.gurindam.command.complaint.Requests.correctTo;
import static id.gurindam.command.complaint.Requests.decideReview;
import static id.gurindam.command.complaint.Requests.decline;
import static id.gurindam.command.complaint.Requests.deliver;
import static id.gurindam.command.complaint.Requests.dispute;
import static id.gurindam.command.complaint.Requests.doubt;
import static id.gurindam.command.complaint.Requests.escalateTo;
import static id.gurindam.command.complaint.Requests.extendTo;
import static id.gurindam.command.complaint.Requests.file;
import static id.gurindam.command.complaint.Requests.forwardTo;
import static id.gurindam.command.complaint.Requests.giveBack;
import static id.gurindam.command.complaint.Requests.lapse;
import static id.gurindam.command.complaint.Requests.log;
import static id.gurindam.command.complaint.Requests.mergeInto;
import static id.gurindam.command.complaint.Requests.note;
import static id.gurindam.command.complaint.Requests.passToInformationOfficer;
import static id.gurindam.command.complaint.Requests.provideDetails;
import static id.gurindam.command.complaint.Requests.rate;
import static id.gurindam.command.complaint.Requests.recordOutsideAnswer;
import static id.gurindam.command.complaint.Requests.reissuePin;
import static id.gurindam.command.complaint.Requests.reopen;
import static id.gurindam.command.complaint.Requests.reply;
import static id.gurindam.command.complaint.Requests.requestDetails;
import static id.gurindam.command.complaint.Requests.requestReview;
import static id.gurindam.command.complaint.Requests.routeTo;
import static id.gurindam.command.complaint.Requests.transferTo;
import static id.gurindam.command.complaint.Requests.verify;
import static id.gurindam.command.complaint.Requests.withdraw;

import id.gurindam.command.complaint.ComplaintCommand.AttachEvidence;
import id.gurindam.command.complaint.ComplaintCommand.RaiseByRule;
import id.gurindam.command.complaint.ComplaintCommand.RemindOfClock;
import id.gurindam.events.Actor;
import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.ReplyManner;
import id.gurindam.events.complaint.ReviewDecision;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The table of the life cycle: a line for each command and answer, with the states in which it is the answer. */
record LifecycleTable(List<String> lines) {
    private static final LocalDate NEXT_MONTH = LocalDate.of(2026, 7, 20);

    /** A command with everything right, asked by the one whose act it is in that state. */
    record Request(ComplaintCommand command, Function<Complaint, Actor> by) {
        String name() {
            return command.getClass().getSimpleName();
        }

        String askedOf(Story story) {
            return story.answer(by.apply(story.state()), command);
        }
    }

    static LifecycleTable read() {
        try (InputStream in = LifecycleTable.class.getResourceAsStream("/lifecycle.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return new LifecycleTable(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LifecycleTable asDecided() {
        return new LifecycleTable(
                requests().stream().flatMap(LifecycleTable::linesOf).toList());
    }

    private static Stream<String> linesOf(Request request) {
        Map<String, List<String>> statesByAnswer = new LinkedHashMap<>();
        states().forEach((state, story) -> statesByAnswer
                .computeIfAbsent(request.askedOf(story), _ -> new ArrayList<>())
                .add(state));
        return statesByAnswer.entrySet().stream()
                .map(e -> request.name() + " | " + e.getKey() + " | " + String.join(", ", e.getValue()));
    }

    /** The states, told by the story that leads to each; those that a clock divides appear on both sides of it. */
    static Map<String, Story> states() {
        Map<String, Story> states = new LinkedHashMap<>();
        states.put("Unfiled", Story.begin());
        states.put("Filed", Story.filed());
        states.put("Verified", Story.verified());
        states.put("Routed", Story.routed());
        states.put("InProgress", Story.inProgress());
        states.put("Claimed", Story.claimed());
        states.put("Claimed after the window", Story.claimed().later(days(11)));
        states.put("Disputed", Story.disputed());
        states.put("Closed CONFIRMED", Story.confirmed());
        states.put("Closed LAPSED", Story.lapsed());
        states.put("Closed LAPSED too early", Story.lapsedTooEarly());
        states.put("Closed WITH_OBJECTION", Story.closedWithObjection());
        states.put("Closed long ago", Story.confirmed().later(days(31)));
        states.put("ForwardedOutside", Story.forwarded());
        states.put("ForwardedOutside with a part for a unit", Story.forwardedWhileInWork());
        states.put("WithInformationOfficer", Story.withInformationOfficer());
        states.put("Declined", Story.declined());
        states.put("Merged", Story.merged());
        states.put("Withdrawn", Story.withdrawn());
        return states;
    }

    static List<Request> requests() {
        return Stream.of(intake(), verification(), routing(), work(), outcome(), oversight())
                .flatMap(theme -> theme)
                .toList();
    }

    private static Stream<Request> intake() {
        return Stream.of(
                by(REPORTER, file()),
                new Request(requestDetails(), LifecycleTable::whoSpeaks),
                by(REPORTER, provideDetails()),
                by(REPORTER, withdraw()),
                by(COORDINATOR, mergeInto(MASTER, true)),
                by(COORDINATOR, reissuePin()));
    }

    private static Stream<Request> verification() {
        return Stream.of(
                by(COORDINATOR, verify()),
                by(COORDINATOR, correctTo(Classification.INFORMATION, Accused.NOBODY)),
                by(COORDINATOR, correctPublishedText()),
                by(COORDINATOR, correctPlace("21.72.01.1001")),
                by(COORDINATOR, decline()));
    }

    private static Stream<Request> routing() {
        return Stream.of(
                by(COORDINATOR, forwardTo("PLN")),
                by(COORDINATOR, recordOutsideAnswer()),
                by(COORDINATOR, passToInformationOfficer()),
                by(COORDINATOR, routeTo(DLH)),
                by(OFFICER, accept()),
                by(OFFICER, giveBack()),
                by(OFFICER, transferTo(DPUPR)));
    }

    private static Stream<Request> work() {
        return Stream.of(
                by(OFFICER, assign("officer-2")),
                by(COORDINATOR, note()),
                by(OFFICER, reply(ReplyManner.PERSON)),
                by(OFFICER, log()),
                by(OFFICER, new AttachEvidence(ID, photo("photo-9"), null)),
                by(AUDITOR, doubt(null)),
                by(OFFICER, extendTo(NEXT_MONTH)));
    }

    private static Stream<Request> outcome() {
        return Stream.of(
                new Request(claim(OutcomeKind.ANSWERED), LifecycleTable::whoSpeaks),
                by(Actor.SYSTEM, deliver()),
                by(REPORTER, confirm(5)),
                by(REPORTER, dispute()),
                by(Actor.SYSTEM, lapse()),
                by(HEAD, closeWithObjection()),
                by(COORDINATOR, reopen()),
                by(REPORTER, rate(3)));
    }

    private static Stream<Request> oversight() {
        return Stream.of(
                by(COORDINATOR, escalateTo("OMBUDSMAN")),
                by(Actor.SYSTEM, new RemindOfClock(ID, "SETTLE", 8, "UNIT_HEAD", true)),
                by(Actor.SYSTEM, new RaiseByRule(ID, "SETTLE", 9, "MANAGER", true)),
                by(REPORTER, consent()),
                by(REPORTER, requestReview()),
                by(MANAGER, appoint(AUDITOR)),
                by(AUDITOR, decideReview(ReviewDecision.UPHELD)));
    }

    /** The unit that holds the case, or the coordinator for want of one. */
    private static Actor whoSpeaks(Complaint state) {
        return state.holder() == null ? COORDINATOR : OFFICER;
    }

    private static Request by(Actor actor, ComplaintCommand command) {
        return new Request(command, _ -> actor);
    }
}
