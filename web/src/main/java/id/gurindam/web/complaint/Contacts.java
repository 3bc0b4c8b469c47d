package id.gurindam.web.complaint;

import id.gurindam.web.problem.EdgeRefusal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a contact so that one person who writes it in two ways is one person. */
final class Contacts {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,190}\\.[^\\s@]{2,63}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{6,20}[0-9]");
    private static final String TRUNK = "0";
    private static final String INDONESIA = "62";

    private Contacts() {}

    /** An e-mail address in small letters, or a telephone number as digits with its country; refused if it is neither. */
    static String normal(String contact, String field) {
        String text = contact.strip();
        if (isEmail(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        if (!isPhone(text)) {
            throw EdgeRefusal.FIELD_MALFORMED.refused(field);
        }
        String digits = text.replaceAll("\\D", "");
        return digits.startsWith(TRUNK) ? INDONESIA + digits.substring(1) : digits;
    }

    static boolean isEmail(@Nullable String text) {
        return text != null && EMAIL.matcher(text.strip()).matches();
    }

    static boolean isPhone(@Nullable String text) {
        return text != null && PHONE.matcher(text.strip()).matches();
    }
}
