package id.gurindam.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.Role;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest extends DoorTestBase {
    private static final String ODD = "%00 ../ \\ {{}} <script> ' \" ; é 💥 \u202e";

    @ParameterizedTest
    @ValueSource(strings = {"/tidak-ada", "/api/tidak-ada", "/meja2", "/api/complaints/X/no-such-act", "/admin"})
    void what_is_not_in_the_table_does_not_exist(String path) {
        Knocking administrator = signedIn(Role.ADMINISTRATOR);
        HttpResponse<String> answer = path.endsWith("act")
                ? administrator.send("POST", path, "{}", "Sec-Fetch-Site", "same-origin")
                : administrator.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(type(answer)).startsWith(path.startsWith("/api") ? "application/problem+json" : "text/html");
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    void a_method_that_is_not_taken_is_answered_with_those_that_are() {
        HttpResponse<String> answer = stranger().send("DELETE", "/api/complaints", "");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, POST");
    }

    @Test
    void a_refusal_speaks_the_language_of_the_caller_and_indonesian_otherwise() {
        assertThat(stranger().get("/api/record").body()).contains("SIGN_IN_NEEDED", "Anda belum masuk", "reference");
        assertThat(stranger()
                        .get("/api/record", "Accept-Language", "en-GB,fr;q=0.5")
                        .body())
                .contains("You are not signed in");
        assertThat(stranger().get("/tidak-ada").body()).contains("lang=\"id\"");
        assertThat(stranger().get("/tidak-ada?lang=en").body()).contains("lang=\"en\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tidak-ada", "/api/record", "/api/complaints/x", "/meja"})
    void every_answer_carries_the_headers_of_the_house(String path) {
        HttpResponse<String> answer = stranger().get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy")).contains(SecurityHeaders.POLICY);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/complaints", "/api/complaints/x", "/api/record", "/api/tidak-ada"})
    void the_interface_gives_no_cookie_to_whoever_only_looks(String path) {
        assertThat(stranger().get(path).headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void a_session_is_believed_by_the_interface_too() {
        assertThat(stranger().get("/api/record").statusCode()).isEqualTo(401);
        HttpResponse<String> seen = signedIn(Role.AUDITOR).get("/api/record", "Sec-Fetch-Site", "same-origin");
        assertThat(seen.statusCode()).isNotIn(401, 403);
    }

    @Test
    void a_session_begins_at_sign_in_under_a_new_name_and_ends_at_sign_out() {
        Knocking officer = stranger();
        assertThat(officer.get("/meja").headers().firstValue("Location")).contains("/masuk");
        assertThat(officer.cookies()).doesNotContainKey("gurindam");
        HttpResponse<String> in = officer.signIn("coordinator", DoorTestHouse.PASSWORD);
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(in.headers().firstValue("Location")).contains("/meja");
        assertThat(String.join("\n", in.headers().allValues("Set-Cookie")))
                .contains("gurindam=", "HTTPOnly", "SameSite=Lax");
        assertThat(officer.get("/meja").statusCode()).isEqualTo(200);
        String before = String.valueOf(officer.cookies().get("gurindam"));
        officer.signIn("coordinator", DoorTestHouse.PASSWORD);
        assertThat(officer.cookies().get("gurindam")).isNotEqualTo(before);
        assertThat(officer.form("/keluar").statusCode()).isEqualTo(302);
        assertThat(officer.get("/meja").statusCode()).isEqualTo(302);
    }

    @Test
    void unknown_names_and_wrong_passwords_are_answered_alike_and_not_for_ever() {
        HttpResponse<String> wrong = stranger().signIn("auditor", "salah");
        HttpResponse<String> unknown = stranger().signIn("siapa", "salah");
        assertThat(wrong.headers().firstValue("Location")).contains("/masuk?gagal");
        assertThat(unknown.headers().firstValue("Location"))
                .isEqualTo(wrong.headers().firstValue("Location"));
        for (int i = 0; i < 8; i++) {
            stranger().signIn("system", "salah");
        }
        HttpResponse<String> spent = stranger().signIn("system", DoorTestHouse.PASSWORD);
        assertThat(spent.statusCode()).isEqualTo(429);
        assertThat(spent.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void whoever_is_released_is_out_at_once() {
        Knocking moderator = signedIn(Role.MODERATOR);
        assertThat(moderator.get("/meja").statusCode()).isEqualTo(200);
        List<Appointment> held = DoorTestHouse.HELD.put("ref-MODERATOR", List.of());
        assertThat(moderator.get("/meja").statusCode()).isEqualTo(403);
        DoorTestHouse.HELD.put("ref-MODERATOR", held == null ? List.of() : held);
    }

    @Test
    void a_form_without_its_token_is_refused() {
        HttpResponse<String> answer =
                stranger().send("POST", "/lapor", "a=b", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(stranger().form("/lapor", "a", "b").statusCode()).isEqualTo(200);
    }

    @Test
    void nothing_is_done_for_another_site() {
        Knocking officer = signedIn(Role.COORDINATOR);
        String path = "/api/complaints/" + DoorTestHouse.code() + "/verify";
        assertThat(officer.send("POST", path, "{}", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(officer.send("POST", path, "{}", "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(officer.send("POST", path, "{}").statusCode()).isEqualTo(403);
        assertThat(officer.send("POST", path, "{}", "Origin", "http://localhost:" + port)
                        .statusCode())
                .isEqualTo(200);
        assertThat(stranger()
                        .send("POST", "/api/complaints", "{}", "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_interface_takes_basic_in_the_demo() {
        Knocking program = stranger();
        assertThat(program.get("/api/record", "Authorization", basic("auditor", DoorTestHouse.PASSWORD))
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> wrong = program.get("/api/record", "Authorization", basic("auditor", "salah"));
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("SIGN_IN_WRONG");
        assertThat(program.get("/meja", "Authorization", basic("auditor", DoorTestHouse.PASSWORD))
                        .statusCode())
                .isEqualTo(302);
        assertThat(program.cookies()).doesNotContainKey("gurindam");
    }

    @Test
    void the_pin_in_the_header_opens_its_case_and_a_wrong_one_is_told_alike_for_every_code() {
        String path = "/api/complaints/" + DoorTestHouse.code();
        assertThat(stranger().get(path).body()).isEqualTo("proved false");
        assertThat(stranger().get(path, Callers.PIN_HEADER, DoorTestHouse.PIN).body())
                .isEqualTo("proved true");
        HttpResponse<String> wrong = stranger().get(path, Callers.PIN_HEADER, "AAAA-AAAA-AAAA");
        HttpResponse<String> unknown = stranger().get("/api/complaints/TPI-1111-1111", Callers.PIN_HEADER, "A");
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(wrong.body()).contains("PIN_WRONG");
        assertThat(withoutReference(unknown)).isEqualTo(withoutReference(wrong));
    }

    @Test
    void a_mistake_of_ours_is_told_by_a_reference_alone() {
        HttpResponse<String> answer = signedIn(Role.MANAGER).get("/api/desk/broken");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("UNEXPECTED", "reference").doesNotContain("secret", "IllegalState");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261124})
    void garbage_sent_to_every_route_is_never_a_mistake_of_ours(long seed) {
        Random random = new Random(seed);
        Knocking officer = signedIn(Role.ADMINISTRATOR);
        for (RoutesTest.Address address : RoutesTest.addresses()) {
            String type = random.nextBoolean() ? "application/json" : "multipart/form-data";
            HttpResponse<String> answer = officer.send(
                    address.method().name(),
                    address.path() + "?" + garbage(random).replaceAll("[^a-z0-9=&]", ""),
                    garbage(random),
                    "Content-Type",
                    type,
                    "Sec-Fetch-Site",
                    "same-origin",
                    "Accept-Language",
                    garbage(random).replaceAll("[^ -~]", ""),
                    "If-Match",
                    garbage(random).replaceAll("[^ -~]", ""));
            assertThat(answer.statusCode()).as("seed %d at %s", seed, address).isLessThan(500);
            assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%zz",
                "/lacak/%",
                "/?%",
                "/lacak/..%2f..%2fetc",
                "//",
                "/;x",
                "/%00",
                "/\\",
                "/lapor?lang=%",
                "*"
            })
    void an_address_that_is_none_is_never_a_mistake_of_ours(String address) throws IOException {
        assertThat(statusLine(address)).doesNotMatch("HTTP/1.1 5.*").startsWith("HTTP/1.1 ");
    }

    private String statusLine(String address) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static String garbage(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(200); i >= 0; i--) {
            int at = ODD.offsetByCodePoints(0, random.nextInt(ODD.codePointCount(0, ODD.length())));
            text.appendCodePoint(random.nextInt(3) == 0 ? ODD.codePointAt(at) : 32 + random.nextInt(95));
        }
        return text.toString();
    }

    private Knocking signedIn(Role role) {
        Knocking officer = stranger();
        officer.signIn(role.name(), DoorTestHouse.PASSWORD);
        return officer;
    }

    private static String basic(String username, String password) {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static String withoutReference(HttpResponse<String> answer) {
        return answer.statusCode() + answer.body().replaceAll("\"reference\":\"[0-9a-f]+\"", "");
    }
}
