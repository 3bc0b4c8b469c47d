package id.gurindam.events.organisation;

import id.gurindam.events.personal.Personal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The office hours and the days of Ramadan were set; clockSet names the set that every deadline uses. */
public record OfficeHoursDecreed(
        String clockSet,
        List<HoursSet> sets,
        List<Ramadan> ramadan,
        @Nullable String textId,
        @Nullable String textEn,
        @Nullable Personal reason)
        implements RuleEvent {}
