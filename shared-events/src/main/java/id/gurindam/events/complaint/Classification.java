package id.gurindam.events.complaint;

/** The class in which a report is put at verification (SP4N-LAPOR!). */
public enum Classification {
    /** Permintaan informasi: 5 working days. */
    INFORMATION,
    /** Aspirasi: 14 working days, a setting of the city. */
    ASPIRATION,
    /** Pengaduan tidak berkadar pengawasan: 14 working days. */
    NON_SUPERVISORY,
    /** Pengaduan berkadar pengawasan: 60 working days, examined by the Inspektorat. */
    SUPERVISORY
}
