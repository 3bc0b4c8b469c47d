package id.gurindam.web.cases;

import id.gurindam.query.casefile.CaseView;
import org.jspecify.annotations.Nullable;

/** A complaint has no title of its own: it is called by the beginning of its published text. */
public final class Titles {
    private static final int LONGEST = 72;

    private Titles() {}

    /** The first sentence, cut at a word; null where nothing is published or it was destroyed. */
    public static @Nullable String of(@Nullable String publishedText) {
        if (publishedText == null || publishedText.isBlank() || CaseView.ERASED.equals(publishedText)) {
            return null;
        }
        String line = publishedText.strip().split("\\R|(?<=[.!?])\\s", 2)[0].strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, cut < LONGEST / 2 ? LONGEST : cut) + "…";
    }
}
