package id.gurindam.events.organisation;

import id.gurindam.events.Role;
import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** A person no longer has that role. */
public record OfficerReleased(
        String officerRef,
        Role role,
        @Nullable String unitCode,
        @Nullable Personal reason) implements StaffEvent {}
