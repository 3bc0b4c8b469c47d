package id.gurindam.web.security;

import id.gurindam.events.Role;
import id.gurindam.events.complaint.Visibility;
import java.util.List;
import java.util.Set;

/** Callers and cases that tests speak about. */
final class People {
    static final String CODE = "TPI-7K3M-9QX2";
    static final WhoMay TABLE = new WhoMay(Examiners.of("103", "101"));

    private People() {}

    static Caller citizen() {
        return Caller.citizen(TABLE, "a device");
    }

    static Caller reporter() {
        return citizen().withProved(CODE);
    }

    static Caller with(Appointment... appointments) {
        return Caller.officer(
                TABLE, new Officer("u", "officer-7", "Ani", false, List.of(appointments), null), "a device");
    }

    static Caller coordinator() {
        return with(Appointment.of(Role.COORDINATOR));
    }

    static Caller verifier() {
        return with(new Appointment(Role.COORDINATOR, null, true));
    }

    static Caller officerOf(String unit) {
        return with(Appointment.of(Role.UNIT_OFFICER, unit));
    }

    static Caller headOf(String unit) {
        return with(Appointment.of(Role.UNIT_HEAD, unit));
    }

    static CaseFacts filed(Visibility visibility) {
        return new CaseFacts(CODE, visibility, false, null, Set.of(), Set.of(), false);
    }

    static CaseFacts with(String unit, Visibility visibility) {
        return new CaseFacts(CODE, visibility, false, unit, Set.of(), Set.of(), true);
    }

    static CaseFacts supervisory(Visibility visibility, String... accused) {
        return new CaseFacts(CODE, visibility, true, null, Set.of(accused), Set.of(), false);
    }

    static CaseFacts examinedBy(String unit, Visibility visibility, String... accused) {
        return new CaseFacts(CODE, visibility, true, unit, Set.of(accused), Set.of(), true);
    }
}
