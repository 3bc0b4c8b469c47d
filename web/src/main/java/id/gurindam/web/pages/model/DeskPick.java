package id.gurindam.web.pages.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The case that is chosen on a desk, in short. */
public record DeskPick(
        CaseHead head,
        @Nullable String text,
        List<ClockView> clocks,
        List<String> acts,
        List<SimilarCase> similar,
        List<TimelineEntry> timeline) {}
