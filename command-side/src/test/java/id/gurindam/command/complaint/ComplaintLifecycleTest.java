package id.gurindam.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.complaint.Complaint.OnFile;
import id.gurindam.command.complaint.Complaint.Unfiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every state meets every request, and one table says what follows; docs/lifecycle.md is made of that table. */
class ComplaintLifecycleTest {
    private static final LifecycleTable TABLE = LifecycleTable.read();

    @Test
    void every_state_answers_every_request_as_the_table_says() {
        assertThat(LifecycleTable.asDecided().lines()).isEqualTo(TABLE.lines());
    }

    @Test
    void the_table_names_every_command_there_is() {
        List<String> all = Stream.of(ComplaintCommand.class.getPermittedSubclasses())
                .flatMap(theme -> Stream.of(theme.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .sorted()
                .toList();

        assertThat(LifecycleTable.requests().stream()
                        .map(LifecycleTable.Request::name)
                        .sorted())
                .isEqualTo(all);
    }

    @Test
    void the_table_knows_every_state_there_is() {
        Stream<Class<?>> onFile = Stream.of(OnFile.class.getPermittedSubclasses());
        List<Class<?>> all = Stream.concat(Stream.of(Unfiled.class), onFile).toList();

        assertThat(LifecycleTable.states().values().stream()
                        .<Class<?>>map(story -> story.state().getClass()))
                .containsAll(all);
    }

    @Test
    void the_page_about_the_life_of_a_complaint_is_fresh() throws IOException {
        Path page = Path.of("..", "docs", "lifecycle.md");
        String fresh = new LifecyclePage(TABLE, WhoMayTest.table()).text();
        if ("write".equals(System.getProperty("gurindam.docs"))) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, fresh);
        }

        assertThat(page).as("stale: run this test with -Dgurindam.docs=write").exists();
        assertThat(Files.readString(page)).isEqualTo(fresh);
    }
}
