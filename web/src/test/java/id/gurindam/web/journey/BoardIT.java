package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.record.RecordStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The board follows what happens, opens every number to its cases, and tells of a past moment what it told then. */
class BoardIT {
    private static final String FILING = """
            {"kind":"COMPLAINT","categoryCode":"jalan.lubang","visibility":"ANONYMOUS",
             "description":"Lubang besar di tengah jalan dekat pasar, mohon ditambal segera."}""";
    private static final String VERIFIED = """
            {"classification":"NON_SUPERVISORY","publishedText":"Lubang di jalan dekat pasar.","note":"jelas"}""";
    private static final Pattern LINKED = Pattern.compile("<a href=\"(/papan/angka[^\"]*)\">([\\d.]+)</a>");
    private static final Pattern COUNTED = Pattern.compile("<h2>[^<]*<span class=\"soft num\">([\\d.]+)</span>");

    @TempDir
    static Path folder;

    static InHouse house;
    static PlainVisitor manager;

    @BeforeAll
    static void open() throws Exception {
        house = InHouse.open(folder, "--gurindam.demo-cases=60");
        manager = signedIn("manajer");
        while (Http.as(house, "manajer").get("/api/figures?indicator=S8").status() == 503) {
            Thread.onSpinWait();
        }
    }

    @AfterAll
    static void shut() {
        house.close();
    }

    @Test
    void what_is_filed_is_told_to_open_boards_and_stands_on_the_page() throws Exception {
        long open = open(board(""));
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        PlainVisitor wall = signedIn("manajer");
        Thread.ofVirtual().start(() -> {
            try {
                wall.follow("/papan/live").forEach(told::add);
            } catch (Exception closed) {
                told.add("closed");
            }
        });
        assertThat(told.poll(10, TimeUnit.SECONDS)).as("the stream has begun").startsWith(":");

        String code = filed();
        long position = head();
        long begun = System.nanoTime();
        long newest = -1;
        while (newest < position) {
            String line = told.poll(10, TimeUnit.SECONDS);
            assertThat(line).as("told of position " + position).isNotNull();
            newest = line.startsWith("id:") ? Long.parseLong(line.substring(3).strip()) : newest;
        }
        System.out.println("an open board was told after " + (System.nanoTime() - begun) / 1_000 + " us");

        assertThat(open(board(""))).isEqualTo(open + 1);
        acted(code, "verify", VERIFIED);
        acted(code, "route-to-unit", "{\"unitCode\":\"124\",\"reason\":\"jalan\"}");
        while (position("S8") < head()) {
            Thread.onSpinWait();
        }
        assertThat(page("/papan/angka?indicator=S8&by=unit&key=124")).contains(code);
    }

