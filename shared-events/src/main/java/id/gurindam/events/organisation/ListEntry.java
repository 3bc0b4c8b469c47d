package id.gurindam.events.organisation;

import id.gurindam.events.Role;
import org.jspecify.annotations.Nullable;

/** One entry of a closed list; all but code and text is said only where the list needs it (levels of escalation: rank to outsideBody; kinds of closing: event and countsAsClosed; service components: part). */
public record ListEntry(
        String code,
        String textId,
        String textEn,
        @Nullable Integer rank,
        @Nullable Boolean consentNeeded,
        @Nullable Boolean supervisory,
        @Nullable Role role,
        @Nullable String unit,
        @Nullable String external,
        @Nullable String event,
        @Nullable Boolean countsAsClosed,
        @Nullable String part) {
    /** An entry that is only words. */
    public static ListEntry of(String code, String textId, String textEn) {
        return new ListEntry(code, textId, textEn, null, null, null, null, null, null, null, null, null);
    }
}
