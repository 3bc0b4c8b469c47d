package id.gurindam.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.events.ComplaintFacts;
import id.gurindam.events.Facts;
import id.gurindam.events.GurindamEvent;
import id.gurindam.events.complaint.ComplaintFiled;
import id.gurindam.events.complaint.NoteAdded;
import id.gurindam.events.complaint.ReviewRequested;
import id.gurindam.events.personal.Personal;
import id.gurindam.record.NewEvent;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.keys.SqliteVault;
import id.gurindam.record.keys.Vault;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class EventCodecTest {
    private static final UUID EVENT_ID = UUID.fromString("b3d9a4c6-1f2e-4a5b-8c7d-0e1f2a3b4c5d");
    private static final byte[] SALT = new byte[32];

    static {
        Arrays.fill(SALT, (byte) 7);
    }

    private final EventCodec codec = new EventCodec();

    @Test
    void what_a_citizen_may_see_carries_a_commitment_that_anybody_can_compute() throws Exception {
        NewEvent stored = encoded(new ReviewRequested("complaint-1", Personal.of("Tidak \"setuju\"\n")));

        ByteArrayOutputStream said = new ByteArrayOutputStream();
        said.write("cpct/content/v1\n".getBytes(StandardCharsets.US_ASCII));
        said.write(SALT);
        said.write("{\"complaintId\":\"complaint-1\",\"reason\":\"Tidak \\\"setuju\\\"\\n\"}"
                .getBytes(StandardCharsets.UTF_8));
        byte[] expected = MessageDigest.getInstance("SHA-256").digest(said.toByteArray());
        EventMetadata metadata = codec.metadata(recorded(stored));
        assertThat(metadata.commitment()).isEqualTo(HexFormat.of().formatHex(expected));
        assertThat(metadata.salt()).isNotNull();
        assertThat(metadata.context()).isEqualTo(Facts.CONTEXT);
    }

    @Test
    void the_context_of_an_event_is_found_wherever_it_stands_in_the_metadata() {
        NewEvent stored = encoded(ComplaintFacts.filed());
        String context = new String(stored.metadata(), StandardCharsets.UTF_8).replaceFirst(",\"commitment.*", "}");
        String behind = context.replaceFirst("\\{", "{\"commitment\":\"ab\",");

        assertThat(codec.context(recorded(stored))).isEqualTo(Facts.CONTEXT);
        assertThat(codec.context(with(stored, context))).isEqualTo(Facts.CONTEXT);
        assertThat(codec.context(with(stored, behind))).isEqualTo(Facts.CONTEXT);
        assertThatThrownBy(() -> codec.context(with(stored, context.substring(0, 60))));
    }

    @Test
    void what_only_the_office_sees_asks_for_no_salt() {
        NewEvent stored = codec.encode(
                new NoteAdded("complaint-1", null, Personal.of("catatan")),
                Facts.CONTEXT,
                EVENT_ID,
                "complaint-1",
                0,
                new PlainSealing(),
                () -> {
                    throw new AssertionError("no salt is needed");
                });

        assertThat(codec.metadata(recorded(stored)).commitment()).isNull();
    }

    @Test
    void no_text_is_stored_in_clear_also_within_lists() {
        NewEvent stored = encoded(ComplaintFacts.filed());

        assertThat(text(stored)).doesNotContain("Lampu", "warung", "$clear").contains("$sealed");
    }

    @Test
    void a_text_opens_where_it_was_sealed_and_only_there(@TempDir Path folder) {
        try (SqliteVault vault = vault(folder)) {
            Vault.Sealing sealing = vault.begin();
            NewEvent stored = codec.encode(
                    ComplaintFacts.filed(), Facts.CONTEXT, EVENT_ID, "complaint-1", 0, sealing, () -> SALT);
            sealing.makeDurable();

            ComplaintFiled read = (ComplaintFiled) codec.decode(recorded(stored));

            assertThat(vault.open(read.narrative())).get().asString().startsWith("Lampu jalan");
            Personal words = read.answers().get(1).words();
            assertThat(words).isNotNull();
            assertThat(words == null ? null : vault.open(words).orElseThrow()).isEqualTo("14");
            Personal.Sealed salt = codec.metadata(recorded(stored)).salt();
            assertThat(salt == null ? null : vault.openBytes(salt).orElseThrow())
                    .isEqualTo(SALT);
        }
    }

    @Test
    void a_text_still_opens_after_an_upcaster_moved_it_to_another_field(@TempDir Path folder) {
        try (SqliteVault vault = vault(folder)) {
            Vault.Sealing sealing = vault.begin();
            String note = sealing.seal("complaint-1", "complaint.note-added", 0, "remarks/0", "catatan lama")
                    .envelope();
            sealing.makeDurable();
            byte[] old = ("{\"complaintId\":\"complaint-1\",\"remarks\":[{\"$sealed\":\"" + note + "\"}]}")
                    .getBytes(StandardCharsets.UTF_8);

            NoteAdded read = (NoteAdded) MadeUpPast.codec().decode("complaint-1", "complaint.note-added", 0, old);

            assertThat(vault.open(read.text())).contains("catatan lama");
            assertThat(read.text())
                    .extracting(personal -> ((Personal.Sealed) personal).field())
                    .isEqualTo("remarks/0");
        }
    }

    @Test
    void the_content_that_was_committed_can_be_had_again_until_a_text_is_gone() {
        NewEvent stored = encoded(ComplaintFacts.filed());

        JsonNode again = codec.content(recorded(stored), text -> Optional.of(PlainSealing.open(text)))
                .orElseThrow();
        assertThat(codec.commitment(SALT, again))
                .isEqualTo(codec.metadata(recorded(stored)).commitment());
        assertThat(codec.content(recorded(stored), _ -> Optional.empty())).isEmpty();
    }

    @Test
    void a_name_or_revision_that_is_not_known_is_refused() {
        assertThatThrownBy(() -> codec.known("complaint.vanished", 1)).isInstanceOf(UnknownEvent.class);
        assertThatThrownBy(() -> codec.known("complaint.filed", 2)).isInstanceOf(UnknownEvent.class);
        assertThatThrownBy(() -> codec.known("complaint.filed", 0)).isInstanceOf(UnknownEvent.class);
    }

    @Test
    void a_field_that_is_not_known_is_refused_and_the_message_tells_no_text() {
        byte[] odd = "{\"complaintId\":\"c\",\"unitCode\":\"u\",\"secretField\":\"rahasia sekali\"}"
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> codec.decode("c", "complaint.routing-accepted-by-unit", 1, odd))
                .hasMessageContaining("secretField")
                .hasMessageNotContaining("rahasia");
    }

    @Test
    void what_is_personal_never_shows_itself_in_words() {
        NewEvent stored = encoded(ComplaintFacts.filed());
        GurindamEvent read = codec.decode(recorded(stored));

        assertThat(ComplaintFacts.filed().toString())
                .doesNotContain("Lampu", "warung")
                .contains("[personal]");
        assertThat(read.toString()).doesNotContain("enc:1:").contains("[sealed]");
    }

    @Test
    void a_text_sealed_for_one_event_is_not_written_into_another() {
        NoteAdded read = (NoteAdded) codec.decode(recorded(encoded(new NoteAdded("c", null, Personal.of("rahasia")))));

        assertThatThrownBy(() -> encoded(read))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("text")
                .hasMessageNotContaining("rahasia");
    }

    @Test
    void an_upcaster_sees_a_sealed_text_as_it_lies_there() {
        Upcaster upcaster = new MadeUpPast();
        ObjectNode stored = MadeUpPast.stored("enc:1:k:x");

        assertThat(upcaster.upcast(stored).get("text").get("$sealed").stringValue())
                .isEqualTo("enc:1:k:x");
    }

    private static SqliteVault vault(Path folder) {
        return SqliteVault.open(
                folder.resolve("keys"), folder.resolve("master/key"), folder.resolve("data"), "store-1");
    }

    private NewEvent encoded(GurindamEvent event) {
        return codec.encode(event, Facts.CONTEXT, EVENT_ID, "complaint-1", 0, new PlainSealing(), () -> SALT);
    }

    private static RecordedEvent with(NewEvent stored, String metadata) {
        RecordedEvent event = recorded(stored);
        return new RecordedEvent(
                event.position(),
                event.eventId(),
                event.subject(),
                event.streamId(),
                event.sequence(),
                event.name(),
                event.revision(),
                event.payload(),
                metadata.getBytes(StandardCharsets.UTF_8),
                event.occurredAt(),
                event.recordedAt());
    }

    private static RecordedEvent recorded(NewEvent e) {
        return new RecordedEvent(
                0,
                e.eventId(),
                e.subject(),
                e.streamId(),
                e.sequence(),
                e.name(),
                e.revision(),
                e.payload(),
                e.metadata(),
                e.occurredAt(),
                e.occurredAt());
    }

    private static String text(NewEvent stored) {
        return new String(stored.payload(), StandardCharsets.UTF_8);
    }
}
