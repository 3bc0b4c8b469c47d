package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/**
 * The case was raised to a superior or an overseeing body; where consent is needed it goes there only after the reporter
 * agreed. Without a clock a person raised it; with one the rules did, by this step of their ladder, or without a step by
 * their limit of returns. Where contentShown is false the level learns that something is late and nothing of what it says.
 */
public record ComplaintEscalated(
        String complaintId,
        String level,
        @Nullable Personal reason,
        boolean consentNeeded,
        @Nullable String clock,
        @Nullable Integer step,
        boolean contentShown)
        implements ComplaintEvent {

    /** Raised by a person. */
    public static ComplaintEscalated byPerson(
            String complaintId, String level, @Nullable Personal reason, boolean consentNeeded) {
        return new ComplaintEscalated(complaintId, level, reason, consentNeeded, null, null, true);
    }
}
