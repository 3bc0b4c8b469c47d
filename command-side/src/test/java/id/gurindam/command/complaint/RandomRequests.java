package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintFacts.COORDINATOR;
import static id.gurindam.command.complaint.ComplaintFacts.DLH;
import static id.gurindam.command.complaint.ComplaintFacts.DPUPR;
import static id.gurindam.command.complaint.ComplaintFacts.EVERYBODY;
import static id.gurindam.command.complaint.ComplaintFacts.INSPEKTORAT;
import static id.gurindam.command.complaint.ComplaintFacts.MASTER;
import static id.gurindam.command.complaint.ComplaintFacts.REPORTER;
import static id.gurindam.command.complaint.ComplaintFacts.SETDA;
import static id.gurindam.command.complaint.ComplaintFacts.about;
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

import id.gurindam.events.Actor;
import id.gurindam.events.Role;
import id.gurindam.events.complaint.Accused;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.complaint.ReplyManner;
import id.gurindam.events.complaint.ReviewDecision;
import id.gurindam.events.complaint.Visibility;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Requests by chance: mostly by someone who could be meant, sometimes by anybody. */
final class RandomRequests {
    private static final List<String> UNITS = List.of(DLH, DPUPR, INSPEKTORAT, SETDA);
    private static final List<String> CATEGORIES = List.of("jalan.lubang", "pungli.layanan");
    private final Random random;

    RandomRequests(Random random) {
        this.random = random;
    }

    Actor actor(Complaint state) {
        String holder = state.holder();
        if (holder != null && random.nextInt(3) > 0) {
            boolean head = random.nextBoolean();
            return new Actor(head ? "head" : "officer", head ? Role.UNIT_HEAD : Role.UNIT_OFFICER, holder);
        }
        return switch (random.nextInt(4)) {
            case 0 -> COORDINATOR;
            case 1 -> REPORTER;
            case 2 -> Actor.SYSTEM;
            default -> any(EVERYBODY);
        };
    }

    ComplaintCommand command() {
        return switch (random.nextInt(6)) {
            case 0 -> onTheWayIn();
            case 1 -> onReading();
            case 2 -> aboutTheDuty();
            case 3 -> aboutTheWork();
            default -> aboutTheOutcome();
        };
    }

    private ComplaintCommand onTheWayIn() {
        return switch (random.nextInt(12)) {
            case 0 -> requestDetails();
            case 1 -> provideDetails();
            case 2 -> random.nextInt(10) == 0 ? withdraw() : reissuePin();
            case 3 -> random.nextInt(5) == 0 ? mergeInto(MASTER, true) : note();
            default -> file(any(CATEGORIES), any(List.of(Visibility.values())));
        };
    }

    private ComplaintCommand onReading() {
        return switch (random.nextInt(8)) {
            case 0 -> correctPublishedText();
            case 1 -> correctPlace("21.72.01.1001");
            case 2 -> decline();
            case 3, 4 -> correctTo(any(List.of(Classification.values())), accused());
            default -> verify(any(List.of(Classification.values())), accused());
        };
    }

    private ComplaintCommand aboutTheDuty() {
        return switch (random.nextInt(9)) {
            case 0 -> forwardTo(any(List.of("PLN", "KSOP")));
            case 1 -> recordOutsideAnswer();
            case 2 -> passToInformationOfficer();
            case 3 -> giveBack();
            case 4 -> transferTo(any(UNITS));
            case 5, 6 -> accept();
            default -> routeTo(any(UNITS));
        };
    }

    private ComplaintCommand aboutTheWork() {
        return switch (random.nextInt(7)) {
            case 0 -> assign("officer-2");
            case 1 -> note();
            case 2 -> reply(any(List.of(ReplyManner.values())));
            case 3 -> log();
            case 4 -> attach();
            case 5 -> doubt(null);
            default -> extendTo(LocalDate.of(2026, 6, 1).plusDays(random.nextInt(200)));
        };
    }

    private ComplaintCommand aboutTheOutcome() {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> claim(any(List.of(OutcomeKind.values())));
            case 3 -> deliver();
            case 4 -> confirm(random.nextInt(6));
            case 5, 6 -> dispute();
            case 7 -> lapse();
            case 8 -> closeWithObjection();
            case 9 -> reopen();
            case 10 -> rate(1 + random.nextInt(5));
            default -> aboutTheReview();
        };
    }

    private ComplaintCommand aboutTheReview() {
        return switch (random.nextInt(5)) {
            case 0 -> escalateTo(any(List.of("MANAGER", "OMBUDSMAN")));
            case 1 -> consent();
            case 2 -> requestReview();
            case 3 -> appoint(any(EVERYBODY));
            default -> decideReview(any(List.of(ReviewDecision.values())));
        };
    }

    private Accused accused() {
        return switch (random.nextInt(3)) {
            case 0 -> about(any(UNITS));
            case 1 -> about(any(UNITS), any(UNITS));
            default -> Accused.NOBODY;
        };
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
