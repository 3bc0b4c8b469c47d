package id.gurindam.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.personal.Personal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class DocumentCodecTest {
    private static final Letter LETTER = new Letter(
            "a",
            7,
            "OPEN",
            Instant.parse("2026-03-02T02:00:00.123Z"),
            List.of(new Personal.Sealed("enc:1:k:text", "stream-1", "complaint.filed", 2, "answers/0/some words")));

    record Letter(String id, long position, String status, Instant at, List<Personal> words) implements ViewDocument {}

    private final DocumentCodec<Letter> fields = new DocumentCodec<>(Letter.class);
    private final DocumentCodec<Letter> whole = new DocumentCodec<>(Letter.class, Map.of("status", Letter::status));

    @Test
    void what_is_kept_whole_is_read_as_it_was_and_by_whoever_knows_nothing_of_it() {
        Document kept = whole.write(LETTER);

        assertThat(kept).containsOnlyKeys("_id", "position", "status", "whole");
        assertThat(whole.read(kept)).isEqualTo(LETTER);
        assertThat(fields.read(kept)).isEqualTo(LETTER);
    }

    @Test
    void it_says_field_by_field_what_it_would_say_as_fields() {
        assertThat(DocumentCodec.told(whole.write(LETTER)).toJson())
                .isEqualTo(DocumentCodec.told(whole.write(fields.read(fields.write(LETTER))))
                        .toJson());
        assertThat(DocumentCodec.told(whole.write(LETTER)))
                .containsEntry("_id", "a")
                .containsEntry("at", "2026-03-02T02:00:00.123Z")
                .containsKey("words")
                .doesNotContainKeys("id", "whole");
    }

    @Test
    void a_field_that_somebody_has_changed_in_the_database_shows() {
        Document meddled = whole.write(LETTER).append("status", "CLOSED");

        assertThat(DocumentCodec.told(meddled)).containsEntry("status", "CLOSED");
    }

    @Test
    void a_document_of_an_older_program_is_read() {
        Map<String, Object> sealed = Map.of(
                "envelope", "enc:1:k:text",
                "streamId", "stream-1",
                "eventName", "complaint.filed",
                "revision", 2,
                "field", "answers/0/some words");
        Document older = new Document("_id", "a")
                .append("position", 7L)
                .append("status", "OPEN")
                .append("at", "2026-03-02T02:00:00.123Z")
                .append("words", List.of(new Document(sealed)));

        assertThat(whole.read(older)).isEqualTo(LETTER);
        assertThat(ShownJson.of(sealed)).isEqualTo(ShownJson.of(sealedNow()));
    }

    private Object sealedNow() {
        List<?> words = DocumentCodec.told(whole.write(LETTER)).get("words", List.class);
        return Objects.requireNonNull(words).getFirst();
    }
}
