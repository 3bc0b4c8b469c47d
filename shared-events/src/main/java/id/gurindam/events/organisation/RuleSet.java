package id.gurindam.events.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One version of the time rules, whole: a case pins the version in force when it was received. */
public record RuleSet(
        String code,
        int version,
        String nameId,
        String nameEn,
        LocalDate effectiveFrom,
        RuleSettings settings,
        ConfirmationWindow confirmationWindow,
        List<ClockRule> clocks,
        List<LadderStep> escalationLadder,
        List<BounceLimit> bounceLimits,
        List<AgeWarning> ageWarnings,
        @Nullable String source) {

    /** The name under which a case pins it. */
    public String pinnedAs() {
        return code + "/" + version;
    }

    /** After how many returns who decides the unit. */
    public record BounceLimit(int returns, String level, String textId, String textEn) {}

    /** From which age an open case is warned about. */
    public record AgeWarning(LimitUnit unit, int days, String textId, String textEn) {}

    /** How long the reporter may confirm or dispute, when reminders go out, and what follows from silence. */
    public record ConfirmationWindow(
            String clock,
            LimitUnit unit,
            int limit,
            List<Integer> remindersAfter,
            String lapsesWith,
            boolean countsAsConfirmed,
            boolean disputeInsideWins,
            String textId,
            String textEn,
            @Nullable String remindersSource,
            @Nullable String source) {}

    /** One step by which a late case rises; classes may be ALL; contentShown false hides the text from that level. */
    public record LadderStep(
            int step,
            String clock,
            When when,
            int days,
            String level,
            List<String> classes,
            String textId,
            String textEn,
            @Nullable Boolean skipIfSupervisoryLikely,
            @Nullable Boolean contentShown,
            @Nullable String ifInspektoratAccused) {}

    /** On which side of the due date a step is taken. */
    public enum When {
        /** So many working days before it. */
        BEFORE_DUE,
        /** So many working days after it. */
        AFTER_DUE
    }
}
