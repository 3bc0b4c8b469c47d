package id.gurindam.events.wire;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.Facts;
import id.gurindam.events.GurindamEvent;
import id.gurindam.record.NewEvent;
import id.gurindam.record.RecordedEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How each event was written in each revision; run with -Dgolden=write to write down a new one. */
class EventContractTest {
    private static final Path GOLDEN = Path.of("src/test/resources/events");
    private static final String STREAM = "complaint-019a0b5c";
    private static final UUID EVENT_ID = UUID.fromString("b3d9a4c6-1f2e-4a5b-8c7d-0e1f2a3b4c5d");

    private final EventCodec codec = new EventCodec();
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void every_kind_of_event_has_one_example() {
        assertThat(Facts.all().stream().map(GurindamEvent::getClass))
                .containsExactlyInAnyOrderElementsOf(EventCatalogue.entries().stream()
                        .<Class<? extends GurindamEvent>>map(EventCatalogue.Entry::type)
                        .toList());
    }

    @Test
    void every_event_has_a_name_of_its_own_that_begins_with_its_subject() {
        assertThat(EventCatalogue.entries().stream().map(EventCatalogue.Entry::name))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).matches("[a-z]+\\.[a-z]+(-[a-z]+)*"));
        assertThat(EventCatalogue.entries())
                .allSatisfy(entry -> assertThat(entry.type().getPackageName()).endsWith("." + entry.subject()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_event_is_written_today_as_its_golden_file_says(GurindamEvent example) throws IOException {
        ObjectNode written = written(example);
        Path file = golden(example);
        if ("write".equals(System.getProperty("golden")) && !Files.exists(file)) {
            Files.createDirectories(GOLDEN.resolve(subject(example)));
            Files.writeString(file, json.writeValueAsString(written) + "\n");
        }

        assertThat(file).exists();
        assertThat(json.readTree(Files.readString(file))).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_event_that_was_written_reads_as_it_was_said(GurindamEvent example) {
        NewEvent stored = encoded(example);

        GurindamEvent read = codec.decode(STREAM, stored.name(), stored.revision(), stored.payload());

        assertThat(PlainSealing.opened(read)).isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_golden_file_ever_written_reads_as_a_class_of_today(Path file) throws IOException {
        JsonNode golden = json.readTree(Files.readString(file));
        String name = golden.get("name").stringValue();

        GurindamEvent read = codec.decode(
                STREAM, name, golden.get("revision").intValue(), json.writeValueAsBytes(golden.get("payload")));

        assertThat(read.getClass())
                .isEqualTo(EventCatalogue.named(name).orElseThrow().type());
        EventMetadata metadata = codec.metadata(recorded(golden));
        assertThat(metadata.context().actor()).isEqualTo(Facts.CONTEXT.actor());
        assertThat(codec.context(recorded(golden))).isEqualTo(metadata.context());
    }

    static List<GurindamEvent> examples() {
        return Facts.all();
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(GOLDEN)) {
            return all.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private ObjectNode written(GurindamEvent example) {
        NewEvent stored = encoded(example);
        ObjectNode written = json.createObjectNode();
        written.put("name", stored.name()).put("revision", stored.revision());
        written.set("payload", json.readTree(stored.payload()));
        written.set("metadata", json.readTree(stored.metadata()));
        return written;
    }

    private NewEvent encoded(GurindamEvent example) {
        return codec.encode(example, Facts.CONTEXT, EVENT_ID, STREAM, 0, new PlainSealing(), () -> new byte[32]);
    }

    private RecordedEvent recorded(JsonNode golden) {
        return new RecordedEvent(
                0,
                EVENT_ID,
                "complaint",
                STREAM,
                0,
                golden.get("name").stringValue(),
                golden.get("revision").intValue(),
                json.writeValueAsBytes(golden.get("payload")),
                json.writeValueAsBytes(golden.get("metadata")),
                Facts.MONDAY,
                Facts.MONDAY);
    }

    private static Path golden(GurindamEvent example) {
        EventCatalogue.Entry entry = EventCatalogue.of(example.getClass());
        return GOLDEN.resolve(subject(example))
                .resolve(entry.type().getSimpleName() + "." + entry.revision() + ".json");
    }

    private static String subject(GurindamEvent example) {
        return EventCatalogue.of(example.getClass()).subject();
    }
}
