package id.gurindam.web.security;

import org.jspecify.annotations.Nullable;

/** The two units that examine supervisory cases: the inspectorate, and the secretariat where that is accused. */
public record Examiners(String inspectorate, String secretariat) {
    /** Those of Tanjungpinang. */
    public static final Examiners TANJUNGPINANG = new Examiners("103", "101");

    boolean mayExamine(@Nullable String unitCode, CaseFacts facts) {
        String examiner = facts.accusedUnits().contains(inspectorate) ? secretariat : inspectorate;
        return examiner.equals(unitCode);
    }

    /** The unit for which an appointment speaks: the Sekda heads the secretariat, an auditor is of the inspectorate. */
    @Nullable
    String unitOf(Appointment appointment) {
        if (appointment.unitCode() != null) {
            return appointment.unitCode();
        }
        return switch (appointment.role()) {
            case SEKDA -> secretariat;
            case AUDITOR -> inspectorate;
            case CITIZEN, COORDINATOR, UNIT_OFFICER, UNIT_HEAD, MANAGER, INFORMATION_OFFICER, ANALYST -> null;
            case MODERATOR, DATA_PROTECTION_OFFICER, ADMINISTRATOR, SYSTEM -> null;
        };
    }
}
