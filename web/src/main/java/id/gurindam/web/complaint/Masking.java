package id.gurindam.web.complaint;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Proposes a text for the public in which what may identify a person is blackened. It only proposes: a person reads it and
 * approves what is published.
 */
public final class Masking {
    private static final String BAR = "▇▇▇";
    private static final List<Pattern> IDENTIFYING = List.of(
            Pattern.compile("(?<!\\d)(?:\\d[ .-]?){15}\\d(?!\\d)"),
            Pattern.compile("[\\p{Alnum}._%+-]+@[\\p{Alnum}.-]+\\.\\p{Alpha}{2,}"),
            Pattern.compile("(?<!\\d)(?:\\+?62|0)[ .-]?8\\d(?:[ .-]?\\d){7,10}(?!\\d)"),
            Pattern.compile("(?<!\\d)0771[ .-]?\\d{5,7}(?!\\d)"),
            Pattern.compile("\\b[A-Z]{1,2} ?\\d{1,4} ?[A-Z]{1,3}\\b"),
            Pattern.compile("(?i)\\bno(?:mor|\\.)? ?(?:rumah|rmh)? ?\\d+[a-z]?\\b"),
            Pattern.compile("(?i)\\b(?:rt|rw) ?\\.? ?0?\\d{1,3}\\b"),
            Pattern.compile(
                    "\\b(?:Pak|Bu|Ibu|Bapak|Sdr\\.?|Sdri\\.?|Saudara|Saudari|Bang|Kak) \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?"));

    private Masking() {}

    /** The text with bars where a NIK, address, number, plate or name was seen. */
    public static String mask(String text) {
        String masked = text;
        for (Pattern pattern : IDENTIFYING) {
            masked = pattern.matcher(masked).replaceAll(BAR);
        }
        return masked;
    }

    /** True if something in it looks like a NIK (16 digits). */
    public static boolean showsNik(String text) {
        return IDENTIFYING.getFirst().matcher(text).find();
    }
}
