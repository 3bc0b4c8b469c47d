package id.gurindam.web.cases;

import id.gurindam.query.casefile.CaseView;
import id.gurindam.web.pages.model.Badge;
import id.gurindam.web.pages.model.ClockView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clocks of a case as a page shows them. */
public interface Clocks {
    /** All that apply, in the order of the rule set. */
    List<ClockView> views(CaseView view, Naming naming);

    /** The word about the clock that is next due, or null. */
    @Nullable
    Badge verdict(CaseView view, Naming naming);
}
