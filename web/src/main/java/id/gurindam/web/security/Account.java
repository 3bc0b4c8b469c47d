package id.gurindam.web.security;

/** An account of the staff: mutable, and never part of the record. changedAt ends every session begun before it. */
public record Account(
        String username,
        String passwordHash,
        String officerRef,
        String displayName,
        boolean enabled,
        boolean mustChange,
        long changedAt) {

    Account withPassword(String hash, boolean change, long at) {
        return new Account(username, hash, officerRef, displayName, enabled, change, at);
    }

    Account withEnabled(boolean usable, long at) {
        return new Account(username, passwordHash, officerRef, displayName, usable, mustChange, at);
    }
}
