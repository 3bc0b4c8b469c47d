package id.gurindam.command.axon.city;

import id.gurindam.events.organisation.ClockRule;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.events.organisation.RuleSettings;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A rule set as the file writes it, with notes to the designers that are no part of the rules. */
record RulesJson(
        String code,
        int version,
        String nameId,
        String nameEn,
        LocalDate effectiveFrom,
        RuleSettings settings,
        RuleSet.ConfirmationWindow confirmationWindow,
        List<ClockRule> clocks,
        List<RuleSet.LadderStep> escalationLadder,
        List<RuleSet.BounceLimit> bounceLimits,
        List<RuleSet.AgeWarning> ageWarnings,
        @Nullable JsonNode eventsNotYetInDesign,
        @Nullable String source) {

    RuleSet rules() {
        return new RuleSet(
                code,
                version,
                nameId,
                nameEn,
                effectiveFrom,
                settings,
                confirmationWindow,
                clocks,
                escalationLadder,
                bounceLimits,
                ageWarnings,
                source);
    }
}
