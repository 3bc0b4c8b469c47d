package id.gurindam.web.pages;

import static id.gurindam.web.pages.model.FieldSpec.optional;
import static id.gurindam.web.pages.model.FieldSpec.required;
import static id.gurindam.web.pages.model.FieldType.AREA;
import static id.gurindam.web.pages.model.FieldType.CHECKS;
import static id.gurindam.web.pages.model.FieldType.DATA;
import static id.gurindam.web.pages.model.FieldType.DATE;
import static id.gurindam.web.pages.model.FieldType.FILE;
import static id.gurindam.web.pages.model.FieldType.RADIO;
import static id.gurindam.web.pages.model.FieldType.SELECT;
import static id.gurindam.web.pages.model.FieldType.SEVERAL;
import static id.gurindam.web.pages.model.FieldType.STARS;
import static id.gurindam.web.pages.model.FieldType.TEXT;
import static java.util.Map.entry;

import id.gurindam.web.pages.model.FieldSpec;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which fields each act has, by its word; every change of the organisation says why. */
final class ActFields {
    static final Map<String, List<FieldSpec>> OF_A_CASE = Map.ofEntries(
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
            entry("attach-evidence", List.of(required("file", FILE), optional("caption", TEXT))),
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
            entry("reveal-identity", List.of(required("purpose", SELECT))),
            entry("destroy-key", List.of(required("what", RADIO), required("legalBasis", SELECT))),
            entry("reveal-original", List.of(required("purpose", SELECT))));

    static final Map<String, List<FieldSpec>> OF_THE_ORGANISATION = Map.ofEntries(
            entry(
                    "establish-unit",
                    why(
                            required("code", TEXT),
                            required("name", TEXT),
                            required("shortName", TEXT),
                            required("unitKind", SELECT),
                            optional("parentCode", SELECT),
                            optional("areaCode", SELECT),
                            required("officeHours", SELECT),
                            optional("phone", TEXT))),
            entry(
                    "rename-unit",
                    why(required("unitCode", SELECT), required("name", TEXT), required("shortName", TEXT))),
            entry("abolish-unit", why(required("unitCode", SELECT))),
            entry(
                    "list-outside-body",
                    why(
                            required("bodyCode", TEXT),
                            required("name", TEXT),
                            required("shortName", TEXT),
                            required("bodyLevel", SELECT),
                            optional("likelyFor", SEVERAL),
                            optional("contact", TEXT))),
            entry(
                    "open-category",
                    why(
                            required("code", TEXT),
                            optional("parentCategory", SELECT),
                            required("nameId", TEXT),
                            required("nameEn", TEXT),
                            required("icon", SELECT),
                            required("serviceComponent", SELECT),
                            required("unitCode", SELECT),
                            optional("external", SELECT),
                            optional("sensitive", CHECKS),
                            optional("supervisoryLikely", CHECKS),
                            optional("searchWords", TEXT),
                            optional("questions", DATA),
                            optional("notices", DATA))),
            entry("retire-category", why(required("categoryCode", SELECT), optional("replacedBy", SELECT))),
            entry(
                    "assign-duty",
                    why(
                            required("categoryCode", SELECT),
                            optional("kelurahanCode", SELECT),
                            required("unitCode", SELECT))),
            entry(
                    "move-duty",
                    why(
                            required("categoryCode", SELECT),
                            optional("kelurahanCode", SELECT),
                            required("toUnit", SELECT),
                            optional("decree", TEXT))),
            entry(
                    "appoint-officer",
                    why(
                            required("officerRef", SELECT),
                            required("role", SELECT),
                            optional("unitCode", SELECT),
                            optional("namedVerifier", CHECKS))),
            entry("release-officer", why(required("post", SELECT))),
            entry(
                    "name-backup",
                    why(
                            required("officerRef", SELECT),
                            required("backupRef", SELECT),
                            required("from", DATE),
                            optional("until", DATE))),
            entry(
                    "decree-calendar",
                    why(
                            required("year", TEXT),
                            required("version", TEXT),
                            required("decree", TEXT),
                            required("decreedOn", DATE),
                            required("days", DATA),
                            optional("leaveDays", DATA))),
            entry("excuse-day", why(required("date", DATE))),
            entry("adopt-rule-set", why(required("ruleSet", DATA))),
            entry("adopt-reason-list", why(required("list", SELECT), required("entries", DATA))),
            entry(
                    "adopt-template",
                    why(
                            required("templateCode", TEXT),
                            required("purposeId", TEXT),
                            required("purposeEn", TEXT),
                            required("textId", AREA),
                            required("textEn", AREA))));

    /** An account is no event, so only the appointment that comes with it says why. */
    static final Map<String, List<FieldSpec>> OF_AN_ACCOUNT = Map.of(
            "open-account",
            why(
                    required("username", TEXT),
                    required("displayName", TEXT),
                    required("role", SELECT),
                    optional("unitCode", SELECT),
                    optional("namedVerifier", CHECKS)),
            "renew-password",
            List.of(required("account", SELECT)),
            "close-account",
            List.of(required("account", SELECT)),
            "reopen-account",
            List.of(required("account", SELECT)));

    private ActFields() {}

    static List<FieldSpec> of(String act) {
        return Stream.of(OF_A_CASE, OF_THE_ORGANISATION, OF_AN_ACCOUNT)
                .flatMap(some -> some.getOrDefault(act, List.of()).stream())
                .toList();
    }

    private static List<FieldSpec> why(FieldSpec... fields) {
        return Stream.concat(Stream.of(fields), Stream.of(required("reason", AREA)))
                .toList();
    }
}
