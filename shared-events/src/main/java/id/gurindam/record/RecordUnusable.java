package id.gurindam.record;

import org.jspecify.annotations.Nullable;

/** The record cannot be opened at all, not even for reading. */
public final class RecordUnusable extends RuntimeException {
    /** Why, in one line for an operator. */
    public RecordUnusable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
