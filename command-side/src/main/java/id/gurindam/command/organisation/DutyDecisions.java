package id.gurindam.command.organisation;

import static id.gurindam.command.organisation.OrganisationRefusal.AREA_UNKNOWN;
import static id.gurindam.command.organisation.OrganisationRefusal.BODY_UNKNOWN;
import static id.gurindam.command.organisation.OrganisationRefusal.CATEGORY_HAS_PARTS;
import static id.gurindam.command.organisation.OrganisationRefusal.CATEGORY_RETIRED;
import static id.gurindam.command.organisation.OrganisationRefusal.CATEGORY_TOO_DEEP;
import static id.gurindam.command.organisation.OrganisationRefusal.CATEGORY_UNKNOWN;
import static id.gurindam.command.organisation.OrganisationRefusal.CODE_TAKEN;
import static id.gurindam.command.organisation.OrganisationRefusal.DUTY_ALREADY_ASSIGNED;
import static id.gurindam.command.organisation.OrganisationRefusal.DUTY_NOT_ASSIGNED;

import id.gurindam.command.CommandRefused;
import id.gurindam.command.organisation.Duties.Duty;
import id.gurindam.command.organisation.OrganisationCommand.AssignDuty;
import id.gurindam.command.organisation.OrganisationCommand.MoveDuty;
import id.gurindam.command.organisation.OrganisationCommand.OpenCategory;
import id.gurindam.command.organisation.OrganisationCommand.RetireCategory;
import id.gurindam.events.organisation.CategoryOpened;
import id.gurindam.events.organisation.CategoryRetired;
import id.gurindam.events.organisation.DutyAssigned;
import id.gurindam.events.organisation.DutyMoved;
import id.gurindam.events.organisation.OrganisationEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A category is never without a unit first in line, and a duty never goes to a unit that is not there. */
final class DutyDecisions {
    private DutyDecisions() {}

    static List<OrganisationEvent> open(Organisation past, OpenCategory c) {
        Check.written(c.categoryCode(), "categoryCode");
        Check.written(c.nameId(), "nameId");
        Check.written(c.nameEn(), "nameEn");
        Check.that(!past.duties().categories().containsKey(c.categoryCode()), CODE_TAKEN, "categoryCode");
        requireGroup(past, c.parentCode());
        Check.that(
                c.external() == null || past.structure().bodies().containsKey(c.external()), BODY_UNKNOWN, "external");
        Check.openUnit(past, c.unitCode(), "unitCode");
        return List.of(opened(c), new DutyAssigned(c.categoryCode(), null, c.unitCode(), c.reason()));
    }

    private static CategoryOpened opened(OpenCategory c) {
        return new CategoryOpened(
                c.categoryCode(),
                c.parentCode(),
                c.nameId(),
                c.nameEn(),
                c.icon(),
                c.serviceComponent(),
                c.sensitive(),
                c.external(),
                c.supervisoryLikely(),
                c.words(),
                c.questions(),
                c.notices(),
                c.reason());
    }

    private static void requireGroup(Organisation past, @Nullable String parentCode) {
        if (parentCode != null) {
            requireOpen(past, parentCode, "parentCode");
            Duties.Category parent = past.duties().categories().get(parentCode);
            Check.that(parent != null && parent.isGroup(), CATEGORY_TOO_DEEP, "parentCode");
        }
    }

    static List<OrganisationEvent> retire(Organisation past, RetireCategory c) {
        Duties.Category category = past.duties().categories().get(c.categoryCode());
        if (category == null) {
            throw new CommandRefused(CATEGORY_UNKNOWN, "categoryCode");
        }
        if (!category.open()) {
            return List.of();
        }
        Check.that(!past.duties().hasOpenParts(c.categoryCode()), CATEGORY_HAS_PARTS, "categoryCode");
        if (c.replacedBy() != null) {
            Check.that(!c.replacedBy().equals(c.categoryCode()), CATEGORY_RETIRED, "replacedBy");
            requireOpen(past, c.replacedBy(), "replacedBy");
        }
        return List.of(new CategoryRetired(c.categoryCode(), c.replacedBy(), c.reason()));
    }

    static List<OrganisationEvent> assign(Organisation past, AssignDuty c) {
        requireDuty(past, c.categoryCode(), c.kelurahanCode());
        Check.openUnit(past, c.unitCode(), "unitCode");
        String holder = past.duties().holders().get(new Duty(c.categoryCode(), c.kelurahanCode()));
        if (c.unitCode().equals(holder)) {
            return List.of();
        }
        Check.that(holder == null, DUTY_ALREADY_ASSIGNED, "categoryCode");
        return List.of(new DutyAssigned(c.categoryCode(), c.kelurahanCode(), c.unitCode(), c.reason()));
    }

    static List<OrganisationEvent> move(Organisation past, MoveDuty c) {
        requireDuty(past, c.categoryCode(), c.kelurahanCode());
        Check.openUnit(past, c.toUnit(), "toUnit");
        String holder = past.duties().holders().get(new Duty(c.categoryCode(), c.kelurahanCode()));
        if (holder == null) {
            throw new CommandRefused(DUTY_NOT_ASSIGNED, "categoryCode");
        }
        return holder.equals(c.toUnit())
                ? List.of()
                : List.of(
                        new DutyMoved(c.categoryCode(), c.kelurahanCode(), holder, c.toUnit(), c.decree(), c.reason()));
    }

    private static void requireDuty(Organisation past, String categoryCode, @Nullable String kelurahanCode) {
        requireOpen(past, categoryCode, "categoryCode");
        Check.that(kelurahanCode == null || past.structure().isKelurahan(kelurahanCode), AREA_UNKNOWN, "kelurahanCode");
    }

    private static void requireOpen(Organisation past, String categoryCode, String field) {
        Duties.Category category = past.duties().categories().get(categoryCode);
        Check.that(category != null, CATEGORY_UNKNOWN, field);
        Check.that(category != null && category.open(), CATEGORY_RETIRED, field);
    }
}
