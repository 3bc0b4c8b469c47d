package id.gurindam.events.complaint;

/** What the reporter brings. */
public enum ComplaintKind {
    /** Pengaduan: something is wrong. */
    COMPLAINT,
    /** Aspirasi: a wish or a proposal. */
    ASPIRATION,
    /** Permintaan informasi. */
    INFORMATION_REQUEST
}