    @Test
    void every_count_on_the_board_opens_to_as_many_cases() throws Exception {
        Matcher linked = LINKED.matcher(board("?from=2025-11-01"));
        List<String> wrong = new ArrayList<>();
        int opened = 0;
        while (linked.find()) {
            String address = linked.group(1).replace("&amp;", "&");
            if (address.matches(".*indicator=(S8|S10|S17|L1|L2).*") && !address.contains("asOf=")) {
                opened++;
                Matcher counted = COUNTED.matcher(page(address));
                if (!counted.find() || !counted.group(1).equals(linked.group(2))) {
                    wrong.add(address + " is not " + linked.group(2));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(opened).isGreaterThan(20);
    }

    @Test
    void every_indicator_has_its_page_in_rows_and_in_one() throws Exception {
        for (var indicator : id.gurindam.query.figures.Indicator.values()) {
            for (String by : List.of("", "&by=unit", "&by=area", "&by=edge")) {
                String address = "/papan/angka?from=2025-11-01&indicator=" + indicator.code() + by;
                assertThat(manager.get(address).statusCode()).as(address).isEqualTo(200);
            }
        }
    }

    @Test
    void the_most_urgent_are_those_due_first() throws Exception {
        String urgent = between(board(""), "data-live-part=\"mendesak\"", "</table>");
        List<String> shown = found(Pattern.compile("class=\"code\" href=\"[^\"]*\">([^<]+)<"), urgent);
        JsonNode cases = Http.as(house, "manajer")
                .get("/api/figures/cases?indicator=S8&limit=500")
                .json()
                .get("cases");
        List<JsonNode> due = new ArrayList<>();
        cases.forEach(one -> {
            if (one.hasNonNull("due")) {
                due.add(one);
            }
        });
        due.sort(Comparator.comparing(one -> one.get("due").stringValue()));
        assertThat(due).isNotEmpty();
        assertThat(shown)
                .isNotEmpty()
                .first()
                .isEqualTo(due.getFirst().get("trackingCode").stringValue());
    }

    @Test
    void a_past_board_says_what_the_board_said_then() throws Exception {
        long open = open(board(""));
        long then = head();
        filed();
        while (position("S8") < head()) {
            Thread.onSpinWait();
        }
        String past = page("/papan?asOf=" + then);
        while (past.contains("<progress")) {
            past = page("/papan?asOf=" + then);
        }
        assertThat(past).contains("Keadaan per").doesNotContain("data-board=");
        assertThat(open(past)).isEqualTo(open);
        assertThat(past).contains("asOf=" + then);
        assertThat(open(board(""))).isEqualTo(open + 1);
    }

    @Test
    void nobody_counts_a_case_that_accuses_the_unit_that_he_speaks_for() throws Exception {
        String code = filed();
        acted(code, "verify", VERIFIED);
        acted(code, "route-to-unit", "{\"unitCode\":\"116\",\"reason\":\"jalan\"}");
        acted(code, "correct-classification", """
                {"classification":"SUPERVISORY","accused":{"units":["124"]},"reason":"ternyata tentang petugas"}""");
        while (position("S8") < head()) {
            Thread.onSpinWait();
        }
        String heads = signedIn("kepala-124").get("/papan").body();
        String city = board("");
        assertThat(open(heads)).isEqualTo(open(city) - 1);
        assertThat(heads).doesNotContain(code);
        assertThat(city).doesNotContain(code);
        assertThat(page("/papan/angka?indicator=S8&part=0,1,2,3,4,5,6")).doesNotContain(code);
    }

    @Test
    void the_board_is_for_those_who_may_see_it_and_can_be_taken_along_as_a_table() throws Exception {
        assertThat(signedIn("petugas-124").get("/papan").statusCode()).isEqualTo(403);
        assertThat(signedIn("petugas-124").get("/papan.csv").statusCode()).isEqualTo(403);
        assertThat(new PlainVisitor(house).get("/papan").statusCode()).isIn(302, 401);
        assertThat(signedIn("analis").get("/meja").body()).contains("href=\"/papan\"");
        String table = page("/papan.csv");
        assertThat(table)
                .startsWith("\uFEFFBagian,Baris,Ukuran,Nilai,Alamat\r\n")
                .contains("/papan/angka?indicator=S8");
        assertThat(manager.get("/papan?from=kemarin").statusCode()).isEqualTo(400);
    }

    private static String board(String asked) throws Exception {
        return page("/papan" + asked);
    }

    private static String page(String address) throws Exception {
        var answer = manager.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    /** The fourth of the large numbers. */
    private static long open(String board) {
        return Long.parseLong(found(Pattern.compile("<b data-n=[^>]*>([^<]+)</b></a>"), board)
                .get(3)
                .replace(".", ""));
    }

    private static List<String> found(Pattern pattern, String in) {
        return pattern.matcher(in).results().map(hit -> hit.group(1)).toList();
    }

    private static String between(String page, String from, String to) {
        int begin = page.indexOf(from);
        return page.substring(begin, page.indexOf(to, begin));
    }

    private static long position(String indicator) throws Exception {
        return Http.as(house, "manajer")
                .get("/api/figures?indicator=" + indicator)
                .json()
                .get("position")
                .longValue();
    }

    private static PlainVisitor signedIn(String account) throws Exception {
        PlainVisitor visitor = new PlainVisitor(house);
        visitor.fillIn("/masuk", "", Map.of("username", account, "password", Http.PASSWORD));
        return visitor;
    }

    private static long head() {
        return house.part(RecordStore.class).head();
    }

    private static String filed() throws Exception {
        Http.Reply filed = Http.citizen(house).post("/api/complaints", FILING);
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        return filed.json().get("trackingCode").stringValue();
    }

    private static void acted(String code, String act, String body) throws Exception {
        Http.Reply reply = Http.as(house, "koordinator").post("/api/complaints/" + code + "/" + act, body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }
}
