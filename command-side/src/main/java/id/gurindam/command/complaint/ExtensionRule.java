package id.gurindam.command.complaint;

import static id.gurindam.command.complaint.ComplaintRefusal.DATE_NOT_LATER;
import static id.gurindam.command.complaint.ComplaintRefusal.EXTENSION_ALREADY_TOLD;
import static id.gurindam.command.complaint.ComplaintRefusal.EXTENSION_NEEDS_SUPERIOR;
import static id.gurindam.command.complaint.ComplaintRefusal.EXTENSION_TOO_LATE;
import static id.gurindam.command.complaint.Parties.onlyTheHolder;
import static id.gurindam.events.Role.MANAGER;
import static id.gurindam.events.Role.SEKDA;
import static id.gurindam.events.Role.UNIT_HEAD;

import id.gurindam.command.complaint.ComplaintCommand.TellExtension;
import id.gurindam.events.Role;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.complaint.ExtensionTold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * More time is told before the time is up, by the unit as often as the rules allow, once more by a superior, and then never
 * again. The first verdict stays: the clock shows the second date beside its own and is judged by its own.
 */
final class ExtensionRule {
    private ExtensionRule() {}

    static List<ComplaintEvent> told(CaseFile file, String holder, TellExtension c, Surroundings s) {
        int beyond = file.extensions().told() - s.office().extensionsWithoutSuperior();
        if (beyond > 0) {
            throw EXTENSION_ALREADY_TOLD.refused();
        }
        boolean superiorNeeded = beyond == 0;
        refuseWhoeverMayNot(holder, superiorNeeded, s);
        Instant due = s.office().workDue(file, s.now()).orElse(Instant.MAX);
        if (s.now().isAfter(due)) {
            throw EXTENSION_TOO_LATE.refused();
        }
        refuseUnlessLater(file, c, s);
        return List.of(new ExtensionTold(
                c.complaintId(), holder, c.extensionReason(), c.reason(), c.newDate(), superiorNeeded));
    }

    private static void refuseWhoeverMayNot(String holder, boolean superiorNeeded, Surroundings s) {
        Role role = s.actor().role();
        boolean aboveTheUnit = role == MANAGER || role == SEKDA;
        if (superiorNeeded && aboveTheUnit) {
            return;
        }
        onlyTheHolder(holder, s);
        if (superiorNeeded && role != UNIT_HEAD) {
            throw EXTENSION_NEEDS_SUPERIOR.refused();
        }
    }

    private static void refuseUnlessLater(CaseFile file, TellExtension c, Surroundings s) {
        LocalDate today = LocalDate.ofInstant(s.now(), s.office().zone());
        LocalDate until = file.extensions().until();
        if (!c.newDate().isAfter(today) || (until != null && !c.newDate().isAfter(until))) {
            throw DATE_NOT_LATER.refused("newDate");
        }
    }
}
