package id.gurindam.command.organisation;

import static id.gurindam.command.organisation.OrganisationRefusal.BACKUP_IS_THE_SAME;
import static id.gurindam.command.organisation.OrganisationRefusal.DATES_REVERSED;
import static id.gurindam.command.organisation.OrganisationRefusal.DATE_IN_THE_PAST;
import static id.gurindam.command.organisation.OrganisationRefusal.LAST_ADMINISTRATOR;
import static id.gurindam.command.organisation.OrganisationRefusal.NOT_APPOINTED;
import static id.gurindam.command.organisation.OrganisationRefusal.OFFICER_UNKNOWN;
import static id.gurindam.command.organisation.OrganisationRefusal.ROLE_NOT_APPOINTABLE;
import static id.gurindam.command.organisation.OrganisationRefusal.TWO_VERIFIERS_ALREADY;
import static id.gurindam.command.organisation.OrganisationRefusal.UNIT_NEEDED;
import static id.gurindam.command.organisation.OrganisationRefusal.UNIT_NOT_WANTED;
import static id.gurindam.command.organisation.OrganisationRefusal.VERIFIER_NOT_COORDINATOR;

import id.gurindam.command.CommandRefused;
import id.gurindam.command.organisation.OrganisationCommand.AppointOfficer;
import id.gurindam.command.organisation.OrganisationCommand.NameBackup;
import id.gurindam.command.organisation.OrganisationCommand.ReleaseOfficer;
import id.gurindam.command.organisation.Staff.Post;
import id.gurindam.events.Role;
import id.gurindam.events.organisation.BackupNamed;
import id.gurindam.events.organisation.OfficerAppointed;
import id.gurindam.events.organisation.OfficerReleased;
import id.gurindam.events.organisation.OrganisationEvent;
import java.time.LocalDate;
import java.util.List;

/** Nobody gets a role of a unit without the unit; at most two people are named verifiers; an administrator always stays. */
final class StaffDecisions {
    private static final long VERIFIERS = 2;

    private StaffDecisions() {}

    static List<OrganisationEvent> appoint(Organisation past, AppointOfficer c) {
        Check.written(c.officerRef(), "officerRef");
        requirePlace(past, c);
        Check.that(!c.namedVerifier() || c.role() == Role.COORDINATOR, VERIFIER_NOT_COORDINATOR, "namedVerifier");
        Boolean verifier = past.staff().posts().get(new Post(c.officerRef(), c.role(), c.unitCode()));
        if (verifier != null && verifier == c.namedVerifier()) {
            return List.of();
        }
        boolean room = past.staff().otherNamedVerifiers(c.officerRef()) < VERIFIERS;
        Check.that(!c.namedVerifier() || room, TWO_VERIFIERS_ALREADY, "namedVerifier");
        return List.of(new OfficerAppointed(c.officerRef(), c.role(), c.unitCode(), c.namedVerifier(), c.reason()));
    }

    private static void requirePlace(Organisation past, AppointOfficer c) {
        switch (c.role()) {
            case CITIZEN, SYSTEM -> throw new CommandRefused(ROLE_NOT_APPOINTABLE, "role");
            case UNIT_OFFICER, UNIT_HEAD -> {
                if (c.unitCode() == null) {
                    throw new CommandRefused(UNIT_NEEDED, "unitCode");
                }
                Check.openUnit(past, c.unitCode(), "unitCode");
            }
            case COORDINATOR,
                    MANAGER,
                    SEKDA,
                    AUDITOR,
                    INFORMATION_OFFICER,
                    ANALYST,
                    MODERATOR,
                    DATA_PROTECTION_OFFICER,
                    ADMINISTRATOR -> Check.that(c.unitCode() == null, UNIT_NOT_WANTED, "unitCode");
        }
    }

    static List<OrganisationEvent> release(Organisation past, ReleaseOfficer c) {
        Check.that(past.staff().holds(c.officerRef(), c.role(), c.unitCode()), NOT_APPOINTED, "officerRef");
        boolean another = past.staff().othersInRole(Role.ADMINISTRATOR, c.officerRef()) > 0;
        Check.that(c.role() != Role.ADMINISTRATOR || another, LAST_ADMINISTRATOR, "officerRef");
        return List.of(new OfficerReleased(c.officerRef(), c.role(), c.unitCode(), c.reason()));
    }

    static List<OrganisationEvent> nameBackup(Organisation past, NameBackup c, LocalDate today) {
        Check.that(past.staff().knows(c.officerRef()), OFFICER_UNKNOWN, "officerRef");
        Check.that(past.staff().knows(c.backupRef()), OFFICER_UNKNOWN, "backupRef");
        Check.that(!c.officerRef().equals(c.backupRef()), BACKUP_IS_THE_SAME, "backupRef");
        LocalDate until = c.until();
        Check.that(until == null || !until.isBefore(c.from()), DATES_REVERSED, "until");
        Check.that(until == null || !until.isBefore(today), DATE_IN_THE_PAST, "until");
        return List.of(new BackupNamed(c.officerRef(), c.backupRef(), c.from(), until, c.reason()));
    }
}
