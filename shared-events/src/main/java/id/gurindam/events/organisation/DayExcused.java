package id.gurindam.events.organisation;

import id.gurindam.events.personal.Personal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day that could not be worked was excused for the whole city; every verdict that it touches shows both results. */
public record DayExcused(LocalDate date, @Nullable Personal reason) implements RuleEvent {}
