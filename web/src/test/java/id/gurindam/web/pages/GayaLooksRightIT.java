package id.gurindam.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import id.gurindam.web.pages.gaya.SampleNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        boolean there = Files.isExecutable(CHROMIUM);
        if (!there) {
            System.out.println(
                    "Chromium is missing at " + CHROMIUM + ": pages were not looked at (apt-get install chromium)");
            assertThat(System.getenv("CI"))
                    .as("with CI=true nothing may be skipped")
                    .isNotEqualTo("true");
        }
        assumeTrue(there, "Chromium is missing");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--no-first-run",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
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
        try (BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 860)
                        .setColorScheme(scheme))) {
            Page page = context.newPage();
            page.setDefaultTimeout(120_000);
            page.onResponse(response -> {
                if (response.status() >= 400) {
                    failed.add(response.status() + " " + response.url());
                }
            });
            page.onPageError(failed::add);
            page.navigate("http://localhost:" + port + address + "?lang=" + language);
            page.evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = true; })");
            List<Rule> findings = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
            assertThat(findings)
                    .as("%s in %s, %s", address, language, scheme)
                    .extracting(finding -> finding.getId() + " "
                            + finding.getNodes().getFirst().getHtml())
                    .isEmpty();
            page.setViewportSize(320, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("%s in %s at 320 pixels", address, language)
                    .isEqualTo(320);
        }
        assertThat(failed).isEmpty();
    }

    private static Browser browser() {
        Browser open = browser;
        if (open == null) {
            throw new IllegalStateException("no browser");
        }
        return open;
    }
}
