package id.gurindam.events.organisation;

import id.gurindam.events.personal.Personal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words, icons and tones in which the states of a case are told were adopted as a whole. */
public record StatusWordsAdopted(
        List<StatusWord> words, @Nullable Personal reason) implements RuleEvent {}
