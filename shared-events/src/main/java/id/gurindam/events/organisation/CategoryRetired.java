package id.gurindam.events.organisation;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** A category can no longer be chosen; the cases in it keep it; replacedBy names the one to choose instead. */
public record CategoryRetired(
        String categoryCode,
        @Nullable String replacedBy,
        @Nullable Personal reason) implements DutyEvent {}
