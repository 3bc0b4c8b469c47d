package id.gurindam.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.web.pages.model.ActForm;
import id.gurindam.web.pages.model.ClockState;
import id.gurindam.web.pages.model.FilingStep;
import id.gurindam.web.pages.model.HolderView;
import id.gurindam.web.pages.model.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The two languages say the same things, and say all that the pages ask for. */
class WordsTest {
    private static final Properties INDONESIAN = read("messages.properties");
    private static final Properties ENGLISH = read("messages_en.properties");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern ASKED =
            Pattern.compile("#\\{([a-zA-Z][\\w.-]*)|#messages\\.msg\\('([\\w.-]+)'|#w\\.say\\('([\\w.-]+)'[,)]");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(ENGLISH.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(INDONESIAN.stringPropertyNames());
    }

    @Test
    void both_languages_take_the_same_values() {
        for (String key : INDONESIAN.stringPropertyNames()) {
            assertThat(places(ENGLISH.getProperty(key))).as(key).isEqualTo(places(INDONESIAN.getProperty(key)));
        }
    }

    @Test
    void an_apostrophe_never_hides_a_value() {
        assertThat(Stream.of(INDONESIAN, ENGLISH).flatMap(words -> words.values().stream()))
                .noneMatch(words -> words.toString().contains("'"));
    }

    @Test
    void templates_ask_for_no_word_that_is_missing() {
        assertThat(askedByTemplates()).isNotEmpty().isSubsetOf(INDONESIAN.stringPropertyNames());
    }

    @Test
    void every_act_has_its_name_its_button_and_the_labels_of_its_fields() {
        Wording words = words(Locale.of("id"));
        Labels labels = new Labels(words);
        ActForms forms = new ActForms(words, list -> List.of(Option.of("X", "x")));
        for (String act : ActForms.acts()) {
            ActForm form = forms.of(act, "/kasus/TPI", false, "key", null);
            assertThat(words.say("act." + act)).isNotBlank();
            assertThat(words.say("act." + act + ".do")).isNotBlank();
            assertThat(form.fields())
                    .allSatisfy(field -> assertThat(labels.field(act, field)).doesNotStartWith("field."));
        }
    }

    @Test
    void every_value_of_a_list_has_its_word() {
        Set<String> keys = INDONESIAN.stringPropertyNames();
        assertThat(keys).containsAll(keys("holder.", HolderView.Kind.values()));
        for (ClockState state : ClockState.values()) {
            if (state != ClockState.RUNNING) {
                assertThat(keys).contains("clock.left." + state.name().toLowerCase(Locale.ROOT));
            }
        }
        for (FilingStep step : FilingStep.values()) {
            assertThat(keys).contains("filing.name." + step.slug(), "filing.title." + step.slug());
        }
    }

    @Test
    void dates_are_written_as_the_reader_writes_them() {
        Instant at = Instant.parse("2026-11-24T07:05:00Z");
        Wording indonesian = words(Locale.of("id"));
        assertThat(indonesian.full(at)).isEqualTo("Selasa, 24 November 2026 pukul 14.05 WIB");
        assertThat(indonesian.when(at)).startsWith("Sel 24 Nov").endsWith(", 14.05");
        assertThat(indonesian.number(48_213)).isEqualTo("48.213");
        assertThat(words(Locale.ENGLISH).full(at)).isEqualTo("Tuesday, 24 November 2026 at 14:05 WIB");
        assertThat(indonesian.cell(LocalDate.of(2026, 12, 1))).isEqualTo("1/12");
    }

    private static Set<String> keys(String prefix, Enum<?>[] values) {
        return Stream.of(values).map(value -> prefix + value.name()).collect(Collectors.toSet());
    }

    private static Wording words(Locale locale) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages, new Assets(), new StaticListableBeanFactory().getBeanProvider(Clock.class))
                .in(locale);
    }

    private static Set<String> places(String words) {
        return PLACE.matcher(words).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> askedByTemplates() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .flatMap(file -> ASKED.matcher(text(file)).results())
                    .map(found -> Stream.of(found.group(1), found.group(2), found.group(3))
                            .filter(key -> key != null)
                            .findFirst()
                            .orElseThrow())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties read(String name) {
        Properties words = new Properties();
        try (InputStream in = WordsTest.class.getResourceAsStream("/" + name)) {
            words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
