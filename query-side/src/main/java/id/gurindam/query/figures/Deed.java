package id.gurindam.query.figures;

import id.gurindam.clocks.Fact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case, as figures ask about it: where in the record, its own word (ComplaintFiled), when it
 * counts, the unit that did it or got it, its code and a second one, how many files came with it, and when it is claimed to
 * have happened, if that is earlier.
 */
public record Deed(
        long position,
        String event,
        Instant at,
        @Nullable String unit,
        @Nullable String code,
        @Nullable String other,
        int files,
        @Nullable Instant claimed) {

    /** The same as clocks ask about it. */
    Fact fact() {
        return new Fact(event, at, code);
    }

    /** It is a thing of this word. */
    boolean is(String word) {
        return event.equals(word);
    }

    /** The same, with this unit. */
    Deed by(@Nullable String other) {
        return new Deed(position, event, at, other, code, this.other, files, claimed);
    }
}
