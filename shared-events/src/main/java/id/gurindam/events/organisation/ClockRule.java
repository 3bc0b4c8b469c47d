package id.gurindam.events.organisation;

import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ReplyManner;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One clock of a rule set: how long, what starts, pauses, resumes, stops and voids it (events by their names here), who
 * holds it and on what it rests. Either limit or limitByClass is said; dueSoon is in the clock's own unit.
 */
public record ClockRule(
        String code,
        String nameId,
        String nameEn,
        LimitUnit unit,
        @Nullable Integer limit,
        @Nullable Map<Classification, Integer> limitByClass,
        @Nullable Map<String, Integer> limitByReturnReason,
        RuleSettings.@Nullable AfterHours afterHours,
        List<String> startsAt,
        @Nullable String countsFrom,
        @Nullable String onlyAfter,
        List<String> pausesOn,
        List<String> resumesOn,
        List<String> stopsAt,
        @Nullable Map<String, ReplyManner> stopsOnlyIf,
        List<String> voidedBy,
        @Nullable String lapsesWith,
        @Nullable String lapseGround,
        @Nullable Boolean startsAgain,
        AppliesTo appliesTo,
        String holder,
        @Nullable Integer dueSoon,
        @Nullable Extension extension,
        @Nullable Boolean reminderOnly,
        @Nullable String replaces,
        @Nullable List<String> entryKinds,
        String basisId,
        String basisEn,
        @Nullable String source) {

    /** To which subject, and to which classes of it; without classes to all. */
    public record AppliesTo(String subject, @Nullable List<Classification> classes) {}

    /** By which event, by how many of the clock's units and how often the limit may grow. */
    public record Extension(String on, int days, int times) {}
}
