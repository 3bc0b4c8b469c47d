package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** Plays every act that can be done to a complaint, each free text said by the test. */
final class EveryAct {
    private static final String UNIT = "petugas-124";
    private static final String HEAD = "kepala-124";
    private static final String DESK = "koordinator";

    private final House house;
    private final UnaryOperator<String> said;
    private final Map<String, String> pins = new HashMap<>();
    private final List<String> codes = new ArrayList<>();

    /** In this house; said gives the text for a field. */
    EveryAct(House house, UnaryOperator<String> said) {
        this.house = house;
        this.said = said;
    }

    List<String> codes() {
        return List.copyOf(codes);
    }

    String pin(String code) {
        return pins.getOrDefault(code, "");
    }

    void play() throws Exception {
        worked(file("NAMED"));
        disputed(file("NAMED"));
        String declined = file("ANONYMOUS");
        act(declined, DESK, "decline", "ground", "TOO_GENERAL", "reason", say("decline"));
        reviewed(declined);
        String outside = file("SECRET");
        act(outside, DESK, "verify", "classification", "NON_SUPERVISORY", "note", say("n"));
        act(outside, DESK, "forward-outside", "body", "TIRTAKEPRI", "reason", say("fw"), "theirReference", say("ref"));
        act(outside, DESK, "record-outside-answer", "answer", say("outside"), "theirReference", say("ref2"));
        String asked = file("NAMED");
        verified(asked);
        act(asked, DESK, "pass-to-information-officer", "reason", say("ppid"));
        String master = file("NAMED");
        String twin = file("NAMED");
        act(twin, DESK, "merge-into", "trackingCode", master, "reason", say("merge"));
        String at = "/api/complaints/" + master;
        Http.Reply added = Http.citizen(house).post(at + "/add-voice", "{}");
        done(added, "add-voice");
        String device = String.join(
                "; ",
                added.response().headers().allValues("Set-Cookie").stream()
                        .map(c -> c.replaceAll(";.*", ""))
                        .toList());
        done(Http.citizen(house).post(at + "/withdraw-voice", "{}", "Cookie", device), "withdraw-voice");
        mine(master, "withdraw", "reason", say("withdraw"));
    }

