package id.gurindam.events.organisation;

/** The two levels of areas within a city. */
public enum AreaLevel {
    /** District. */
    KECAMATAN,
    /** Subdistrict: the place of a case. */
    KELURAHAN
}
