package id.gurindam.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.web.pages.gaya.SampleNames;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Every page in both languages: nothing unsaid, nothing inline, nothing too heavy for a cheap phone. */
@SpringBootTest(
        classes = PagesAlone.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "gurindam.demo=true")
class PagesTest {
    private static final int HEAVIEST = 45_000;
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"(/aset/[^\"#]+)");

    @LocalServerPort
    private int port;

    private WebTestClient client = WebTestClient.bindToServer().build();

    @BeforeEach
    void connect() {
        client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(60))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(1_000_000))
                .build();
    }

    static Stream<String> pages() {
        return SampleNames.addresses();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_says_everything_in_both_languages(String page) {
        for (String language : new String[] {"id", "en"}) {
            String html = get(page + "?lang=" + language);
            assertThat(html).contains("<html lang=\"" + language + "\"");
            assertThat(html).doesNotContain("??").doesNotContain("th:").doesNotContain("[[");
            assertThat(html).doesNotContain(" style=").doesNotContain("<style").doesNotContain("onclick");
            assertThat(html).doesNotContain("placeholder=").doesNotContain("<script>");
            assertThat(html).as("double ids").satisfies(PagesTest::everyIdOnce);
            assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(HEAVIEST);
        }
    }

    private static void everyIdOnce(String html) {
        assertThat(Pattern.compile(" id=\"([^\"]+)\"").matcher(html).results().map(found -> found.group(1)))
                .doesNotHaveDuplicates();
    }

    @Test
    void files_carry_the_hash_of_their_content_and_may_be_kept_for_ever() {
        Matcher addresses = ADDRESS.matcher(get("/gaya"));
        int found = 0;
        while (addresses.find()) {
            found++;
            client.get()
                    .uri(addresses.group(1))
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .valueMatches("Cache-Control", ".*max-age=31536000.*immutable.*");
        }
        assertThat(found).isGreaterThan(3);
    }

    @Test
    void the_switch_of_language_is_kept_and_leads_back_to_the_same_address() {
        EntityExchangeResult<String> answer = client.get()
                .uri("/gaya/laporan?kata=lampu&lang=en")
                .header("Accept-Language", "id")
                .exchange()
                .expectCookie()
                .valueEquals("lang", "en")
                .expectBody(String.class)
                .returnResult();
        assertThat(answer.getResponseBody()).contains("/gaya/laporan?kata=lampu&amp;lang=id");
        String later = client.get()
                .uri("/gaya/laporan")
                .cookie("lang", "en")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(later).contains("<html lang=\"en\"");
    }

    @Test
    void pages_are_indonesian_whatever_the_browser_prefers() {
        String html = client.get()
                .uri("/gaya/lacak")
                .header("Accept-Language", "en-GB,en;q=0.9")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(html).contains("<html lang=\"id\"");
    }

    private String get(String address) {
        String body = client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(body).isNotNull();
        return body == null ? "" : body;
    }
}
