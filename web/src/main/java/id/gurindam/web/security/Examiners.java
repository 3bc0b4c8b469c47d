package id.gurindam.web.security;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The two units that examine supervisory cases: the inspectorate, and the secretariat where that is accused; asked anew each time. */
public final class Examiners {
    private final Supplier<@Nullable String> inspectorate;
    private final Supplier<@Nullable String> secretariat;

    private Examiners(Supplier<@Nullable String> inspectorate, Supplier<@Nullable String> secretariat) {
        this.inspectorate = inspectorate;
        this.secretariat = secretariat;
    }

    /** Always these. */
    public static Examiners of(String inspectorate, String secretariat) {
        return new Examiners(() -> inspectorate, () -> secretariat);
    }

    /** Those that the organisation has now; null while it has none, and then nobody examines. */
    public static Examiners asked(Supplier<@Nullable String> inspectorate, Supplier<@Nullable String> secretariat) {
        return new Examiners(inspectorate, secretariat);
    }

    boolean mayExamine(@Nullable String unitCode, CaseFacts facts) {
        String usual = inspectorate.get();
        String examiner = usual != null && facts.accusedUnits().contains(usual) ? secretariat.get() : usual;
        return examiner != null && examiner.equals(unitCode);
    }

    /** The unit for which an appointment speaks: the Sekda heads the secretariat, an auditor is of the inspectorate. */
    @Nullable
    String unitOf(Appointment appointment) {
        if (appointment.unitCode() != null) {
            return appointment.unitCode();
        }
        return switch (appointment.role()) {
            case SEKDA -> secretariat.get();
            case AUDITOR -> inspectorate.get();
            case CITIZEN, COORDINATOR, UNIT_OFFICER, UNIT_HEAD, MANAGER, INFORMATION_OFFICER, ANALYST -> null;
            case MODERATOR, DATA_PROTECTION_OFFICER, ADMINISTRATOR, SYSTEM -> null;
        };
    }
}
