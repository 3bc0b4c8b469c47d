package id.gurindam.web.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The sentences of every code, in Indonesian and English: what happened, and what helps. */
public final class ProblemTexts {
    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    /** Reads problems.properties and its English sister. */
    public ProblemTexts() {
        texts.setBasename("problems");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    /** What happened. */
    public String title(String code, Locale locale) {
        return text(code, ".title", locale);
    }

    /** What helps. */
    public String remedy(String code, Locale locale) {
        return text(code, ".remedy", locale);
    }

    Problem problem(Diagnosis diagnosis, String reference, Locale locale) {
        String code = diagnosis.code();
        return new Problem(
                "urn:gurindam:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'),
                title(code, locale),
                diagnosis.status(),
                detail(diagnosis, locale),
                code,
                diagnosis.field(),
                remedy(code, locale),
                reference);
    }

    private @Nullable String detail(Diagnosis diagnosis, Locale locale) {
        String place = diagnosis.place();
        if (place == null) {
            return null;
        }
        return texts.getMessage("place", place.split(":", 2), locale);
    }

    private String text(String code, String kind, Locale locale) {
        String found = texts.getMessage(code + kind, null, null, locale);
        return found != null ? found : texts.getMessage("OTHER" + kind, null, locale);
    }
}
