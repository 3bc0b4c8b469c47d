package id.gurindam.events.privacy;

import org.jspecify.annotations.Nullable;

/** An officer was shown who the reporter is, or what the reporter wrote, for a purpose from the list. */
public record IdentityRevealed(String complaintId, @Nullable String personRef, String purpose, Revealed revealed)
        implements PrivacyEvent {}
