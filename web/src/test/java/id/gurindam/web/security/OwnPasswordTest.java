package id.gurindam.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.Role;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever was given a password changes it before anything else, and everybody may change the own one. */
class OwnPasswordTest extends DoorTestBase {
    private static final String GIVEN = "4qwk-7m2d-zr9t";
    private static final String OWN = "empat kata yang panjang";

    private final AccountStore accounts;
    private final Passwords passwords;
    private String name = "";

    OwnPasswordTest(@Autowired AccountStore accounts, @Autowired Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @BeforeEach
    void anAccountWithAPasswordThatWasGiven(TestInfo test) {
        name = "p" + Integer.toUnsignedString(test.getDisplayName().hashCode(), 36);
        accounts.createForNow(name, passwords.hash(GIVEN), "ref-" + name, "Rahmat");
        DoorTestHouse.HELD.put("ref-" + name, List.of(Appointment.of(Role.COORDINATOR)));
    }

    @Test
    void whoever_was_given_a_password_reaches_the_page_for_it_and_nothing_else() {
        Knocking officer = signedIn(GIVEN);
        for (String path : List.of("/meja", "/kasus", "/", "/laporan")) {
            HttpResponse<String> answer = officer.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).contains("/sandi");
        }
        assertThat(officer.get("/sandi").body()).contains("Kata sandi Anda diberikan orang lain");
        assertThat(officer.get("/aset/app.css").statusCode()).isEqualTo(200);
        assertThat(officer.get("/masuk").statusCode()).isEqualTo(200);
        assertThat(form(officer, "/keluar").headers().firstValue("Location")).contains("/masuk?keluar");
    }

    @Test
    void the_interface_refuses_a_password_that_must_be_changed_and_says_where() {
        HttpResponse<String> bySession = signedIn(GIVEN).get("/api/desk");
        assertThat(bySession.statusCode()).isEqualTo(403);
        assertThat(bySession.body()).contains("PASSWORD_MUST_CHANGE", "/sandi");
        assertThat(bySession.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(stranger().get("/api/desk", "Authorization", basic(GIVEN)).statusCode())
                .isEqualTo(403);
        assertThat(stranger()
                        .send("POST", "/api/complaints", "{}", "Authorization", basic(GIVEN))
                        .body())
                .as("not even what is open to everybody")
                .contains("PASSWORD_MUST_CHANGE");
    }

    @Test
    void a_changed_password_opens_the_door_ends_other_sessions_and_goes_on_in_this_one() {
        Knocking elsewhere = signedIn(GIVEN);
        Knocking officer = signedIn(GIVEN);
        String before = String.valueOf(officer.cookies().get("gurindam"));
        HttpResponse<String> answer = change(officer, GIVEN, OWN);
        assertThat(answer.headers().firstValue("Location")).contains("/sandi?selesai");
        assertThat(officer.cookies().get("gurindam")).isNotEqualTo(before);
        assertThat(officer.get("/sandi?selesai").body()).contains("Kata sandi Anda sudah diganti.");
        assertThat(officer.get("/meja").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/meja").headers().firstValue("Location")).contains("/masuk");
        assertThat(stranger().signIn(name, GIVEN).headers().firstValue("Location"))
                .contains("/masuk?gagal");
        assertThat(stranger().get("/api/desk", "Authorization", basic(OWN)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_poor_password_is_refused_at_its_field_and_the_old_one_stays() {
        Knocking officer = signedIn(GIVEN);
        for (String poor : List.of("pendek", GIVEN, "x".repeat(201))) {
            HttpResponse<String> answer = change(officer, GIVEN, poor);
            assertThat(answer.statusCode()).as(poor).isEqualTo(422);
            assertThat(answer.body()).contains("href=\"#password\"", "id=\"password-e\"");
        }
        assertThat(accounts.find(name).orElseThrow().mustChange()).isTrue();
        assertThat(passwords.matches(GIVEN, accounts.find(name).orElse(null))).isTrue();
    }

    @Test
    void a_wrong_old_password_is_counted_like_one_at_the_door() {
        Knocking officer = signedIn(GIVEN);
        for (int i = 0; i < 8; i++) {
            HttpResponse<String> wrong = change(officer, "bukan yang ini", OWN);
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("href=\"#old\"");
        }
        HttpResponse<String> spent = change(officer, GIVEN, OWN);
        assertThat(spent.statusCode()).isEqualTo(429);
        assertThat(spent.headers().firstValue("Retry-After")).isPresent();
        assertThat(stranger().signIn(name, GIVEN).statusCode()).isEqualTo(429);
        assertThat(accounts.find(name).orElseThrow().mustChange()).isTrue();
    }

    @Test
    void a_closed_account_is_out_at_once_and_does_not_come_back() {
        Knocking officer = signedIn(GIVEN);
        change(officer, GIVEN, OWN);
        assertThat(officer.get("/meja").statusCode()).isEqualTo(200);
        accounts.setEnabled(name, false);
        assertThat(officer.get("/meja").headers().firstValue("Location")).contains("/masuk");
        assertThat(stranger().get("/api/desk", "Authorization", basic(OWN)).statusCode())
                .isEqualTo(401);
        assertThat(stranger().signIn(name, OWN).headers().firstValue("Location"))
                .contains("/masuk?gagal");
    }

    private Knocking signedIn(String password) {
        Knocking officer = stranger();
        assertThat(officer.signIn(name, password).headers().firstValue("Location"))
                .contains("/meja");
        return officer;
    }

    private HttpResponse<String> change(Knocking officer, String old, String fresh) {
        return form(officer, "/sandi", "old", old, "password", fresh);
    }

    /** The echo that tells the token is closed to whoever must change, so it is read from the page itself. */
    private static HttpResponse<String> form(Knocking officer, String path, String... fields) {
        String page = officer.get("/sandi").body();
        return officer.sendForm(path, page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]*)\".*", "$1"), fields);
    }

    private String basic(String password) {
        byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
