package id.gurindam.command.organisation;

import static id.gurindam.command.organisation.OrganisationRefusal.AREA_UNKNOWN;
import static id.gurindam.command.organisation.OrganisationRefusal.CATEGORY_UNKNOWN;
import static id.gurindam.command.organisation.OrganisationRefusal.CODE_TAKEN;
import static id.gurindam.command.organisation.OrganisationRefusal.HOURS_UNKNOWN;
import static id.gurindam.command.organisation.OrganisationRefusal.UNIT_HAS_DUTIES;
import static id.gurindam.command.organisation.OrganisationRefusal.UNIT_HAS_OFFICERS;
import static id.gurindam.command.organisation.OrganisationRefusal.UNIT_HAS_PARTS;
import static id.gurindam.command.organisation.OrganisationRefusal.UNIT_UNKNOWN;

import id.gurindam.command.organisation.OrganisationCommand.AbolishUnit;
import id.gurindam.command.organisation.OrganisationCommand.EstablishUnit;
import id.gurindam.command.organisation.OrganisationCommand.ListOutsideBody;
import id.gurindam.command.organisation.OrganisationCommand.RenameUnit;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.organisation.OutsideBodyListed;
import id.gurindam.events.organisation.UnitAbolished;
import id.gurindam.events.organisation.UnitEstablished;
import id.gurindam.events.organisation.UnitRenamed;
import java.util.List;

/** Units begin, are renamed and end only when nothing hangs in the air; a code once used stays used. */
final class StructureDecisions {
    private StructureDecisions() {}

    static List<OrganisationEvent> establish(Organisation past, EstablishUnit c) {
        Check.written(c.unitCode(), "unitCode");
        Check.written(c.name(), "name");
        Check.written(c.shortName(), "shortName");
        Check.that(!past.structure().units().containsKey(c.unitCode()), CODE_TAKEN, "unitCode");
        if (c.parentCode() != null) {
            Check.openUnit(past, c.parentCode(), "parentCode");
        }
        Check.that(
                c.areaCode() == null || past.structure().areas().containsKey(c.areaCode()), AREA_UNKNOWN, "areaCode");
        Check.that(past.rulebook().hoursAreKnown(c.officeHours()), HOURS_UNKNOWN, "officeHours");
        return List.of(new UnitEstablished(
                c.unitCode(),
                c.name(),
                c.shortName(),
                c.kind(),
                c.parentCode(),
                c.areaCode(),
                c.officeHours(),
                c.phone(),
                c.reason()));
    }

    static List<OrganisationEvent> rename(Organisation past, RenameUnit c) {
        Check.openUnit(past, c.unitCode(), "unitCode");
        Check.written(c.name(), "name");
        Check.written(c.shortName(), "shortName");
        Structure.Unit unit = past.structure().unitAt(c.unitCode());
        boolean so = unit.name().equals(c.name()) && unit.shortName().equals(c.shortName());
        return so ? List.of() : List.of(new UnitRenamed(c.unitCode(), c.name(), c.shortName(), c.reason()));
    }

    static List<OrganisationEvent> abolish(Organisation past, AbolishUnit c) {
        Check.that(past.structure().units().containsKey(c.unitCode()), UNIT_UNKNOWN, "unitCode");
        if (!past.structure().unitIsOpen(c.unitCode())) {
            return List.of();
        }
        Check.that(!past.duties().holds(c.unitCode()), UNIT_HAS_DUTIES, "unitCode");
        Check.that(!past.structure().hasOpenParts(c.unitCode()), UNIT_HAS_PARTS, "unitCode");
        Check.that(!past.staff().anyoneServes(c.unitCode()), UNIT_HAS_OFFICERS, "unitCode");
        return List.of(new UnitAbolished(c.unitCode(), c.reason()));
    }

    static List<OrganisationEvent> list(Organisation past, ListOutsideBody c) {
        Check.written(c.bodyCode(), "bodyCode");
        Check.written(c.name(), "name");
        Check.that(past.duties().categories().keySet().containsAll(c.likelyFor()), CATEGORY_UNKNOWN, "likelyFor");
        return List.of(new OutsideBodyListed(
                c.bodyCode(), c.name(), c.shortName(), c.level(), c.likelyFor(), c.contact(), c.reason()));
    }
}
