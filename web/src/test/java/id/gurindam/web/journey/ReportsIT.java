package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.query.axon.Rebuilds;
import id.gurindam.query.axon.Views;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A report that was cited can be printed again, byte by byte, in each of its forms. */
class ReportsIT {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @TempDir
    static Path folder;

    static InHouse house;
    static YearMonth month;

    @BeforeAll
    static void open() throws Exception {
        house = InHouse.open(folder, "--gurindam.demo-cases=150");
        month = YearMonth.now(ZoneId.of("Asia/Jakarta")).minusMonths(1);
        signIn("manajer");
    }

    @AfterAll
    static void shut() {
        house.close();
    }

    @Test
    void without_a_position_the_address_leads_to_the_one_that_can_be_cited() throws Exception {
        HttpResponse<byte[]> first = fetch("/papan/laporan?masa=" + month);
        assertThat(first.statusCode()).isBetween(302, 303);
        assertThat(first.headers().firstValue("Location").orElseThrow())
                .matches("/papan/laporan\\?masa=" + month + "&asOf=\\d+");
    }

    @Test
    void at_its_position_it_is_the_same_bytes_again_also_after_the_view_was_rebuilt() throws Exception {
        String at = position();
        List<String> addresses = List.of(
                "/papan/laporan.csv?masa=" + month + "&asOf=" + at,
                "/papan/laporan.pdf?masa=" + month + "&asOf=" + at,
                "/papan/laporan.pdf?masa=" + month + "&umum=1&asOf=" + at,
                "/papan/laporan?masa=" + month + "&asOf=" + at);
        List<byte[]> before = addresses.stream().map(ReportsIT::body).toList();
        Http.as(house, "koordinator").post("/api/complaints", """
                {"kind":"COMPLAINT","categoryCode":"jalan.lubang","visibility":"NAMED",
                 "description":"Lubang besar di tengah jalan dekat pasar, mohon ditambal segera."}""");
        List<byte[]> again = addresses.stream().map(ReportsIT::body).toList();
        rebuild();
        List<byte[]> rebuilt = addresses.stream().map(ReportsIT::body).toList();
        for (int i = 0; i < addresses.size(); i++) {
            assertThat(again.get(i)).as(addresses.get(i)).isEqualTo(before.get(i));
            assertThat(rebuilt.get(i)).as("rebuilt " + addresses.get(i)).isEqualTo(before.get(i));
        }
    }

    @Test
    void its_numbers_are_those_of_the_figures_and_every_form_has_the_same_digest() throws Exception {
        String at = position();
        String csv = text("/papan/laporan.csv?masa=" + month + "&asOf=" + at);
        String page = text("/papan/laporan?masa=" + month + "&asOf=" + at);
        String digest = csv.lines()
                .filter(line -> line.contains("SHA-256"))
                .map(line -> line.substring(line.lastIndexOf(',') + 1))
                .findFirst()
                .orElseThrow();
        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(page).contains(digest);
        try (PDDocument pdf = Loader.loadPDF(body("/papan/laporan.pdf?masa=" + month + "&asOf=" + at))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(digest, "Semua unit", at);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        String[] all = csv.lines()
                .filter(line -> line.startsWith("ALL,"))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        assertThat(all[2]).isEqualTo(n("S17-IN", at));
        assertThat(all[3]).isEqualTo(n("S4", at));
    }

    @Test
    void what_is_for_the_public_tells_no_number_from_one_to_four() throws Exception {
        String csv = text("/papan/laporan.csv?masa=" + month + "&umum=1&asOf=" + position());
        List<String> rows =
                csv.lines().takeWhile(line -> !line.isEmpty()).skip(1).toList();
        assertThat(rows).hasSizeGreaterThan(3);
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            assertThat(Arrays.copyOfRange(cells, 2, 7)).as(row).doesNotContain("1", "2", "3", "4");
        }
        assertThat(csv).contains("<5");
    }

    @Test
    void nobody_reads_them_without_the_right_to_the_board() throws Exception {
        assertThat(Http.citizen(house).get("/papan/laporan").status()).isEqualTo(302);
        assertThat(Http.citizen(house).get("/papan/laporan.csv").status()).isEqualTo(302);
    }

    private static String n(String indicator, String at) throws Exception {
        Http manager = Http.as(house, "manajer");
        JsonNode rows = manager.get(
                        "/api/figures?indicator=%s&from=%s&to=%s&asOf=%s"
                                .formatted(indicator, month.atDay(1), month.atEndOfMonth(), at),
                        "Prefer",
                        "wait=10")
                .json()
                .get("rows");
        return rows.isEmpty() ? "0" : rows.get(0).get("n").asString();
    }

    private static String position() throws Exception {
        String location = fetch("/papan/laporan?masa=" + month)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return location.substring(location.lastIndexOf('=') + 1);
    }

    private static void rebuild() throws Exception {
        Http.Reply begun = Http.as(house, "admin").post("/api/views/figures/rebuild", "{}");
        assertThat(begun.status()).as(begun.text()).isLessThan(300);
        Optional<Rebuilds.Progress> ended = Optional.empty();
        while (ended.isEmpty()) {
            ended = house.part(Views.class).rebuilds().stream()
                    .filter(progress -> progress.view().equals("figures") && progress.endedAt() != null)
                    .findFirst();
            Thread.onSpinWait();
        }
        assertThat(ended.get().state()).isEqualTo(Rebuilds.State.LIVE);
    }

    /** What the address gives once it is ready; of a page its main part, since a form about it has a token. */
    private static byte[] body(String path) {
        try {
            for (int i = 0; i < 10_000; i++) {
                HttpResponse<byte[]> told = fetch(path);
                String page = new String(told.body(), StandardCharsets.UTF_8);
                boolean waiting = told.statusCode() == 503 || page.contains("<progress");
                if (!waiting) {
                    assertThat(told.statusCode()).as(page).isEqualTo(200);
                    int main = page.indexOf("<main");
                    return main < 0
                            ? told.body()
                            : page.substring(main, page.indexOf("</main>")).getBytes(StandardCharsets.UTF_8);
                }
                Thread.onSpinWait();
            }
            throw new IllegalStateException("never ready: " + path);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(String path) {
        return new String(body(path), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> fetch(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(house.at(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static void signIn(String account) throws IOException, InterruptedException {
        String page = new String(fetch("/masuk").body(), StandardCharsets.UTF_8);
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        String form = "username=" + account + "&password=" + Http.PASSWORD + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(house.at("/masuk"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        assertThat(CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isBetween(302, 303);
    }
}
