package id.gurindam.command.axon.city;

import id.gurindam.events.Role;
import java.util.Map;
import java.util.Optional;

/** The words by which roles are called in accounts and files (design 8). */
public final class RoleWords {
    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("koordinator", Role.COORDINATOR),
            Map.entry("petugas", Role.UNIT_OFFICER),
            Map.entry("kepala", Role.UNIT_HEAD),
            Map.entry("manajer", Role.MANAGER),
            Map.entry("sekda", Role.SEKDA),
            Map.entry("auditor", Role.AUDITOR),
            Map.entry("ppid", Role.INFORMATION_OFFICER),
            Map.entry("analis", Role.ANALYST),
            Map.entry("moderator", Role.MODERATOR),
            Map.entry("ppdp", Role.DATA_PROTECTION_OFFICER),
            Map.entry("admin", Role.ADMINISTRATOR));

    private RoleWords() {}

    /** The role of this word. */
    public static Optional<Role> role(String word) {
        return Optional.ofNullable(ROLES.get(word));
    }
}
