package id.gurindam.web.security;

import id.gurindam.events.complaint.Visibility;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the role table asks of a case. supervisory is true from the first moment it could be one; handedOver is true
 * once a unit holds it. Without a visibility there is no case, only perhaps a unit whose desk is asked for.
 */
public record CaseFacts(
        @Nullable String trackingCode,
        @Nullable Visibility visibility,
        boolean supervisory,
        @Nullable String holderUnit,
        Set<String> accusedUnits,
        Set<String> accusedOfficers,
        boolean handedOver) {
    /** No case at all. */
    public static final CaseFacts NONE = new CaseFacts(null, null, false, null, Set.of(), Set.of(), false);

    /** No case, but the desk of this unit. */
    public static CaseFacts desk(String unitCode) {
        return new CaseFacts(null, null, false, unitCode, Set.of(), Set.of(), false);
    }

    /** A case about to be filed. */
    public static CaseFacts filing(String trackingCode, Visibility visibility) {
        return new CaseFacts(trackingCode, visibility, false, null, Set.of(), Set.of(), false);
    }

    /** True if the public may not even know that the case exists. */
    public boolean hidden() {
        return supervisory || visibility == Visibility.SECRET;
    }
}
