package id.gurindam.events;

import org.jspecify.annotations.Nullable;

/** Who acted: an opaque reference that never tells a name, in what role, and for which unit if it was for one. */
public record Actor(String ref, Role role, @Nullable String unitCode) {
    /** The platform itself, acting by a rule. */
    public static final Actor SYSTEM = new Actor("system", Role.SYSTEM, null);

    /** A citizen without an account. */
    public static Actor citizen(String ref) {
        return new Actor(ref, Role.CITIZEN, null);
    }
}
