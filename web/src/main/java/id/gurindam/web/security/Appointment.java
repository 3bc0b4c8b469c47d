package id.gurindam.web.security;

import id.gurindam.events.Role;
import org.jspecify.annotations.Nullable;

/** A role given to an officer, for one unit or for the whole city; a named verifier also reads supervisory reports. */
public record Appointment(Role role, @Nullable String unitCode, boolean namedVerifier) {
    /** A role of the whole city. */
    public static Appointment of(Role role) {
        return new Appointment(role, null, false);
    }

    /** A role of one unit. */
    public static Appointment of(Role role, String unitCode) {
        return new Appointment(role, unitCode, false);
    }
}
