package id.gurindam.record.keys;

import org.jspecify.annotations.Nullable;

/** Something sealed is there and so is its key, yet it does not open: it was changed, or moved to where it does not belong. */
public final class SealBroken extends RuntimeException {
    /** What did not open; never what is in it. */
    public SealBroken(String what, @Nullable Throwable cause) {
        super(what + " does not open: it was changed or does not belong here", cause);
    }
}
