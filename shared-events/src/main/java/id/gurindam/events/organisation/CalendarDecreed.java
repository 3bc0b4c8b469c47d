package id.gurindam.events.organisation;

import id.gurindam.events.personal.Personal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days off of one year were decreed, as a version that replaces the one before it for every day that then still lay ahead. */
public record CalendarDecreed(
        int year,
        int version,
        String decree,
        LocalDate decreedOn,
        List<CalendarDay> days,
        @Nullable Personal reason) implements RuleEvent {}
