package id.gurindam.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No template may put unescaped text, inline style or script into a page, or colour without a word. */
class TemplatesTest {
    private static final List<String> FORBIDDEN = List.of(
            "th:utext",
            "[(",
            "__${",
            " style=",
            "th:style",
            "<style",
            "onclick",
            "th:on",
            "placeholder=",
            "<script>",
            "th:inline",
            "javascript:",
            " checked>",
            " checked ",
            "🔒");

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_keeps_the_rules(Path template) throws IOException {
        String text = Files.readString(template);
        assertThat(FORBIDDEN).noneMatch(text::contains);
        assertThat(text.split("<form ", -1).length - 1)
                .as("every form that posts carries the token that th:action adds")
                .isEqualTo(count(text, "method=\"get\"") + count(text, "th:action=") + count(text, "<form th:replace"));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
