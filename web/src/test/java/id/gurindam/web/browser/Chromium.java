package id.gurindam.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A Chromium without a window; where there is none the test says so and is left out, and with CI=true it fails. */
public final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts one. */
    public static Chromium start() {
        boolean there = Files.isExecutable(PROGRAM);
        if (!there) {
            System.out.println(
                    "Chromium is missing at " + PROGRAM + ": pages were not looked at (apt-get install chromium)");
            assertThat(System.getenv("CI"))
                    .as("with CI=true nothing may be skipped")
                    .isNotEqualTo("true");
        }
        assumeTrue(there, "Chromium is missing");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--no-first-run",
                                "--disable-component-update",
                                "--disable-sync")));
        return new Chromium(playwright, browser);
    }

    /** The browser. */
    public Browser browser() {
        return browser;
    }

    /**
     * What axe finds on the page with everything unfolded: the rule and the first place. Our pages hold no frame, so axe
     * looks at the page alone and need not gather its frames' findings in a second page, which took longer than the looking.
     */
    public static List<String> findings(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = true; })");
        assertThat(page.frames()).as("frames of " + page.url()).hasSize(1);
        AxeRunOptions told = new AxeRunOptions();
        told.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(told).withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
                        .map(finding -> finding.getId() + " "
                                + finding.getNodes().getFirst().getHtml())
                        .toList();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
