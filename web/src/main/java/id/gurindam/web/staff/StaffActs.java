package id.gurindam.web.staff;

import static id.gurindam.web.security.Act.ACCEPT_ROUTING;
import static id.gurindam.web.security.Act.CLAIM_OUTCOME;
import static id.gurindam.web.security.Act.LOG_ACTION;
import static id.gurindam.web.security.Act.REPLY;
import static id.gurindam.web.security.Act.ROUTE_TO_UNIT;
import static id.gurindam.web.security.Act.VERIFY;

import id.gurindam.events.Role;
import id.gurindam.query.casefile.CaseStatus;
import id.gurindam.web.pages.ActForms;
import id.gurindam.web.pages.model.ActElsewhere;
import id.gurindam.web.security.Act;
import id.gurindam.web.security.WhoMay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The acts on a case as the office sees them: which are expected now, and which would be somebody else's or later. */
final class StaffActs {
    private static final Set<Act> REVEALS = Set.of(Act.REVEAL_IDENTITY, Act.REVEAL_ORIGINAL);
    private static final Map<Act, String> WHEN = new EnumMap<>(Map.ofEntries(
            Map.entry(Act.VERIFY, "notverified"),
            Map.entry(Act.REQUEST_DETAILS, "open"),
            Map.entry(Act.DECLINE, "open"),
            Map.entry(Act.FORWARD_OUTSIDE, "verified"),
            Map.entry(Act.RECORD_OUTSIDE_ANSWER, "forwarded"),
            Map.entry(Act.PASS_TO_INFORMATION_OFFICER, "open"),
            Map.entry(Act.ROUTE_TO_UNIT, "verified"),
            Map.entry(Act.ACCEPT_ROUTING, "routed"),
            Map.entry(Act.RETURN_ROUTING, "routed"),
            Map.entry(Act.TRANSFER, "accepted"),
            Map.entry(Act.ASSIGN, "accepted"),
            Map.entry(Act.REPLY, "accepted"),
            Map.entry(Act.LOG_ACTION, "accepted"),
            Map.entry(Act.TELL_EXTENSION, "accepted"),
            Map.entry(Act.CLAIM_OUTCOME, "accepted"),
            Map.entry(Act.RECORD_DELIVERY, "claimed"),
            Map.entry(Act.CONFIRM_OUTCOME, "window"),
            Map.entry(Act.DISPUTE_OUTCOME, "window"),
            Map.entry(Act.REOPEN, "closed"),
            Map.entry(Act.CLOSE_WITH_OBJECTION, "disputed"),
            Map.entry(Act.WITHDRAW, "open"),
            Map.entry(Act.CONSENT_TO_ESCALATION, "consentasked"),
            Map.entry(Act.REQUEST_REVIEW, "declined"),
            Map.entry(Act.APPOINT_REVIEWER, "reviewasked"),
            Map.entry(Act.DECIDE_REVIEW, "reviewasked"),
            Map.entry(Act.RATE, "closed")));

    private StaffActs() {}

    /** What the one who holds a case in this state is expected to do. */
    static List<Act> expected(CaseStatus status) {
        return switch (status) {
            case RECEIVED -> List.of(VERIFY);
            case VERIFIED, RETURNED -> List.of(ROUTE_TO_UNIT);
            case FORWARDED, TRANSFERRED -> List.of(ACCEPT_ROUTING);
            case ACCEPTED -> List.of(REPLY, LOG_ACTION);
            case IN_PROGRESS, DISPUTED, REOPENED -> List.of(REPLY, CLAIM_OUTCOME);
            case RESPONDED -> List.of(LOG_ACTION, CLAIM_OUTCOME);
            case AWAITING_CONFIRMATION, CONFIRMED, LAPSED, WITH_OBJECTION -> List.of();
            case FORWARDED_OUTSIDE -> List.of(Act.RECORD_OUTSIDE_ANSWER);
            case PASSED_TO_INFORMATION_OFFICER -> List.of(REPLY);
            case MERGED, DECLINED, WITHDRAWN -> List.of();
        };
    }

    /** The acts of the office among these, those expected now first; looking at who it was is asked for elsewhere. */
    static List<Act> expectedFirst(List<Act> possible, CaseStatus status) {
        List<Act> expected = expected(status);
        List<Act> acts = new ArrayList<>(possible.stream()
                .filter(act -> !REVEALS.contains(act) && ActForms.acts().contains(act.word()))
                .toList());
        acts.sort(Comparator.comparingInt(act -> {
            int at = expected.indexOf(act);
            return at < 0 ? expected.size() : at;
        }));
        return acts;
    }

    /** The acts that the table knows and that are not possible here and now, with who may do them and when. */
    static List<ActElsewhere> elsewhere(Set<Act> possible, WhoMay whoMay) {
        return Arrays.stream(Act.values())
                .filter(Act::isDoneToCase)
                .filter(act -> !possible.contains(act) && WHEN.containsKey(act))
                .map(act -> new ActElsewhere(act.word(), roles(whoMay, act), WHEN.get(act)))
                .toList();
    }

    private static List<String> roles(WhoMay whoMay, Act act) {
        return whoMay.rolesFor(act).stream()
                .filter(role -> role != Role.SYSTEM)
                .sorted()
                .map(Role::name)
                .toList();
    }
}
