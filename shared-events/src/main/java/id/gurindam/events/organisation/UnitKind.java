package id.gurindam.events.organisation;

/** Kinds of units that the law knows in a city. */
public enum UnitKind {
    /** The secretariat of the city; takes supervisory cases when the inspectorate is accused. */
    SETDA,
    /** The secretariat of the council. */
    SEKRETARIAT_DPRD,
    /** The inspectorate; examines supervisory cases. */
    INSPEKTORAT,
    /** An agency with a service of its own. */
    DINAS,
    /** An agency that supports the others. */
    BADAN,
    /** The public order force. */
    SATUAN,
    /** The hospital. */
    RSUD,
    /** A district office. */
    KECAMATAN,
    /** A subdistrict office. */
    KELURAHAN,
    /** A technical unit, as a health centre. */
    UPTD
}
