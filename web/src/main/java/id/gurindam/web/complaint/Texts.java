package id.gurindam.web.complaint;

import id.gurindam.events.personal.Personal;
import id.gurindam.web.problem.EdgeRefusal;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Texts as they come in: trimmed, in NFC, of a length that can be read, without characters that hide others. */
final class Texts {
    private static final int LONGEST = 10_000;

    private Texts() {}

    /** The text, which must be there. */
    static Personal needed(@Nullable String text, String field) {
        return Personal.of(clean(present(text, field), field));
    }

    /** The text, of at least so many characters. */
    static Personal atLeast(int characters, @Nullable String text, String field) {
        String clean = clean(present(text, field), field);
        if (clean.codePointCount(0, clean.length()) < characters) {
            throw EdgeRefusal.FIELD_MALFORMED.refused(field);
        }
        return Personal.of(clean);
    }

    /** The text, if there is one. */
    static @Nullable Personal maybe(@Nullable String text, String field) {
        return text == null || text.isBlank() ? null : Personal.of(clean(text, field));
    }

    /** A code, which must be there. */
    static String code(@Nullable String code, String field) {
        return present(code, field).strip();
    }

    private static String present(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            throw EdgeRefusal.FIELD_MISSING.refused(field);
        }
        return text;
    }

    private static String clean(String text, String field) {
        if (text.length() > LONGEST) {
            throw EdgeRefusal.FIELD_TOO_LONG.refused(field);
        }
        String clean = Normalizer.normalize(text.strip().replace("\r\n", "\n"), Normalizer.Form.NFC);
        if (clean.codePoints().anyMatch(Texts::hides)) {
            throw EdgeRefusal.FIELD_MALFORMED.refused(field);
        }
        return clean;
    }

    /** Control characters, lone surrogates and directional overrides: they can make a text read as another. */
    private static boolean hides(int c) {
        int type = Character.getType(c);
        return (type == Character.CONTROL && c != '\n' && c != '\t')
                || type == Character.SURROGATE
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
