package id.gurindam.query.organisation;

import id.gurindam.events.organisation.ClockRule;
import id.gurindam.events.organisation.LimitUnit;
import id.gurindam.events.organisation.RuleSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One limit that two rule sets say differently: of a clock and, where it has its own for it, of a class or a reason of
 * return. Null before for one that is new, null after for one that is no more.
 */
public record LimitChange(
        String clock,
        String nameId,
        String nameEn,
        @Nullable String kind,
        @Nullable Length before,
        @Nullable Length after) {

    /** So many of these units. */
    public record Length(int limit, LimitUnit unit) {}

    private record Which(String clock, @Nullable String kind) {}

    /** Limit by limit what changes from the one rule set to the other, in the order of the clocks. */
    public static List<LimitChange> between(RuleSet before, RuleSet after) {
        Map<Which, Length> was = limits(before);
        Map<Which, Length> is = limits(after);
        Set<Which> all = new LinkedHashSet<>(was.keySet());
        all.addAll(is.keySet());
        List<LimitChange> changes = new ArrayList<>();
        for (Which which : all) {
            if (!Objects.equals(was.get(which), is.get(which))) {
                ClockRule clock = named(which.clock(), is.containsKey(which) ? after : before);
                changes.add(new LimitChange(
                        which.clock(), clock.nameId(), clock.nameEn(), which.kind(), was.get(which), is.get(which)));
            }
        }
        return List.copyOf(changes);
    }

    private static ClockRule named(String code, RuleSet rules) {
        return rules.clocks().stream()
                .filter(clock -> clock.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Map<Which, Length> limits(RuleSet rules) {
        Map<Which, Length> limits = new LinkedHashMap<>();
        for (ClockRule clock : rules.clocks()) {
            Integer limit = clock.limit();
            if (limit != null) {
                limits.put(new Which(clock.code(), null), new Length(limit, clock.unit()));
            }
            put(limits, clock, clock.limitByClass());
            put(limits, clock, clock.limitByReturnReason());
        }
        return limits;
    }

    private static void put(Map<Which, Length> limits, ClockRule clock, @Nullable Map<?, Integer> own) {
        if (own != null) {
            own.forEach((kind, limit) ->
                    limits.put(new Which(clock.code(), String.valueOf(kind)), new Length(limit, clock.unit())));
        }
    }
}
