package id.gurindam.web.pages;

import static id.gurindam.web.pages.model.FieldSpec.optional;
import static id.gurindam.web.pages.model.FieldSpec.required;
import static id.gurindam.web.pages.model.FieldType.AREA;
import static id.gurindam.web.pages.model.FieldType.CHECKS;
import static id.gurindam.web.pages.model.FieldType.DATE;
import static id.gurindam.web.pages.model.FieldType.FILE;
import static id.gurindam.web.pages.model.FieldType.RADIO;
import static id.gurindam.web.pages.model.FieldType.SELECT;
import static id.gurindam.web.pages.model.FieldType.STARS;
import static id.gurindam.web.pages.model.FieldType.TEXT;
import static java.util.Map.entry;

import id.gurindam.web.pages.model.ActForm;
import id.gurindam.web.pages.model.FieldSpec;
import id.gurindam.web.pages.model.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form of each act on a case; its fields have the names that the JSON interface knows. */
public final class ActForms {
    private static final Map<String, List<FieldSpec>> FIELDS = Map.ofEntries(
            entry(
                    "verify",
                    List.of(
                            required("classification", RADIO),
                            optional("publishedText", AREA),
                            optional("publishedFiles", CHECKS),
                            optional("accusedUnit", SELECT),
                            optional("accusedOfficer", SELECT),
                            optional("note", AREA))),
            entry("request-details", List.of(optional("pauseReason", SELECT), required("question", AREA))),
            entry("provide-details", List.of(required("text", AREA), optional("files", FILE))),
            entry("decline", List.of(required("ground", SELECT), required("reason", AREA))),
            entry(
                    "forward-outside",
                    List.of(required("body", SELECT), optional("theirReference", TEXT), required("reason", AREA))),
            entry("record-outside-answer", List.of(required("answer", AREA), optional("theirReference", TEXT))),
            entry("pass-to-information-officer", List.of(optional("reason", AREA))),
            entry("route-to-unit", List.of(required("unitCode", SELECT), optional("reason", AREA))),
            entry("accept-routing", List.of()),
            entry(
                    "return-routing",
                    List.of(
                            required("returnReason", SELECT),
                            optional("suggestedUnit", SELECT),
                            required("reason", AREA))),
            entry(
                    "transfer",
                    List.of(
                            required("unitCode", SELECT),
                            required("transferReason", SELECT),
                            required("reason", AREA))),
            entry("assign", List.of(required("officer", SELECT))),
            entry("note", List.of(required("text", AREA))),
            entry("reply", List.of(optional("template", SELECT), required("text", AREA))),
            entry("log-action", List.of(required("text", AREA), optional("files", FILE))),
            entry("attach-evidence", List.of(required("files", FILE), optional("caption", TEXT))),
            entry("doubt-evidence", List.of(optional("digest", SELECT), required("reason", AREA))),
            entry(
                    "tell-extension",
                    List.of(required("extensionReason", SELECT), required("newDate", DATE), required("reason", AREA))),
            entry(
                    "claim-outcome",
                    List.of(
                            required("kind", RADIO),
                            required("summary", AREA),
                            optional("evidence", FILE),
                            optional("noEvidenceReason", AREA),
                            optional("ground", SELECT))),
            entry("record-delivery", List.of(required("means", RADIO))),
            entry("confirm-outcome", List.of(optional("rating", STARS), optional("words", AREA))),
            entry("dispute-outcome", List.of(required("reason", AREA))),
            entry("reopen", List.of(required("reason", AREA))),
            entry("close-with-objection", List.of(required("reason", AREA))),
            entry("withdraw", List.of(optional("reason", AREA))),
            entry("merge-into", List.of(required("trackingCode", TEXT), required("reason", AREA))),
            entry(
                    "correct-classification",
                    List.of(
                            required("classification", RADIO),
                            optional("categoryCode", SELECT),
                            optional("accusedUnit", SELECT),
                            required("reason", AREA))),
            entry("correct-published-text", List.of(required("publishedText", AREA), optional("reason", AREA))),
            entry(
                    "correct-place",
                    List.of(required("kelurahanCode", SELECT), optional("words", TEXT), optional("reason", AREA))),
            entry("escalate", List.of(required("level", SELECT), optional("reason", AREA))),
            entry("consent-to-escalation", List.of()),
            entry("request-review", List.of(required("reason", AREA))),
            entry("appoint-reviewer", List.of(required("reviewer", SELECT))),
            entry("decide-review", List.of(required("decision", RADIO), required("reason", AREA))),
            entry("rate", List.of(required("stars", STARS), optional("words", AREA))),
            entry("reissue-pin", List.of()),
            entry("reveal-identity", List.of(required("purpose", SELECT))));

    /** Answers that belong to the program and not to the city. */
    private static final Map<String, List<String>> FIXED = Map.of(
            "classification", List.of("NON_SUPERVISORY", "SUPERVISORY", "ASPIRATION", "INFORMATION"),
            "kind", List.of("RESOLVED", "ANSWERED", "CANNOT_ACT"),
            "means", List.of("HANDED_OVER", "SENT"),
            "decision", List.of("UPHELD", "SENT_BACK"));

    private static final Set<String> FINAL =
            Set.of("decline", "close-with-objection", "withdraw", "merge-into", "reissue-pin", "reveal-identity");

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
        return FIELDS.keySet();
    }

    /** The form of this act; first if it is what is expected now. */
    public ActForm of(String act, String base, boolean first, String key, @Nullable String etag) {
        List<FieldSpec> fields = FIELDS.getOrDefault(act, List.of()).stream()
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
        return field.type() == SELECT || field.type() == RADIO || field.type() == CHECKS;
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
