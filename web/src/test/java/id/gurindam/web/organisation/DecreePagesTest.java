package id.gurindam.web.organisation;

import static id.gurindam.web.organisation.Written.begun;
import static id.gurindam.web.organisation.Written.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A decree is tried on the page before it is made, from its form or from a file, and a refusal names the line. */
class DecreePagesTest {
    private static final String CSV = """
            date,kind,name
            2028-01-01,HOLIDAY,"Tahun Baru, 2028"
            2028-12-26,COLLECTIVE_LEAVE,Natal
            """;

    private final House house = new House();

    private MultiValueMap<String, String> calendar() {
        return form("year=2028&version=1&decree=SKB&decreedOn=2026-11-01&days=2028-01-03 Libur | Holiday"
                + "&leaveDays=2028-12-26 Natal&reason=");
    }

    private House.Answer tried(Part part, String word, MultiValueMap<String, String> form, String language) {
        return house.send(part, word + "/pratinjau", form, language);
    }

    @Test
    void a_preview_tells_what_moves_and_carries_the_form_along() {
        long head = house.office.position();
        for (String language : List.of("id", "en")) {
            House.Answer answer = tried(Part.CALENDARS, "decree-calendar", calendar(), language);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.html())
                    .contains(language.equals("id") ? "memindahkan 214 tenggat" : "moves 214 deadlines")
                    .contains("TPI-0001", "2028-01-03 Libur | Holiday", "value=\"2028\"")
                    .doesNotContain("TPI-0002", "??");
        }
        assertThat(house.office.position()).isEqualTo(head);
        MultiValueMap<String, String> confirmed = calendar();
        confirmed.set("reason", "SKB 2028");
        assertThat(house.send(Part.CALENDARS, "decree-calendar", confirmed).status())
                .isEqualTo(303);
    }

    @Test
    void a_preview_of_rules_shows_limit_by_limit_what_changes() {
        MultiValueMap<String, String> rules = begun(house, Part.RULES, "adopt-rule-set");
        String json = String.valueOf(rules.getFirst("ruleSet"));
        rules.set("ruleSet", json.replaceFirst("\"limit\" : 3", "\"limit\" : 2"));
        assertThat(tried(Part.RULES, "adopt-rule-set", rules, "id").html())
                .contains("tidak ada tenggat terbuka yang berpindah", "3 hari kerja", "2 hari kerja")
                .doesNotContain("??");
        assertThat(house.book.now().rules().ruleSets()).hasSize(1);
    }

    @Test
    void a_refused_form_names_the_line() {
        MultiValueMap<String, String> twice = calendar();
        twice.set("leaveDays", "\n2028-12-26 Natal\n2028-01-03 Lagi");
        House.Answer answer = tried(Part.CALENDARS, "decree-calendar", twice, "id");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html()).contains("Baris 3 (days[2].date): " + house.say("STANDS_TWICE.title", "id"));
        MultiValueMap<String, String> rules = begun(house, Part.RULES, "adopt-rule-set");
        String json = String.valueOf(rules.getFirst("ruleSet"));
        rules.set("ruleSet", json.replaceFirst("\"code\" : \"VERIFY\"", "\"code\" : \"SPRINT\""));
        rules.set("reason", "Perwako");
        long line = json.lines()
                        .takeWhile(text -> !text.contains("\"code\" : \"VERIFY\""))
                        .count()
                + 1;
        for (String word : List.of("adopt-rule-set/pratinjau", "adopt-rule-set")) {
            assertThat(house.send(Part.RULES, word, rules).html())
                    .contains("Baris " + line + " (ruleSet.clocks[0].code)", "href=\"#adopt-rule-set-ruleSet\"");
        }
        assertThat(house.book.now().rules().ruleSets()).hasSize(1);
    }

    private House.Answer file(String word, String name, byte[] bytes) {
        return house.file(Written.part(word), word, name, bytes, "id", "ADMINISTRATOR");
    }

    @Test
    void a_table_of_days_becomes_a_form_that_was_tried() {
        House.Answer answer = file("decree-calendar", "libur.csv", CSV.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html())
                .contains("memindahkan 214 tenggat", "2028-01-01 Tahun Baru, 2028", "2028-12-26 Natal")
                .contains("value=\"2028\"", "value=\"2026-11-24\"");
        String next = CSV.replace("2028", "2026").replace(",", ";").replace("\"Tahun Baru; 2026\"", "Tahun Baru");
        assertThat(file("decree-calendar", "libur.csv", next.getBytes(StandardCharsets.UTF_8))
                        .html())
                .contains("name=\"version\" value=\"2\"");
    }

    @Test
    void the_json_of_the_interface_is_taken_as_a_file() {
        String calendar = """
                {"year":2028,"version":1,"decree":"SKB 9/2027","decreedOn":"2026-11-01",
                 "days":[{"date":"2028-01-01","kind":"HOLIDAY","name":"Tahun Baru"}]}""";
        assertThat(file("decree-calendar", "libur.json", calendar.getBytes(StandardCharsets.UTF_8))
                        .html())
                .contains("memindahkan 214 tenggat", "SKB 9/2027", "2028-01-01 Tahun Baru");
        ObjectNode rules = JsonMapper.shared()
                .valueToTree(house.book.now().rules().ruleSets().getFirst());
        rules.put("version", 2).put("effectiveFrom", "2027-01-01");
        assertThat(file("adopt-rule-set", "aturan.json", rules.toString().getBytes(StandardCharsets.UTF_8))
                        .html())
                .contains("Tidak ada batas waktu yang berubah dari TPI/1");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("bad")
    void a_file_that_is_not_what_it_says_is_refused_whole(String name, byte[] bytes, String why) {
        long head = house.office.position();
        House.Answer answer = file("decree-calendar", name, bytes);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html())
                .contains("href=\"#decree-calendar-berkas\"", why)
                .doesNotContain("??", "memindahkan 214");
        assertThat(house.office.position()).isEqualTo(head);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("libur.csv", utf8("%PDF-1.7 ..."), "bukan berkas teks"),
                Arguments.of("libur.csv", utf8("PK\u0003\u0004"), "bukan berkas teks"),
                Arguments.of(
                        "libur.csv",
                        "date,kind,name\n2028-01-01,HOLIDAY,Année\n".getBytes(Charset.forName("windows-1252")),
                        "Baris 2: huruf"),
                Arguments.of("libur.csv", new byte[300_000], "lebih besar dari 200 KB"),
                Arguments.of("libur.csv", utf8("tanggal;nama\n"), "Baris 1: baris pertama"),
                Arguments.of("libur.csv", utf8("date,kind,name\n"), "tidak memuat satu hari pun"),
                Arguments.of("libur.csv", utf8(CSV + "2028-13-01,HOLIDAY,X"), "Baris 4: tanggal"),
                Arguments.of("libur.csv", utf8(CSV + "2028-12-01,FEAST,X"), "Baris 4: jenis"),
                Arguments.of("libur.csv", utf8(CSV + "2028-12-01,HOLIDAY"), "Baris 4: harus tiga"),
                Arguments.of("libur.csv", utf8(CSV + "2028-12-01,HOLIDAY,\"X"), "Baris 4: tanda kutip"),
                Arguments.of("libur.csv", utf8(CSV + "2028-01-01,HOLIDAY,X"), "Baris 4 (days[2].date)"),
                Arguments.of("libur.csv", utf8(CSV + "\n2029-01-01,HOLIDAY,X"), "Baris 5 (days[2].date)"),
                Arguments.of("libur.json", utf8("{\"year\":2028,\n \"days\": [}"), "baris 2, kolom"),
                Arguments.of("libur.json", utf8("[1]"), "berkas"),
                Arguments.of("libur.json", utf8("{\n\"year\":2028,\n\"moon\":1}"), "Baris"),
                Arguments.of("", utf8(""), "Pilih berkasnya"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_manager_reads_and_tries_and_is_offered_nothing_else() {
        House.Answer page = house.get("/organisasi/calendars", "id", "MANAGER");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html())
                .contains("/organisasi/calendars/decree-calendar/pratinjau", "href=\"/organisasi/rules\"")
                .doesNotContain("excuse-day", "href=\"/organisasi\"", ">Tetapkan<");
        assertThat(house.send(Part.CALENDARS, "decree-calendar/pratinjau", calendar(), "id", "MANAGER")
                        .html())
                .contains("memindahkan 214 tenggat", "TPI-0002")
                .doesNotContain(">Tetapkan<");
        MultiValueMap<String, String> decree = calendar();
        decree.set("reason", "Saya mau");
        assertThat(house.send(Part.CALENDARS, "decree-calendar", decree, "id", "MANAGER")
                        .status())
                .isEqualTo(403);
        assertThat(house.get("/organisasi", "id", "MANAGER").status()).isEqualTo(403);
        assertThat(house.get("/organisasi/calendars", "id", "COORDINATOR").status())
                .isEqualTo(403);
        assertThat(house.send(Part.CALENDARS, "excuse-day/pratinjau", form("date=2026-11-20"))
                        .status())
                .isEqualTo(404);
    }
}
