package id.gurindam.command.complaint;

import id.gurindam.command.complaint.Complaint.OnFile;
import id.gurindam.command.complaint.Surroundings.OfficeFacts;
import id.gurindam.events.Actor;
import id.gurindam.events.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may act on a case: its reporter, the unit that holds it, an office of the city, and never whom it is about. */
final class Parties {
    private Parties() {}

    /** A coordinator acts for the city, wherever the desk stands; else nobody could hand on a case about that unit. */
    static void refuseWhoeverIsAccused(Complaint past, Actor actor) {
        if (past instanceof OnFile known) {
            if (actor.role() != Role.COORDINATOR && known.file().accuses(actor.unitCode())) {
                throw ComplaintRefusal.YOUR_UNIT_IS_ACCUSED.refused();
            }
            if (known.file().accusesOfficer(actor.ref())) {
                throw ComplaintRefusal.YOU_ARE_ACCUSED.refused();
            }
        }
    }

    static void onlyTheReporter(Surroundings s) {
        if (s.actor().role() != Role.CITIZEN) {
            throw ComplaintRefusal.ONLY_THE_REPORTER.refused();
        }
    }

    static void only(Surroundings s, Role... roles) {
        if (!List.of(roles).contains(s.actor().role())) {
            throw ComplaintRefusal.ROLE_MAY_NOT.refused();
        }
    }

    static boolean speaksFor(@Nullable String unitCode, Actor actor) {
        return switch (actor.role()) {
            case UNIT_OFFICER, UNIT_HEAD -> unitCode != null && unitCode.equals(actor.unitCode());
            case CITIZEN, COORDINATOR, MANAGER, SEKDA, AUDITOR, INFORMATION_OFFICER, ANALYST -> false;
            case MODERATOR, DATA_PROTECTION_OFFICER, ADMINISTRATOR, SYSTEM -> false;
        };
    }

    /** The unit that holds the case, if whoever asks speaks for it. */
    static String onlyTheHolder(String unitCode, Surroundings s) {
        if (speaksFor(unitCode, s.actor())) {
            return unitCode;
        }
        throw ComplaintRefusal.NOT_THE_HOLDER.refused();
    }

    /** The unit that holds the case if there is one; else the coordinator or the information officer answers for it. */
    static @Nullable String onlyTheHolderOrDesk(@Nullable String unitCode, Surroundings s) {
        if (unitCode == null) {
            only(s, Role.COORDINATOR, Role.INFORMATION_OFFICER);
            return null;
        }
        return onlyTheHolder(unitCode, s);
    }

    /** The unit may be given the case: it exists, is not accused, and is the one that examines supervisory cases. */
    static void refuseUnlessMayHold(CaseFile file, String unitCode, Surroundings s) {
        if (!s.office().unitIsOpen(unitCode)) {
            throw ComplaintRefusal.UNIT_UNKNOWN.refused("unitCode");
        }
        if (file.accuses(unitCode)) {
            throw ComplaintRefusal.UNIT_IS_ACCUSED.refused("unitCode");
        }
        if (file.isSupervisory() && !unitCode.equals(examiner(file, s.office()))) {
            throw ComplaintRefusal.SUPERVISORY_NEEDS_INSPECTORATE.refused("unitCode");
        }
    }

    /** A unit that had the case may have it again, or it goes back to the coordinator. */
    static @Nullable String ifStillMayHold(CaseFile file, @Nullable String unitCode, Surroundings s) {
        return unitCode != null && s.office().unitIsOpen(unitCode) && !file.accuses(unitCode) ? unitCode : null;
    }

    private static String examiner(CaseFile file, OfficeFacts office) {
        return file.accuses(office.inspectorate()) ? office.secretariat() : office.inspectorate();
    }
}
