package id.gurindam.query.figures;

import id.gurindam.events.organisation.RuleSet;
import id.gurindam.time.WorkingCalendar;
import java.util.ArrayList;
import java.util.List;

/** Says what a case counts for, in every indicator. */
public final class Observer {
    private Observer() {}

    /** The observations of the case under the rules that it has pinned, in the order of the indicators' themes. */
    public static List<Observation> of(CaseLine line, RuleSet rules, WorkingCalendar calendar) {
        Measured measured = new Measured(line, rules, calendar);
        List<Observation> all = new ArrayList<>();
        new Promptness(measured, all).observe();
        new Standing(measured, all).observe();
        new Ending(measured, all).observe();
        new Handing(measured, all).observe();
        new Doubts(measured, all).observe();
        return List.copyOf(all);
    }
}
