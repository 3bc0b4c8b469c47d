package id.gurindam.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.gurindam.command.Refusal;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTextsTest {
    private final Properties indonesian = read("/problems.properties");
    private final Properties english = read("/problems_en.properties");

    @Test
    void both_languages_know_the_same_codes() {
        assertThat(english.keySet()).isEqualTo(indonesian.keySet());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_code_says_what_happened_and_what_helps(String code) {
        for (Properties language : new Properties[] {indonesian, english}) {
            assertThat(language.getProperty(code + ".title")).as(code).isNotBlank();
            assertThat(language.getProperty(code + ".remedy")).as(code).isNotBlank();
        }
    }

    @Test
    void no_text_belongs_to_a_code_that_nobody_speaks() {
        assertThat(indonesian.stringPropertyNames().stream()
                        .filter(key -> !key.equals("place"))
                        .map(key -> key.substring(0, key.indexOf('.'))))
                .isSubsetOf(Stream.concat(codes(), Stream.of("OTHER")).toList());
    }

    static Stream<String> codes() {
        Stream<String> commands = new ClassFileImporter()
                .importPackages("id.gurindam.command").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(constant -> ((Enum<?>) constant).name());
        Stream<String> edge = Arrays.stream(EdgeRefusal.values()).map(Enum::name);
        return Stream.concat(commands, edge).distinct();
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(ProblemTexts.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
