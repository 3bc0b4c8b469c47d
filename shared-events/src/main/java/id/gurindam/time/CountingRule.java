package id.gurindam.time;

import id.gurindam.events.organisation.RuleSettings;
import id.gurindam.events.organisation.RuleSettings.AfterHours;

/** From which day a receipt counts, and whether the minute of closing is still in time. */
public record CountingRule(AfterHours afterHours, boolean closingMinuteIsInTime) {
    /** The neutral reading of domain.md 5.5: after hours counts as the next working day, the closing minute is in time. */
    public static final CountingRule NEUTRAL = new CountingRule(AfterHours.NEXT_WORKING_DAY, true);

    /** As a rule set says. */
    public static CountingRule of(RuleSettings settings) {
        return new CountingRule(settings.afterHours(), settings.closingMinuteIsInTime());
    }

    /** The same with another start, as one clock may say. */
    public CountingRule with(AfterHours start) {
        return new CountingRule(start, closingMinuteIsInTime);
    }
}
