package id.gurindam.command.organisation;

import static id.gurindam.command.organisation.OrganisationRefusal.UNIT_ABOLISHED;
import static id.gurindam.command.organisation.OrganisationRefusal.UNIT_UNKNOWN;

import id.gurindam.command.CommandRefused;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold before something follows; else the command is refused because of the field named. */
final class Check {
    private Check() {}

    static void that(boolean holds, OrganisationRefusal otherwise, String field) {
        if (!holds) {
            throw new CommandRefused(otherwise, field);
        }
    }

    static void openUnit(Organisation past, String unitCode, String field) {
        that(past.structure().units().containsKey(unitCode), UNIT_UNKNOWN, field);
        that(past.structure().unitIsOpen(unitCode), UNIT_ABOLISHED, field);
    }

    static void written(String text, String field) {
        that(!text.isBlank(), OrganisationRefusal.TEXT_MISSING, field);
    }

    /** None of them stands there twice; else the second one is named, as {@code days[7].date}. */
    static void once(List<?> values, String list, String part) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            that(seen.add(values.get(i)), OrganisationRefusal.STANDS_TWICE, list + "[" + i + "]" + part);
        }
    }

    static void once(List<?> values, String field) {
        that(new HashSet<>(values).size() == values.size(), OrganisationRefusal.STANDS_TWICE, field);
    }
}
