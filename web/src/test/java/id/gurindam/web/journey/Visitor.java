package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import id.gurindam.web.browser.Chromium;
import java.util.ArrayList;
import java.util.List;

/** Somebody before the pages in a real browser, in one language; what goes wrong behind the page is remembered. */
final class Visitor implements AutoCloseable {
    private final House house;
    private final String language;
    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    private Visitor(Browser browser, House house, String language, Browser.NewContextOptions as) {
        this.house = house;
        this.language = language;
        this.context = browser.newContext(as);
        this.page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onPageError(troubles::add);
        page.onRequestFailed(request -> {
            if (!request.url().endsWith("/live")) {
                troubles.add("not loaded: " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                troubles.add(response.status() + " " + response.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                troubles.add("console: " + message.text());
            }
        });
    }

    /** On a phone that runs no script. */
    static Visitor withoutScript(Browser browser, House house, String language) {
        return new Visitor(
                browser,
                house,
                language,
                new Browser.NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false));
    }

    /** At a screen of this width, by day or by night. */
    static Visitor at(int width, Browser browser, House house, String language) {
        boolean night = language.equals("en");
        return new Visitor(
                browser,
                house,
                language,
                new Browser.NewContextOptions()
                        .setViewportSize(width, 844)
                        .setColorScheme(night ? ColorScheme.DARK : ColorScheme.LIGHT));
    }

    Page page() {
        return page;
    }

    /** What the page says, without what is folded away. */
    String says() {
        return page.locator("main").innerText();
    }

    Visitor open(String path) {
        String address = path.contains("lang=") ? path : path + (path.contains("?") ? "&" : "?") + "lang=" + language;
        Response response = page.navigate(house.at(address).toString());
        assertThat(response).as(path).isNotNull();
        return this;
    }

    Visitor signIn(String account) {
        open("/masuk");
        fill("username", account).fill("password", Http.PASSWORD);
        press("main form .acts button");
        return this;
    }

    Visitor signOut() {
        press("form[action$='/keluar'] button");
        return this;
    }

    Visitor fill(String id, String text) {
        field(id).fill(text);
        return this;
    }

    Visitor choose(String id, String value) {
        field(id).selectOption(value);
        return this;
    }

    Visitor check(String name, String value) {
        page.locator("main input[name='" + name + "'][value='" + value + "']").check();
        return this;
    }

    /** Unfolds what this field or choice is folded into. */
    Visitor unfold(String css) {
        page.locator("details:not([open]):has(" + css + ") > summary").all().forEach(Locator::click);
        return this;
    }

    /** Sends the form of this act, which may be folded. */
    Visitor send(String act) {
        press("form#" + act + " .acts button");
        return this;
    }

    void press(String css) {
        page.locator(css).last().click();
        page.waitForLoadState();
    }

    Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** Everything that overflows, that axe finds or that went wrong behind the page, each with the name of the page. */
    List<String> findings(String name) {
        page.evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = true; })");
        List<String> found = new ArrayList<>();
        for (int width : List.of(320, 390)) {
            page.setViewportSize(width, 844);
            Object wide = page.evaluate("document.documentElement.scrollWidth");
            if (((Number) wide).intValue() > width) {
                found.add("is " + wide + " wide at " + width);
            }
        }
        // rows beyond these are made like them, and axe would look at each for seconds
        page.evaluate("document.querySelectorAll('tbody tr:nth-child(n+31)').forEach(row => row.remove())");
        found.addAll(Chromium.findings(page));
        found.addAll(troubles());
        return found.stream().map(one -> name + " (" + language + "): " + one).toList();
    }

    /** What went wrong since the last time this was asked. */
    List<String> troubles() {
        List<String> all = List.copyOf(troubles);
        troubles.clear();
        return all;
    }

    @Override
    public void close() {
        context.close();
    }
}
