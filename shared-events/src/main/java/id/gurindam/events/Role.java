package id.gurindam.events;

/** In what capacity somebody acted (design 8). */
public enum Role {
    /** No account; known by the PIN of a case. */
    CITIZEN,
    /** Koordinator: verifies and routes. */
    COORDINATOR,
    /** Petugas of one unit. */
    UNIT_OFFICER,
    /** Kepala of one unit. */
    UNIT_HEAD,
    /** Manajer layanan. */
    MANAGER,
    /** Sekretaris Daerah. */
    SEKDA,
    /** Auditor (Inspektorat). */
    AUDITOR,
    /** PPID. */
    INFORMATION_OFFICER,
    /** Analis penataan. */
    ANALYST,
    /** Moderator forum. */
    MODERATOR,
    /** PPDP. */
    DATA_PROTECTION_OFFICER,
    /** Admin. */
    ADMINISTRATOR,
    /** The platform itself, by a rule. */
    SYSTEM
}
