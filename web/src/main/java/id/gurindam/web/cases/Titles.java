package id.gurindam.web.cases;

import id.gurindam.query.casefile.CaseView;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A complaint has no title of its own: it is called by the first thing that its published text says. */
public final class Titles {
    private static final int LONGEST = 72;
    private static final int GREETING_WORDS = 4;
    private static final Pattern GREETING = Pattern.compile(
            "(assala?m|selamat (pagi|siang|sore|malam)|halo|hai\\b|permisi|izin|mohon maaf|maaf\\b|dengan hormat"
                    + "|lapor lagi|saya warga|yth|hello|good (morning|afternoon|evening)|dear\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SALUTATION =
            Pattern.compile("(halo|hai|hello|yth)\\b[^,]{0,24},\\s*", Pattern.CASE_INSENSITIVE);

    private Titles() {}

    /** The first sentence that is no greeting, cut at a word; null where nothing is published or it was destroyed. */
    public static @Nullable String of(@Nullable String publishedText) {
        if (publishedText == null || publishedText.isBlank() || CaseView.ERASED.equals(publishedText)) {
            return null;
        }
        List<String> sentences = List.of(publishedText.strip().split("\\R+|(?<=[.!?])\\s+"));
        String first = sentences.stream()
                .map(sentence -> SALUTATION.matcher(sentence.strip()).replaceFirst(""))
                .filter(sentence -> !greets(sentence))
                .findFirst()
                .orElse(sentences.getFirst());
        return cut(capital(first.replaceFirst("(?<!\\.)\\.$", "")));
    }

    private static boolean greets(String sentence) {
        return sentence.isBlank()
                || (GREETING.matcher(sentence).matches() && sentence.split("\\s+").length <= GREETING_WORDS);
    }

    private static String capital(String line) {
        return line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    private static String cut(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, cut < LONGEST / 2 ? LONGEST : cut) + "…";
    }
}
