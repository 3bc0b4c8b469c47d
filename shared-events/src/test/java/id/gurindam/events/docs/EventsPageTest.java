package id.gurindam.events.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EventsPageTest {
    private static final Path PAGE = Path.of("../docs/events.md");

    @Test
    void the_page_of_events_is_fresh() throws IOException {
        String page = EventsPage.of(Path.of("src/main/java"));
        if ("write".equals(System.getProperty("gurindam.docs"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/events.md is stale: mvn -pl shared-events test -Dtest=EventsPageTest -Dgurindam.docs=write")
                .isEqualTo(page);
    }
}
