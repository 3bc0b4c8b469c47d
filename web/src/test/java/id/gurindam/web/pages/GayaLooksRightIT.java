package id.gurindam.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.gurindam.web.browser.Chromium;
import id.gurindam.web.pages.gaya.SampleNames;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page in a real Chromium: axe finds nothing, nothing overflows at 320 pixels, nothing fails to load. */
@SpringBootTest(
        classes = PagesAlone.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "gurindam.demo=true")
class GayaLooksRightIT {
    /** Whoever looks by day, and whoever looks by night: each loads what all pages share once. */
    private static final Map<ColorScheme, BrowserContext> VISITORS = new EnumMap<>(ColorScheme.class);

    private static @Nullable Chromium chromium;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    static Stream<String> pages() {
        return SampleNames.addresses();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_can_be_used_by_everybody(String page) {
        look(page, "id", ColorScheme.LIGHT);
        look(page, "en", ColorScheme.DARK);
    }

    private void look(String address, String language, ColorScheme scheme) {
        List<String> failed = new ArrayList<>();
        try (Page page =
                VISITORS.computeIfAbsent(scheme, GayaLooksRightIT::visitor).newPage()) {
            page.setViewportSize(1280, 860);
            page.setDefaultTimeout(120_000);
            page.onResponse(response -> {
                if (response.status() >= 400) {
                    failed.add(response.status() + " " + response.url());
                }
            });
            page.onPageError(failed::add);
            page.navigate("http://localhost:" + port + address + "?lang=" + language);
            assertThat(Chromium.findings(page))
                    .as("%s in %s, %s", address, language, scheme)
                    .isEmpty();
            page.setViewportSize(320, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("%s in %s at 320 pixels", address, language)
                    .isEqualTo(320);
        }
        assertThat(failed).isEmpty();
    }

    private static BrowserContext visitor(ColorScheme scheme) {
        return Objects.requireNonNull(chromium, "no browser")
                .browser()
                .newContext(new Browser.NewContextOptions().setColorScheme(scheme));
    }
}
