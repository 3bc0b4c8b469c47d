package id.gurindam.command.organisation;

import static id.gurindam.command.organisation.OrganisationRefusal.DATE_IN_THE_PAST;
import static id.gurindam.command.organisation.OrganisationRefusal.HOURS_UNKNOWN;
import static id.gurindam.command.organisation.OrganisationRefusal.LIST_EMPTY;
import static id.gurindam.command.organisation.OrganisationRefusal.RULES_FROM_TOMORROW_ON;
import static id.gurindam.command.organisation.OrganisationRefusal.VERSION_NOT_NEXT;

import id.gurindam.command.organisation.OrganisationCommand.AdoptReasonList;
import id.gurindam.command.organisation.OrganisationCommand.AdoptRuleSet;
import id.gurindam.command.organisation.OrganisationCommand.AdoptServiceStandard;
import id.gurindam.command.organisation.OrganisationCommand.AdoptTemplate;
import id.gurindam.events.organisation.ListEntry;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.organisation.ReasonListAdopted;
import id.gurindam.events.organisation.ReplyTemplateAdopted;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.events.organisation.RuleSetAdopted;
import id.gurindam.events.organisation.ServiceStandardAdopted;
import java.time.LocalDate;
import java.util.List;

/** Rules hold for what comes in from now on; versions follow each other, and nothing in them may be without meaning. */
final class RuleDecisions {
    private RuleDecisions() {}

    static List<OrganisationEvent> adopt(Organisation past, AdoptRuleSet c, LocalDate today) {
        RuleSet rules = c.ruleSet();
        int newest = past.rulebook().newestVersion(rules.code());
        Check.that(rules.version() == newest + 1, VERSION_NOT_NEXT, "ruleSet.version");
        Check.that(!rules.effectiveFrom().isBefore(today), DATE_IN_THE_PAST, "ruleSet.effectiveFrom");
        Check.that(rules.effectiveFrom().isAfter(today), RULES_FROM_TOMORROW_ON, "ruleSet.effectiveFrom");
        Check.that(
                past.rulebook().hoursAreKnown(rules.settings().officeHours()),
                HOURS_UNKNOWN,
                "ruleSet.settings.officeHours");
        past.rulebook().inForceOn(today).ifPresent(inForce -> RuleSetCheck.against(inForce, rules));
        RuleSetCheck.within(rules);
        return List.of(new RuleSetAdopted(rules, c.reason()));
    }

    static List<OrganisationEvent> adopt(Organisation past, AdoptReasonList c) {
        Check.written(c.list(), "list");
        Check.that(!c.entries().isEmpty(), LIST_EMPTY, "entries");
        Check.once(c.entries().stream().map(ListEntry::code).toList(), "entries");
        boolean so = c.entries().equals(past.rulebook().lists().get(c.list()));
        return so ? List.of() : List.of(new ReasonListAdopted(c.list(), c.entries(), c.reason()));
    }

    static List<OrganisationEvent> adopt(Organisation past, AdoptTemplate c) {
        Check.written(c.templateCode(), "templateCode");
        Check.written(c.textId(), "textId");
        Check.written(c.textEn(), "textEn");
        ReplyTemplateAdopted known = past.rulebook().templates().get(c.templateCode());
        boolean so = known != null
                && known.textId().equals(c.textId())
                && known.textEn().equals(c.textEn())
                && known.purposeId().equals(c.purposeId())
                && known.purposeEn().equals(c.purposeEn());
        return so
                ? List.of()
                : List.of(new ReplyTemplateAdopted(
                        c.templateCode(), c.purposeId(), c.purposeEn(), c.textId(), c.textEn(), c.reason()));
    }

    static List<OrganisationEvent> adopt(Organisation past, AdoptServiceStandard c) {
        Check.written(c.serviceCode(), "serviceCode");
        Check.written(c.nameId(), "nameId");
        if (c.unitCode() != null) {
            Check.openUnit(past, c.unitCode(), "unitCode");
        }
        Check.that(c.unitCode() != null || c.unitKind() != null, OrganisationRefusal.UNIT_NEEDED, "unitCode");
        return List.of(new ServiceStandardAdopted(
                c.serviceCode(),
                c.nameId(),
                c.nameEn(),
                c.unitCode(),
                c.unitKind(),
                c.standardDays(),
                c.legalBasis(),
                null,
                c.reason()));
    }
}
