package id.gurindam.web.pages;

import static id.gurindam.web.pages.model.FieldType.CHECKS;
import static id.gurindam.web.pages.model.FieldType.RADIO;
import static id.gurindam.web.pages.model.FieldType.SELECT;
import static id.gurindam.web.pages.model.FieldType.SEVERAL;

import id.gurindam.web.pages.model.ActForm;
import id.gurindam.web.pages.model.FieldSpec;
import id.gurindam.web.pages.model.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form of each act on a case or on the organisation; its fields have the names that the JSON interface knows. */
public final class ActForms {
    /** Answers that belong to the program and not to the city. */
    private static final Map<String, List<String>> FIXED = Map.of(
            "sensitive", List.of("YES"),
            "supervisoryLikely", List.of("YES"),
            "classification", List.of("NON_SUPERVISORY", "SUPERVISORY", "ASPIRATION", "INFORMATION"),
            "kind", List.of("RESOLVED", "ANSWERED", "CANNOT_ACT"),
            "means", List.of("HANDED_OVER", "SENT"),
            "decision", List.of("UPHELD", "SENT_BACK"),
            "namedVerifier", List.of("YES"),
            "what", List.of("IDENTITY", "CASE"),
            "legalBasis",
                    List.of(
                            "ERASURE_REQUESTED",
                            "CONSENT_WITHDRAWN",
                            "PROCESSED_UNLAWFULLY",
                            "RETENTION_OVER",
                            "COURT_DECIDED"));

    private static final Set<String> FINAL = Set.of(
            "decline",
            "close-with-objection",
            "withdraw",
            "merge-into",
            "reissue-pin",
            "reveal-identity",
            "reveal-original",
            "destroy-key",
            "abolish-unit",
            "retire-category",
            "release-officer");

    private final Wording words;
    private final Function<String, List<Option>> lists;

    /** Forms in this language; lists gives the answers of a field such as {@code unitCode} or {@code decline.ground}. */
    public ActForms(Wording words, Function<String, List<Option>> lists) {
        this.words = words;
        this.lists = lists;
    }

    /** The words of these forms. */
    public Wording words() {
        return words;
    }

    /** Every act that has a form. */
    public static Set<String> acts() {
        Set<String> acts = new TreeSet<>(ActFields.OF_A_CASE.keySet());
        acts.addAll(ActFields.OF_THE_ORGANISATION.keySet());
        acts.addAll(ActFields.OF_AN_ACCOUNT.keySet());
        return acts;
    }

    /** The form of this act; first if it is what is expected now. */
    public ActForm of(String act, String base, boolean first, String key, @Nullable String etag) {
        List<FieldSpec> fields = ActFields.of(act).stream()
                .map(field -> field.from(options(act, field.name())))
                .filter(field -> !isChoice(field) || !field.options().isEmpty())
                .toList();
        return new ActForm(act, base + "/" + act, fields, weight(act, first), key, etag, false);
    }

    private static ActForm.Weight weight(String act, boolean first) {
        if (first) {
            return ActForm.Weight.FIRST;
        }
        return FINAL.contains(act) ? ActForm.Weight.FINAL : ActForm.Weight.OTHER;
    }

    private static boolean isChoice(FieldSpec field) {
        return field.type() == SELECT || field.type() == SEVERAL || field.type() == RADIO || field.type() == CHECKS;
    }

    private List<Option> options(String act, String field) {
        List<String> fixed = FIXED.get(field);
        if (fixed != null) {
            return fixed.stream()
                    .map(code -> new Option(code, words.say("choice." + code), words.maybe("choice." + code + ".hint")))
                    .toList();
        }
        return lists.apply(field.equals("ground") ? act + "." + field : field);
    }
}
