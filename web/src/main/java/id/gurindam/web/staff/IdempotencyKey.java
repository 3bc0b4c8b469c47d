package id.gurindam.web.staff;

import id.gurindam.web.problem.EdgeRefusal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header that makes a repeat harmless, checked. */
final class IdempotencyKey {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private IdempotencyKey() {}

    /** The key as it was given, if it can be one. */
    static @Nullable String of(@Nullable String key) {
        if (key != null && !KEY.matcher(key).matches()) {
            throw EdgeRefusal.KEY_MALFORMED.refused("Idempotency-Key");
        }
        return key;
    }
}
