package id.gurindam.events.complaint;

import id.gurindam.events.personal.Personal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer to a question of the category: coded choices are open, words are sealed. */
public record Answer(
        String questionCode, List<String> choices, @Nullable Personal words) {}
