package id.gurindam.web.reliability;

import id.gurindam.web.pages.model.ReliabilityPage;
import java.util.List;

/** Tells how long each stretch of an event's way took since the start. */
public interface StageTimes {
    /** Every stage that was walked, in the order of the way. */
    List<ReliabilityPage.Stage> stages();
}
