package id.gurindam.web.pages.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of one case, for the reporter or for anybody; live is the address of its stream of events. */
public record CasePage(
        CaseHead head,
        Reader reader,
        @Nullable Couplet couplet,
        List<ClockView> clocks,
        HolderView holder,
        List<StepView> steps,
        List<TimelineEntry> timeline,
        List<ActForm> acts,
        List<AccessRow> access,
        @Nullable VoiceForm voice,
        @Nullable Instant confirmBy,
        @Nullable String mergedInto,
        long position,
        @Nullable String live,
        @Nullable String done,
        FormErrors errors) {

    /** The clock that matters now, or null. */
    public @Nullable ClockView clock() {
        return clocks.stream().filter(ClockView::open).findFirst().orElse(clocks.isEmpty() ? null : clocks.getLast());
    }

    /** The others. */
    public List<ClockView> otherClocks() {
        ClockView first = clock();
        return clocks.stream().filter(clock -> !clock.equals(first)).toList();
    }

    /** True for the reporter. */
    public boolean mine() {
        return reader == Reader.REPORTER;
    }

    /** The other answers to what is asked now: whoever may confirm may dispute in the same place. */
    public List<ActForm> turnActs() {
        ActForm first = firstAct();
        return first == null || !first.act().equals("confirm-outcome")
                ? List.of()
                : acts.stream()
                        .filter(act -> act.act().equals("dispute-outcome"))
                        .toList();
    }

    /** What can be done besides. */
    public List<ActForm> otherActs() {
        List<ActForm> turn = turnActs();
        return acts.stream()
                .filter(act -> act.weight() != ActForm.Weight.FIRST && !turn.contains(act))
                .toList();
    }

    /** The act that is expected of the reporter now, or null. */
    public @Nullable ActForm firstAct() {
        return acts.stream()
                .filter(act -> act.weight() == ActForm.Weight.FIRST)
                .findFirst()
                .orElse(null);
    }
}
