package id.gurindam.events.organisation;

import id.gurindam.events.personal.Personal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Another person stands in for an officer on these days, both included; without an end until further notice. */
public record BackupNamed(
        String officerRef,
        String backupRef,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Personal reason) implements StaffEvent {}
