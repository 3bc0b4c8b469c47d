package id.gurindam.record.keys;

import org.jspecify.annotations.Nullable;

/** The key store cannot be used as it lies on the disk; the program must not start on it. */
public final class KeysUnusable extends RuntimeException {
    /** Why, in one line for an operator. */
    public KeysUnusable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
