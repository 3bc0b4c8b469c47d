package id.gurindam.events.organisation;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;

/** A version of the time rules came into force for every case received from now on. */
public record RuleSetAdopted(RuleSet ruleSet, @Nullable Personal reason) implements RuleEvent {}
