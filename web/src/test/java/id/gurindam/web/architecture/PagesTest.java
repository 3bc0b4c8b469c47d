package id.gurindam.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void every_page_escapes_what_people_wrote_and_carries_no_code() throws IOException {
        assertThat(PageRules.broken(Path.of("src/main/resources/templates"))).isEmpty();
    }

    @Test
    void the_canary_page_is_reported() throws IOException {
        assertThat(PageRules.broken(Path.of("src/test/resources/architecture/canary")))
                .containsExactlyInAnyOrder(
                        "page.html:4: inline style",
                        "page.html:5: inline script",
                        "page.html:8: inline style",
                        "page.html:9: inline handler",
                        "page.html:10: unescaped text",
                        "page.html:11: unescaped text",
                        "page.html:12: expression made of data",
                        "page.html:13: inline script");
    }
}
