package id.gurindam.events.organisation;

import id.gurindam.events.Role;
import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** A person, known by an opaque reference, was given a role, for one unit or for the city; a named verifier also reads supervisory reports. */
public record OfficerAppointed(
        String officerRef,
        Role role,
        @Nullable String unitCode,
        boolean namedVerifier,
        @Nullable Personal reason) implements StaffEvent {}
