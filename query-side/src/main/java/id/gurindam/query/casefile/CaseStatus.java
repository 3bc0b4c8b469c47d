package id.gurindam.query.casefile;

/** The words in which a case's standing is told to people (shared/domain.md 6); never an input to a decision. */
public enum CaseStatus {
    /** Diterima. */
    RECEIVED(true),
    /** Terverifikasi. */
    VERIFIED(true),
    /** Diteruskan ke Unit. */
    FORWARDED(true),
    /** Diterima Unit. */
    ACCEPTED(true),
    /** Dikembalikan Unit. */
    RETURNED(true),
    /** Dialihkan. */
    TRANSFERRED(true),
    /** Dalam Tindak Lanjut. */
    IN_PROGRESS(true),
    /** Ditanggapi. */
    RESPONDED(true),
    /** Menunggu Konfirmasi Pelapor. */
    AWAITING_CONFIRMATION(true),
    /** Disanggah. */
    DISPUTED(true),
    /** Dibuka Kembali. */
    REOPENED(true),
    /** Selesai – Dikonfirmasi. */
    CONFIRMED(false),
    /** Selesai – Otomatis. */
    LAPSED(false),
    /** Selesai – dengan Keberatan. */
    WITH_OBJECTION(false),
    /** Bukan Kewenangan – Diteruskan. */
    FORWARDED_OUTSIDE(false),
    /** Dialihkan ke PPID. */
    PASSED_TO_INFORMATION_OFFICER(false),
    /** Digabung. */
    MERGED(false),
    /** Ditolak. */
    DECLINED(false),
    /** Dicabut Pelapor. */
    WITHDRAWN(false);

    private final boolean open;

    CaseStatus(boolean open) {
        this.open = open;
    }

    /** True while the city still owes something. */
    public boolean isOpen() {
        return open;
    }
}
