package id.gurindam.web.pages.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The trail of one case: every event, who opened its data, its clocks, and how it stood after the event picked. */
public record TrailPage(
        CaseHead head,
        List<RecordRow> rows,
        List<AccessRow> access,
        List<ClockView> clocks,
        HolderView holder,
        @Nullable RecordRow picked,
        @Nullable ThenAndNow compared) {}
