package id.gurindam.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "gurindam.demo=false",
            "gurindam.base-url=https://lapor.example",
            "gurindam.metrics-from-loopback=true"
        })
class DoorInEarnestTest extends DoorTestBase {
    private static final String BASIC = "Basic YXVkaXRvcjprYXRhIHNhbmRpIGNvbnRvaA==";

    @Test
    void behind_https_every_cookie_is_the_hosts_own_and_the_browser_stays_there() {
        Knocking officer = stranger();
        HttpResponse<String> in = officer.signIn("auditor", DoorTestHouse.PASSWORD);
        assertThat(in.headers().firstValue("Location")).contains("/meja");
        assertThat(officer.cookies()).containsKeys("__Host-gurindam", "__Host-gurindam-form");
        assertThat(in.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "Path=/"));
        assertThat(in.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void a_real_city_takes_no_password_on_the_interface() {
        HttpResponse<String> answer = stranger().get("/api/record", "Authorization", BASIC);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void the_figures_are_read_on_this_machine_and_not_through_a_proxy() {
        assertThat(stranger().get("/actuator/prometheus").statusCode()).isEqualTo(200);
        assertThat(stranger()
                        .get("/actuator/prometheus", "X-Forwarded-For", "10.0.0.1")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void the_page_of_the_first_administrator_is_gone_once_somebody_can_sign_in() {
        assertThat(stranger().get("/masuk/pertama").statusCode()).isEqualTo(404);
    }
}
