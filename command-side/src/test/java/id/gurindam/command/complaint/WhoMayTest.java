package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintFacts.AUDITOR;
import static id.gurindam.command.complaint.ComplaintFacts.COORDINATOR;
import static id.gurindam.command.complaint.ComplaintFacts.DLH;
import static id.gurindam.command.complaint.ComplaintFacts.DPUPR;
import static id.gurindam.command.complaint.ComplaintFacts.EVERYBODY;
import static id.gurindam.command.complaint.ComplaintFacts.ID;
import static id.gurindam.command.complaint.ComplaintFacts.MANAGER;
import static id.gurindam.command.complaint.ComplaintFacts.MASTER;
import static id.gurindam.command.complaint.ComplaintFacts.OFFICER;
import static id.gurindam.command.complaint.ComplaintFacts.REPORTER;
import static id.gurindam.command.complaint.ComplaintFacts.about;
import static id.gurindam.command.complaint.ComplaintFacts.days;
import static id.gurindam.command.complaint.Requests.accept;
import static id.gurindam.command.complaint.Requests.appoint;
import static id.gurindam.command.complaint.Requests.assign;
import static id.gurindam.command.complaint.Requests.attach;
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
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.complaint.ComplaintCommand.RaiseByRule;
import id.gurindam.command.complaint.ComplaintCommand.RemindOfClock;
import id.gurindam.events.Actor;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.ReplyManner;
import id.gurindam.events.complaint.ReviewDecision;
import id.gurindam.events.complaint.Visibility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** For each act, in a state where it can happen: who may, and as what everybody else is refused. */
class WhoMayTest {
    private static final LocalDate NEXT_MONTH = LocalDate.of(2026, 7, 20);

    @Test
    void each_act_is_for_those_named_in_the_table_and_for_nobody_else() {
        assertThat(asDecided()).isEqualTo(table());
    }

