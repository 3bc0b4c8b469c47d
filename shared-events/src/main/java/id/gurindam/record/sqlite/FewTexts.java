package id.gurindam.record.sqlite;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Texts of which there are few, such as names of events: each is made once, whichever rows say it. Not thread-safe. */
final class FewTexts {
    private static final int PLACES = 256;

    private final byte[][] bytes = new byte[PLACES][];
    private final @Nullable String[] texts = new @Nullable String[PLACES];

    String text(byte[] utf8) {
        int place = Arrays.hashCode(utf8) & PLACES - 1;
        String known = texts[place];
        if (known != null && Arrays.equals(bytes[place], utf8)) {
            return known;
        }
        String text = new String(utf8, StandardCharsets.UTF_8);
        bytes[place] = utf8;
        texts[place] = text;
        return text;
    }
}
