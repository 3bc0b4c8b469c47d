package id.gurindam.events.organisation;

import id.gurindam.events.personal.Personal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nine elements and the questions about the answering person of the satisfaction survey were adopted as a whole. */
public record SurveyFormAdopted(
        List<SurveyElement> elements,
        List<Demographic> demographics,
        @Nullable Personal reason) implements RuleEvent {}
