package id.gurindam.events.privacy;

import org.jspecify.annotations.Nullable;

/** A key was destroyed, so that what it sealed can never be read again; without a keyId all keys of the owner stream went. */
public record KeyDestroyed(String owner, @Nullable String keyId, String legalBasis) implements PrivacyEvent {}