    private void worked(String code) throws Exception {
        act(code, DESK, "request-details", "question", say("question"), "pauseReason", "PLACE_NEEDED");
        mine(code, "provide-details", "text", say("details"));
        verified(code);
        act(code, DESK, "correct-published-text", "publishedText", say("publishedText"), "reason", say("why"));
        act(code, DESK, "correct-place", "kelurahanCode", "21.72.02.1001", "words", say("where"), "reason", say("why"));
        act(code, DESK, "correct-classification", "classification", "ASPIRATION", "reason", say("class"));
        act(code, DESK, "route-to-unit", "unitCode", "124", "reason", say("route"));
        act(code, UNIT, "return-routing", "returnReason", "NOT_OUR_DUTY", "reason", say("return"));
        routed(code);
        act(code, HEAD, "assign", "officer", officer(UNIT));
        act(code, UNIT, "note", "text", say("note"));
        act(code, UNIT, "reply", "text", say("reply"));
        act(code, UNIT, "log-action", "text", say("action"));
        act(
                code,
                UNIT,
                "tell-extension",
                "extensionReason",
                "WEATHER",
                "reason",
                say("extension"),
                "newDate",
                LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).plusDays(30).toString());
        act(
                code,
                UNIT,
                "attach-evidence",
                "file",
                file("foto " + say("filename") + ".png", UNIT),
                "caption",
                say("caption"));
        act(code, DESK, "doubt-evidence", "reason", say("doubt"));
        mine(code, "escalate", "level", "OMBUDSMAN", "reason", say("escalate"));
        act(code, DESK, "escalate", "level", "OMBUDSMAN", "reason", say("escalate2"));
        mine(code, "consent-to-escalation");
        act(code, DESK, "reveal-identity", "purpose", "CONTACT_REPORTER");
        act(code, UNIT, "reveal-original", "purpose", "CONTACT_REPORTER");
        claimed(code);
        act(code, UNIT, "record-delivery");
        mine(code, "confirm-outcome", "words", say("confirm"));
        mine(code, "rate", "stars", 4, "words", say("rate"));
        mine(code, "reopen", "reason", say("reopen"));
        act(code, UNIT, "transfer", "unitCode", "122", "transferReason", "DUTY_MOVED", "reason", say("transfer"));
        act(code, "kepala-122", "accept-routing");
        pins.put(code, act(code, DESK, "reissue-pin").get("pin").stringValue());
    }

    private void disputed(String code) throws Exception {
        verified(code);
        routed(code);
        claimed(code);
        mine(code, "dispute-outcome", "reason", say("dispute"));
        act(code, UNIT, "log-action", "text", say("again"));
        claimed(code);
        mine(code, "dispute-outcome", "reason", say("dispute2"));
        act(code, HEAD, "close-with-objection", "reason", say("objection"));
    }

    private void reviewed(String code) throws Exception {
        mine(code, "request-review", "reason", say("review"));
        act(code, "manajer", "appoint-reviewer", "reviewer", officer("auditor"));
        act(code, "auditor", "decide-review", "decision", "UPHELD", "reason", say("decision"));
    }

    private void verified(String code) throws Exception {
        act(
                code,
                DESK,
                "verify",
                "classification",
                "NON_SUPERVISORY",
                "publishedText",
                say("publishedText"),
                "note",
                say("n"));
    }

    private void routed(String code) throws Exception {
        act(code, DESK, "route-to-unit", "unitCode", "124", "reason", say("route"));
        act(code, UNIT, "accept-routing");
    }

    private void claimed(String code) throws Exception {
        act(
                code,
                UNIT,
                "claim-outcome",
                "kind",
                "RESOLVED",
                "summary",
                say("summary"),
                "noEvidenceReason",
                say("none"));
    }

    private String say(String field) {
        return said.apply(field);
    }

    private String file(String visibility) throws Exception {
        String body = Json.of(
                "kind",
                "COMPLAINT",
                "categoryCode",
                "jalan.lubang",
                "visibility",
                visibility,
                "description",
                say("narrative"),
                "place",
                Map.of(
                        "latitude",
                        0.9173581,
                        "longitude",
                        104.4852317,
                        "kelurahanCode",
                        "21.72.02.1001",
                        "words",
                        say("place")),
                "reporter",
                Map.of("name", say("name"), "email", say("mail") + "@example.org", "phone", "0812 7719 3355"));
        Http.Reply filed = Http.citizen(house)
                .post(
                        "/api/complaints",
                        body,
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        String code = filed.json().get("trackingCode").stringValue();
        pins.put(code, filed.json().get("pin").stringValue());
        codes.add(code);
        return code;
    }

    private String file(String name, String account) throws Exception {
        Http.Reply stored = Http.as(house, account).upload("/api/files", name, Pictures.small());
        assertThat(stored.status()).as(stored.text()).isEqualTo(201);
        return stored.json().get("digest").stringValue();
    }

    private String officer(String account) throws Exception {
        for (JsonNode one :
                Http.as(house, "auditor").get("/api/record?from=0&limit=1000").json()) {
            if (one.toString().contains("officer-appointed") && matches(account, one.get("payload"))) {
                return one.get("payload").get("officerRef").stringValue();
            }
        }
        throw new IllegalStateException("nobody is " + account);
    }

    private static boolean matches(String account, JsonNode payload) {
        String unit = account.replaceAll("\\D", "");
        return account.equals("auditor")
                ? payload.get("role").stringValue().equals("AUDITOR")
                : payload.get("role").stringValue().equals("UNIT_OFFICER")
                        && payload.path("unitCode").asString("").equals(unit);
    }

    private JsonNode act(String code, String account, String act, Object... body) throws Exception {
        return done(
                Http.as(house, account).post("/api/complaints/" + code + "/" + act, Json.of(body)),
                account + " " + act);
    }

    private void mine(String code, String act, Object... body) throws Exception {
        done(
                Http.citizen(house)
                        .post("/api/complaints/" + code + "/" + act, Json.of(body), "Gurindam-Pin", pin(code)),
                act);
    }

    private static JsonNode done(Http.Reply reply, String act) {
        assertThat(reply.status()).as(act + ": " + reply.text()).isEqualTo(200);
        return reply.json();
    }

    /** Objects in JSON, from names and values in turn. */
    private static final class Json {
        private static final tools.jackson.databind.json.JsonMapper MAPPER =
                tools.jackson.databind.json.JsonMapper.builder().build();

        static String of(Object... parts) {
            Map<String, Object> all = new HashMap<>();
            for (int i = 0; i < parts.length; i += 2) {
                all.put((String) parts[i], parts[i + 1]);
            }
            return MAPPER.writeValueAsString(all);
        }
    }
}
