package id.gurindam.command.organisation;

import static id.gurindam.command.organisation.OrganisationRefusal.CITY_ALREADY_LOADED;
import static id.gurindam.command.organisation.OrganisationRefusal.CITY_NOT_LOADED;
import static id.gurindam.command.organisation.OrganisationRefusal.REASON_MISSING;

import id.gurindam.command.CommandRefused;
import id.gurindam.command.organisation.OrganisationCommand.AbolishUnit;
import id.gurindam.command.organisation.OrganisationCommand.AdoptReasonList;
import id.gurindam.command.organisation.OrganisationCommand.AdoptRuleSet;
import id.gurindam.command.organisation.OrganisationCommand.AdoptServiceStandard;
import id.gurindam.command.organisation.OrganisationCommand.AdoptTemplate;
import id.gurindam.command.organisation.OrganisationCommand.AppointOfficer;
import id.gurindam.command.organisation.OrganisationCommand.AssignDuty;
import id.gurindam.command.organisation.OrganisationCommand.DecreeCalendar;
import id.gurindam.command.organisation.OrganisationCommand.DecreeOfficeHours;
import id.gurindam.command.organisation.OrganisationCommand.EstablishUnit;
import id.gurindam.command.organisation.OrganisationCommand.ExcuseDay;
import id.gurindam.command.organisation.OrganisationCommand.ListOutsideBody;
import id.gurindam.command.organisation.OrganisationCommand.LoadCity;
import id.gurindam.command.organisation.OrganisationCommand.MoveDuty;
import id.gurindam.command.organisation.OrganisationCommand.NameBackup;
import id.gurindam.command.organisation.OrganisationCommand.OpenCategory;
import id.gurindam.command.organisation.OrganisationCommand.ReleaseOfficer;
import id.gurindam.command.organisation.OrganisationCommand.RenameUnit;
import id.gurindam.command.organisation.OrganisationCommand.RetireCategory;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.personal.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows from a wish to change the organisation: the events, none if it is so already, or a refusal. */
public final class OrganisationDecider {
    private OrganisationDecider() {}

    /** The decision on this command, made at this instant. */
    public static List<OrganisationEvent> decide(Organisation past, OrganisationCommand command, Instant now) {
        if (command instanceof LoadCity load) {
            return load(past, load);
        }
        requireReason(command.reason());
        if (!past.isLoaded()) {
            throw new CommandRefused(CITY_NOT_LOADED);
        }
        return change(past, command, LocalDate.ofInstant(now, past.zone()));
    }

    private static List<OrganisationEvent> change(Organisation past, OrganisationCommand command, LocalDate today) {
        return switch (command) {
            case LoadCity c -> load(past, c);
            case EstablishUnit c -> StructureDecisions.establish(past, c);
            case RenameUnit c -> StructureDecisions.rename(past, c);
            case AbolishUnit c -> StructureDecisions.abolish(past, c);
            case ListOutsideBody c -> StructureDecisions.list(past, c);
            case OpenCategory c -> DutyDecisions.open(past, c);
            case RetireCategory c -> DutyDecisions.retire(past, c);
            case AssignDuty c -> DutyDecisions.assign(past, c);
            case MoveDuty c -> DutyDecisions.move(past, c);
            case AppointOfficer c -> StaffDecisions.appoint(past, c);
            case ReleaseOfficer c -> StaffDecisions.release(past, c);
            case NameBackup c -> StaffDecisions.nameBackup(past, c, today);
            case DecreeCalendar c -> DayDecisions.decree(past, c, today);
            case DecreeOfficeHours c -> DayDecisions.decreeHours(past, c);
            case ExcuseDay c -> DayDecisions.excuse(past, c);
            case AdoptRuleSet c -> RuleDecisions.adopt(past, c, today);
            case AdoptReasonList c -> RuleDecisions.adopt(past, c);
            case AdoptTemplate c -> RuleDecisions.adopt(past, c);
            case AdoptServiceStandard c -> RuleDecisions.adopt(past, c);
        };
    }

    private static List<OrganisationEvent> load(Organisation past, LoadCity command) {
        if (!past.equals(Organisation.NONE)) {
            throw new CommandRefused(CITY_ALREADY_LOADED);
        }
        return command.events();
    }

    private static void requireReason(@Nullable Personal reason) {
        boolean said = switch (reason) {
            case null -> false;
            case Personal.Clear clear -> !clear.text().isBlank();
            case Personal.Sealed _ -> true;
        };
        Check.that(said, REASON_MISSING, "reason");
    }
}