    static List<String> table() {
        try (InputStream in = WhoMayTest.class.getResourceAsStream("/who-may.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> asDecided() {
        List<String> lines = new ArrayList<>();
        beforeAndAround(lines);
        workAndOutcome(lines);
        afterwards(lines);
        return lines;
    }

    private static void beforeAndAround(List<String> lines) {
        ask(lines, "Unfiled", Story.begin(), file());
        ask(lines, "Filed", Story.filed(), requestDetails());
        ask(lines, "Routed", Story.routed(), requestDetails());
        ask(lines, "InProgress", Story.inProgress(), requestDetails());
        ask(lines, "ForwardedOutside", Story.forwarded(), requestDetails());
        ask(lines, "WithInformationOfficer", Story.withInformationOfficer(), requestDetails());
        ask(lines, "Disputed", Story.disputed(), requestDetails());
        ask(lines, "Filed", Story.filed(), provideDetails());
        ask(lines, "InProgress", Story.inProgress(), withdraw());
        ask(lines, "Filed", Story.filed(), mergeInto(MASTER, true));
        ask(lines, "Filed", Story.filed(), reissuePin());
        ask(lines, "Filed", Story.filed(), verify());
        ask(lines, "Verified", Story.verified(), correctTo(Classification.INFORMATION, about()));
        ask(lines, "Verified", Story.verified(), correctPublishedText());
        ask(lines, "Filed", Story.filed(), correctPlace("21.72.01.1001"));
        ask(lines, "Filed", Story.filed(), decline());
        ask(lines, "Filed, details asked for", Story.filed().then(COORDINATOR, requestDetails()), decline());
        ask(lines, "Verified", Story.verified(), forwardTo("PLN"));
        ask(lines, "ForwardedOutside", Story.forwarded(), recordOutsideAnswer());
        ask(lines, "Verified", Story.verified(), passToInformationOfficer());
        ask(lines, "Verified", Story.verified(), routeTo(DLH));
        ask(lines, "Routed", Story.routed(), accept());
        ask(lines, "InProgress", Story.inProgress(), accept());
        ask(lines, "Routed", Story.routed(), giveBack());
        ask(lines, "InProgress", Story.inProgress(), giveBack());
        ask(lines, "InProgress", Story.inProgress(), transferTo(DPUPR));
    }

    private static void workAndOutcome(List<String> lines) {
        Story told = Story.inProgress().then(OFFICER, extendTo(NEXT_MONTH.minusDays(9)));
        ask(lines, "InProgress", Story.inProgress(), assign("officer-2"));
        ask(lines, "InProgress", Story.inProgress(), note());
        ask(lines, "InProgress, secret", secret(), note());
        ask(lines, "Closed", Story.confirmed(), note());
        ask(lines, "InProgress", Story.inProgress(), reply(ReplyManner.PERSON));
        ask(lines, "InProgress, by the platform", Story.inProgress(), reply(ReplyManner.AUTOMATIC));
        ask(lines, "InProgress", Story.inProgress(), log());
        ask(lines, "InProgress", Story.inProgress(), attach());
        ask(lines, "Claimed", Story.claimed(), doubt(null));
        ask(lines, "InProgress", Story.inProgress(), extendTo(NEXT_MONTH));
        ask(lines, "InProgress, told once", told, extendTo(NEXT_MONTH));
        ask(lines, "InProgress", Story.inProgress(), claim(OutcomeKind.RESOLVED));
        ask(lines, "Verified", Story.verified(), claim(OutcomeKind.ANSWERED));
        ask(lines, "WithInformationOfficer", Story.withInformationOfficer(), claim(OutcomeKind.ANSWERED));
        ask(lines, "ForwardedOutside", Story.forwarded(), claim(OutcomeKind.ANSWERED));
        ask(
                lines,
                "ForwardedOutside with a part for a unit",
                Story.forwardedWhileInWork(),
                claim(OutcomeKind.ANSWERED));
        ask(lines, "Claimed", Story.claimed(), deliver());
        ask(lines, "Claimed", Story.claimed(), confirm(0));
        ask(lines, "Claimed", Story.claimed(), dispute());
        ask(lines, "Claimed after the window", Story.claimed().later(days(11)), lapse());
    }

    private static void afterwards(List<String> lines) {
        Story twice = Story.disputed().then(OFFICER, claim(OutcomeKind.ANSWERED));
        Story answeredTwice = Story.answeredByCoordinator()
                .then(REPORTER, dispute())
                .then(COORDINATOR, claim(OutcomeKind.ANSWERED))
                .then(REPORTER, dispute());
        Story asked = Story.declined().then(REPORTER, requestReview());
        ask(lines, "Disputed twice", twice.then(REPORTER, dispute()), closeWithObjection());
        ask(lines, "Claimed again, after the window", twice.later(days(11)), closeWithObjection());
        ask(lines, "Disputed twice, held by no unit", answeredTwice, closeWithObjection());
        ask(lines, "Disputed", Story.disputed(), reopen());
        ask(lines, "Closed", Story.confirmed(), reopen());
        ask(lines, "Claimed after the window", Story.claimed().later(days(11)), reopen());
        ask(lines, "Closed", Story.confirmed(), rate(4));
        ask(lines, "InProgress", Story.inProgress(), escalateTo("MANAGER"));
        ask(lines, "InProgress", Story.inProgress(), new RemindOfClock(ID, "SETTLE", 8, "UNIT_HEAD", true));
        ask(lines, "InProgress", Story.inProgress(), new RaiseByRule(ID, "SETTLE", 9, "MANAGER", true));
        ask(
                lines,
                "InProgress, consent awaited",
                Story.inProgress().then(COORDINATOR, escalateTo("OMBUDSMAN")),
                consent());
        ask(lines, "Declined", Story.declined(), requestReview());
        ask(lines, "Declined, review asked for", asked, appoint(AUDITOR));
        ask(
                lines,
                "Declined, auditor appointed",
                asked.then(MANAGER, appoint(AUDITOR)),
                decideReview(ReviewDecision.UPHELD));
    }

    private static Story secret() {
        return Story.begin()
                .then(REPORTER, file("jalan.lubang", Visibility.SECRET))
                .then(COORDINATOR, verify())
                .then(COORDINATOR, routeTo(DLH))
                .then(OFFICER, accept());
    }

    private static void ask(List<String> lines, String state, Story story, ComplaintCommand command) {
        List<String> may = new ArrayList<>();
        Set<String> refusals = new TreeSet<>();
        for (Actor actor : EVERYBODY) {
            String answer = story.answer(actor, command);
            if (answer.matches("[A-Z_]+( \\w+)?")) {
                refusals.add(answer);
            } else {
                may.add(actor.ref());
            }
        }
        lines.add(String.join(
                " | ",
                command.getClass().getSimpleName(),
                state,
                may.size() == EVERYBODY.size() ? "everybody" : String.join(", ", may),
                refusals.isEmpty() ? "-" : String.join(", ", refusals)));
    }
}
