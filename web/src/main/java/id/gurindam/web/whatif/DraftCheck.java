package id.gurindam.web.whatif;

import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.ClockRule;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.query.figures.FindWhatIf;
import id.gurindam.web.problem.EdgeRefusal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Whether a draft could be decreed as it is: no clock and no day twice, every clock with a limit that somebody can keep. */
final class DraftCheck {
    /** As many of its unit as any limit may be; ten years of days. */
    static final int LONGEST = 3_650;

    private static final int MOST_DAYS = 366;

    private DraftCheck() {}

    /** The draft itself; refused with the field that is wrong. */
    static FindWhatIf.Draft sound(FindWhatIf.Draft draft) {
        RuleSet rules = draft.ruleSet();
        FindWhatIf.Days days = draft.days();
        that(rules != null || days != null, "ruleSet");
        if (rules != null) {
            rules(rules);
        }
        if (days != null) {
            days(days);
        }
        return draft;
    }

    private static void rules(RuleSet rules) {
        that(!rules.clocks().isEmpty(), "ruleSet.clocks");
        once(rules.clocks().stream().map(ClockRule::code).toList(), "ruleSet.clocks");
        for (ClockRule clock : rules.clocks()) {
            Integer limit = clock.limit();
            Map<?, Integer> byClass = clock.limitByClass();
            that(limit != null || (byClass != null && !byClass.isEmpty()), "ruleSet.clocks." + clock.code());
            that(limit == null || possible(limit), "ruleSet.clocks." + clock.code() + ".limit");
            that(
                    byClass == null || byClass.values().stream().allMatch(DraftCheck::possible),
                    "ruleSet.clocks." + clock.code() + ".limitByClass");
        }
    }

    static boolean possible(int limit) {
        return limit >= 1 && limit <= LONGEST;
    }

    private static void days(FindWhatIf.Days days) {
        Integer year = days.year();
        that(year != null || !days.days().isEmpty(), "calendar.days");
        that(days.days().size() <= MOST_DAYS, "calendar.days");
        once(days.days().stream().map(CalendarDay::date).toList(), "calendar.days");
        that(year == null || days.days().stream().allMatch(day -> day.date().getYear() == year), "calendar.days");
    }

    private static void once(List<?> all, String field) {
        Collection<Object> seen = new HashSet<>(all);
        that(seen.size() == all.size(), field);
    }

    private static void that(boolean so, String field) {
        if (!so) {
            throw EdgeRefusal.FIELD_MALFORMED.refused(field);
        }
    }
}
