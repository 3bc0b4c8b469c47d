package id.gurindam.web.pages.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of one case for the one who works on it: facts and timeline at the left, what can be done now at the right. */
public record OfficerCasePage(
        CaseHead head,
        List<Fact> facts,
        @Nullable String narrative,
        @Nullable String publishedText,
        List<Fact> answers,
        List<FileView> files,
        List<ClockView> clocks,
        HolderView holder,
        List<StepView> steps,
        List<TimelineEntry> timeline,
        List<ActForm> acts,
        List<ActElsewhere> elsewhere,
        @Nullable ActForm reveal,
        @Nullable ActForm revealOriginal,
        @Nullable Identity identity,
        List<SimilarCase> similar,
        List<AccessRow> access,
        @Nullable Conflict conflict,
        long position,
        @Nullable String live,
        @Nullable String done,
        FormErrors errors,
        @Nullable CustodyLane custody) {

    /** The same with who held the case. */
    public OfficerCasePage with(@Nullable CustodyLane lane) {
        return new OfficerCasePage(
                head,
                facts,
                narrative,
                publishedText,
                answers,
                files,
                clocks,
                holder,
                steps,
                timeline,
                acts,
                elsewhere,
                reveal,
                revealOriginal,
                identity,
                similar,
                access,
                conflict,
                position,
                live,
                done,
                errors,
                lane);
    }

    /** Somebody else changed the case while the officer wrote: who, when and what. */
    public record Conflict(String by, Instant at, String titleKey) {}

    /** The reporter, shown after the reason was recorded. */
    public record Identity(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            String purpose) {}

    /** The acts that can be taken back, the expected one first. */
    public List<ActForm> firstActs() {
        return acts.stream().filter(act -> act.weight() == ActForm.Weight.FIRST).toList();
    }

    /** The others. */
    public List<ActForm> otherActs() {
        return acts.stream().filter(act -> act.weight() != ActForm.Weight.FIRST).toList();
    }
}
