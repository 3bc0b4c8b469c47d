package id.gurindam.command.organisation;

import static id.gurindam.command.organisation.OrganisationRefusal.CLASS_UNKNOWN;
import static id.gurindam.command.organisation.OrganisationRefusal.CLOCK_UNKNOWN;
import static id.gurindam.command.organisation.OrganisationRefusal.CLOCK_WITHOUT_LIMIT;
import static id.gurindam.command.organisation.OrganisationRefusal.HAPPENING_UNKNOWN;
import static id.gurindam.command.organisation.OrganisationRefusal.LIMIT_NOT_ABOVE_ZERO;
import static id.gurindam.command.organisation.OrganisationRefusal.SUBJECT_UNKNOWN;

import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintEvent;
import id.gurindam.events.organisation.ClockRule;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.events.privacy.PrivacyEvent;
import id.gurindam.events.voice.VoiceEvent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What would make a rule set a dead letter: a clock that nobody reads, a word for what cannot happen, a limit of nothing. */
final class RuleSetCheck {
    private static final String ALL = "ALL";
    private static final Set<String> CLASSES =
            Arrays.stream(Classification.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> HAPPENINGS = Stream.<Class<?>>of(
                    ComplaintEvent.class, VoiceEvent.class, OrganisationEvent.class, PrivacyEvent.class)
            .flatMap(RuleSetCheck::names)
            .collect(Collectors.toUnmodifiableSet());

    private RuleSetCheck() {}

    /** It speaks of what the rules in force know, and of what can happen in this program. */
    static void against(RuleSet inForce, RuleSet next) {
        Set<String> clocks = inForce.clocks().stream().map(ClockRule::code).collect(Collectors.toSet());
        Set<String> subjects = inForce.clocks().stream()
                .map(clock -> clock.appliesTo().subject())
                .collect(Collectors.toSet());
        Set<String> words = new HashSet<>(HAPPENINGS);
        inForce.clocks().forEach(clock -> words(clock).values().forEach(words::addAll));
        each(next.clocks(), "ruleSet.clocks", (clock, field) -> {
            Check.that(clocks.contains(clock.code()), CLOCK_UNKNOWN, field + ".code");
            Check.that(subjects.contains(clock.appliesTo().subject()), SUBJECT_UNKNOWN, field + ".appliesTo.subject");
            words(clock)
                    .forEach(
                            (part, said) -> Check.that(words.containsAll(said), HAPPENING_UNKNOWN, field + "." + part));
        });
        Check.that(
                words.contains(next.confirmationWindow().lapsesWith()),
                HAPPENING_UNKNOWN,
                "ruleSet.confirmationWindow.lapsesWith");
    }

    /** It agrees with itself. */
    static void within(RuleSet rules) {
        List<String> codes = rules.clocks().stream().map(ClockRule::code).toList();
        Check.once(codes, "ruleSet.clocks", ".code");
        each(rules.clocks(), "ruleSet.clocks", (clock, field) -> {
            limits(clock, field);
            known(codes, clock.replaces(), field + ".replaces");
        });
        each(rules.escalationLadder(), "ruleSet.escalationLadder", (step, field) -> {
            known(codes, step.clock(), field + ".clock");
            Check.that(step.days() >= 0, LIMIT_NOT_ABOVE_ZERO, field + ".days");
            boolean classes = step.classes().stream().allMatch(code -> code.equals(ALL) || CLASSES.contains(code));
            Check.that(classes, CLASS_UNKNOWN, field + ".classes");
        });
        known(codes, rules.confirmationWindow().clock(), "ruleSet.confirmationWindow.clock");
        above(rules.confirmationWindow().limit(), "ruleSet.confirmationWindow.limit");
        each(
                rules.confirmationWindow().remindersAfter(),
                "ruleSet.confirmationWindow.remindersAfter",
                (days, field) -> above(days, field));
        each(
                rules.bounceLimits(),
                "ruleSet.bounceLimits",
                (limit, field) -> above(limit.returns(), field + ".returns"));
        each(rules.ageWarnings(), "ruleSet.ageWarnings", (age, field) -> above(age.days(), field + ".days"));
    }

    private static void limits(ClockRule clock, String field) {
        Check.that(clock.limit() != null || clock.limitByClass() != null, CLOCK_WITHOUT_LIMIT, field);
        above(clock.limit(), field + ".limit");
        each(clock.limitByClass(), field + ".limitByClass");
        each(clock.limitByReturnReason(), field + ".limitByReturnReason");
        Integer soon = clock.dueSoon();
        Check.that(soon == null || soon >= 0, LIMIT_NOT_ABOVE_ZERO, field + ".dueSoon");
        ClockRule.Extension extension = clock.extension();
        if (extension != null) {
            above(extension.days(), field + ".extension.days");
            above(extension.times(), field + ".extension.times");
        }
    }

    private static void each(@Nullable Map<?, Integer> limits, String field) {
        if (limits != null) {
            limits.forEach((key, limit) -> above(limit, field + "." + key));
        }
    }

    private static void above(@Nullable Integer limit, String field) {
        Check.that(limit == null || limit > 0, LIMIT_NOT_ABOVE_ZERO, field);
    }

    private static void known(List<String> codes, @Nullable String clock, String field) {
        Check.that(clock == null || codes.contains(clock), CLOCK_UNKNOWN, field);
    }

    /** The words of a clock for what happens, by the field in which they stand. */
    private static Map<String, Collection<String>> words(ClockRule clock) {
        Map<String, ?> only = Objects.requireNonNullElse(clock.stopsOnlyIf(), Map.of());
        ClockRule.Extension extension = clock.extension();
        return Map.of(
                "startsAt", clock.startsAt(),
                "countsFrom", maybe(clock.countsFrom()),
                "onlyAfter", maybe(clock.onlyAfter()),
                "pausesOn", clock.pausesOn(),
                "resumesOn", clock.resumesOn(),
                "stopsAt", clock.stopsAt(),
                "stopsOnlyIf", only.keySet(),
                "voidedBy", clock.voidedBy(),
                "lapsesWith", maybe(clock.lapsesWith()),
                "extension.on", maybe(extension == null ? null : extension.on()));
    }

    private static List<String> maybe(@Nullable String word) {
        return word == null ? List.of() : List.of(word);
    }

    /** One thing of a list, by the place where it stands. */
    private interface Look<T> {
        void at(T thing, String field);
    }

    private static <T> void each(List<T> things, String field, Look<T> look) {
        for (int i = 0; i < things.size(); i++) {
            look.at(things.get(i), field + "[" + i + "]");
        }
    }

    private static Stream<String> names(Class<?> kind) {
        Class<?>[] permitted = kind.getPermittedSubclasses();
        return permitted == null
                ? Stream.of(kind.getSimpleName())
                : Arrays.stream(permitted).flatMap(RuleSetCheck::names);
    }
}
