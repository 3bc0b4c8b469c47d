package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** How an officer comes to work here, from the administrator's form to the own desk, in the whole program. */
class AccountsIT {
    private static final Pattern SHOWN = Pattern.compile("data-code>([0-9a-z-]{14})<");
    private static final String OWN = "empat kata yang panjang";
    private static final Map<String, String> SITI = Map.of(
            "username",
            "siti.nurhaliza",
            "displayName",
            "Siti Nurhaliza",
            "role",
            "UNIT_OFFICER",
            "unitCode",
            "124",
            "reason",
            "SK 12 tahun 2026");

    @TempDir
    Path folder;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<String> secrets = new ArrayList<>(List.of(OWN));

    @Test
    void an_officer_comes_to_work_and_leaves() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        try (InHouse house = InHouse.open(
                folder,
                "--gurindam.demo-cases=0",
                "--logging.level.org.springframework.web=DEBUG",
                "--logging.level.id.gurindam=DEBUG")) {
            log.start();
            root.addAppender(log);
            PlainVisitor administrator = new PlainVisitor(house);
            signIn(administrator, "admin", Http.PASSWORD);
            HttpResponse<String> opened = administrator.fillIn("/organisasi/akun", "open-account", SITI);
            String given = shown(opened);
            assertThat(administrator.get("/organisasi/officers").body()).contains("Siti Nurhaliza", "SK 12 tahun 2026");

            PlainVisitor siti = new PlainVisitor(house);
            comesToWork(siti, given);
            renewed(administrator, siti);
            closed(administrator, siti);
            nothingIsTold(administrator, siti);
        } finally {
            root.detachAppender(log);
        }
    }

    private static void comesToWork(PlainVisitor siti, String given) throws Exception {
        signIn(siti, "siti.nurhaliza", given);
        assertThat(location(siti.get("/meja"))).isEqualTo("/sandi");
        HttpResponse<String> changed = siti.fillIn("/sandi", "", Map.of("old", given, "password", OWN));
        assertThat(location(changed)).isEqualTo("/sandi?selesai");
        HttpResponse<String> desk = siti.get("/meja");
        assertThat(desk.statusCode()).isEqualTo(200);
        assertThat(desk.body()).contains("PUPR", "Siti Nurhaliza", "href=\"/sandi\"");
        assertThat(siti.get("/organisasi/akun").statusCode()).isEqualTo(403);
    }

    /** A new password ends the session, and binds again. */
    private void renewed(PlainVisitor administrator, PlainVisitor siti) throws Exception {
        HttpResponse<String> renewed =
                administrator.fillIn("/organisasi/akun", "renew-password", Map.of("account", "siti.nurhaliza"));
        String given = shown(renewed);
        assertThat(location(siti.get("/meja"))).isEqualTo("/masuk");
        signIn(siti, "siti.nurhaliza", given);
        assertThat(location(siti.get("/meja"))).isEqualTo("/sandi");
        assertThat(siti.get("/api/desk").body()).contains("PASSWORD_MUST_CHANGE");
        siti.fillIn("/sandi", "", Map.of("old", given, "password", OWN));
        assertThat(siti.get("/meja").statusCode()).isEqualTo(200);
    }

    private static void closed(PlainVisitor administrator, PlainVisitor siti) throws Exception {
        HttpResponse<String> closed =
                administrator.fillIn("/organisasi/akun", "close-account", Map.of("account", "siti.nurhaliza"));
        assertThat(location(closed)).isEqualTo("/organisasi/akun?selesai=close-account");
        assertThat(location(siti.get("/meja"))).isEqualTo("/masuk");
    }

    private void nothingIsTold(PlainVisitor administrator, PlainVisitor siti) {
        List<String> said = log.list.stream()
                .map(event -> event.getFormattedMessage() + " " + event.getThrowableProxy())
                .toList();
        assertThat(said).as("what the log heard").anyMatch(line -> line.contains("/organisasi/akun"));
        List<String> addresses = new ArrayList<>(administrator.asked());
        addresses.addAll(siti.asked());
        for (String secret : secrets) {
            assertThat(said).noneMatch(line -> line.contains(secret));
            assertThat(addresses).noneMatch(address -> address.contains(secret.substring(0, 4)));
        }
        assertThat(addresses).noneMatch(address -> address.contains("siti"));
    }

    private String shown(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        Matcher found = SHOWN.matcher(answer.body());
        assertThat(found.find()).isTrue();
        secrets.add(found.group(1));
        return found.group(1);
    }

    private static void signIn(PlainVisitor visitor, String username, String password) throws Exception {
        HttpResponse<String> answer = visitor.fillIn("/masuk", "", Map.of("username", username, "password", password));
        assertThat(location(answer)).doesNotContain("gagal").startsWith("/");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
