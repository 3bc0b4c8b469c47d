package id.gurindam.web.whatif;

import id.gurindam.events.complaint.Classification;
import id.gurindam.events.organisation.ClockRule;
import id.gurindam.events.organisation.RuleSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The limits of a rule set one by one, and the same rule set with some of them changed. */
final class Limits {
    private Limits() {}

    /** One limit: of a clock, for one class or for all that have no own. */
    record Limit(ClockRule clock, @Nullable Classification classification, int days) {
        /** How it is named in a form. */
        String name() {
            return "batas." + clock.code() + (classification == null ? "" : "." + classification);
        }
    }

    /** Every limit of a complaint's clocks in the order of the rules; of those that only remind none. */
    static List<Limit> of(RuleSet rules) {
        List<Limit> limits = new ArrayList<>();
        for (ClockRule clock : rules.clocks()) {
            boolean judged = clock.appliesTo().subject().equals("complaint")
                    && !Boolean.TRUE.equals(clock.reminderOnly())
                    && clock.limitByReturnReason() == null;
            Map<Classification, Integer> byClass = clock.limitByClass();
            Integer limit = clock.limit();
            if (judged && byClass != null) {
                new EnumMap<>(byClass).forEach((put, days) -> limits.add(new Limit(clock, put, days)));
            }
            if (judged && limit != null) {
                limits.add(new Limit(clock, null, limit));
            }
        }
        return List.copyOf(limits);
    }

    /** The limit of this clock and class, if the rules have one. */
    static Optional<Limit> find(RuleSet rules, String clock, @Nullable Classification classification) {
        return of(rules).stream()
                .filter(limit -> limit.clock().code().equals(clock) && limit.classification() == classification)
                .findFirst();
    }

    /** The same rules with this limit in place of the one of its clock and class. */
    static RuleSet with(RuleSet rules, Limit changed) {
        return new RuleSet(
                rules.code(),
                rules.version(),
                rules.nameId(),
                rules.nameEn(),
                rules.effectiveFrom(),
                rules.settings(),
                rules.confirmationWindow(),
                rules.clocks().stream()
                        .map(clock -> clock.code().equals(changed.clock().code()) ? with(clock, changed) : clock)
                        .toList(),
                rules.escalationLadder(),
                rules.bounceLimits(),
                rules.ageWarnings(),
                rules.source());
    }

    @SuppressWarnings("checkstyle:MethodLength") // one line for each part of the rule, none of them hidden
    private static ClockRule with(ClockRule c, Limit changed) {
        Map<Classification, Integer> byClass = c.limitByClass();
        Integer limit = c.limit();
        if (changed.classification() == null) {
            limit = changed.days();
        } else {
            byClass = new EnumMap<>(byClass == null ? Map.of(changed.classification(), 0) : byClass);
            byClass.put(changed.classification(), changed.days());
        }
        return new ClockRule(
                c.code(),
                c.nameId(),
                c.nameEn(),
                c.unit(),
                limit,
                byClass,
                c.limitByReturnReason(),
                c.afterHours(),
                c.startsAt(),
                c.countsFrom(),
                c.onlyAfter(),
                c.pausesOn(),
                c.resumesOn(),
                c.stopsAt(),
                c.stopsOnlyIf(),
                c.voidedBy(),
                c.lapsesWith(),
                c.lapseGround(),
                c.startsAgain(),
                c.appliesTo(),
                c.holder(),
                c.dueSoon(),
                c.extension(),
                c.reminderOnly(),
                c.replaces(),
                c.entryKinds(),
                c.basisId(),
                c.basisEn(),
                c.source());
    }
}
