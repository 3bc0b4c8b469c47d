package id.gurindam.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private final ViewDatabase database = ViewDatabase.embedded();
    private final ViewStore store = database.of("the-store");
    private final Documents<Note> writer = notes();
    private final Documents<Note> reader = notes();

    record Note(String id, long position, String words) implements ViewDocument {}

    private Documents<Note> notes() {
        return new Documents<>(store, "notes", "notes", Note.class);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_reader_sees_a_change_once_the_batch_is_written() {
        writer.put(new Note("a", 1, "first"));
        assertThat(reader.find("a").block()).isNull();
        assertThat(writer.flush()).containsExactly("a");
        assertThat(words("a")).isEqualTo("first");

        writer.change("a", 2, note -> new Note(note.id(), 2, "second"));
        assertThat(words("a")).isEqualTo("first");
        writer.flush();
        assertThat(words("a")).isEqualTo("second");
    }

    @Test
    void an_event_that_a_document_already_knows_changes_nothing() {
        assertThat(writer.put(new Note("a", 5, "first"))).isTrue();
        writer.flush();
        assertThat(writer.put(new Note("a", 5, "again"))).isFalse();
        writer.change("a", 4, note -> new Note(note.id(), 4, "older"));
        assertThat(writer.flush()).isEmpty();
        assertThat(words("a")).isEqualTo("first");
    }

    @Test
    void what_a_batch_expects_is_fetched_in_one_question_and_the_rest_is_known_to_be_absent() {
        writer.put(new Note("a", 1, "first"));
        writer.flush();
        Documents<Note> later = new Documents<>(fresh(), "notes", "notes", Note.class);
        later.expect(Set.of("a", "b"));
        assertThat(later.present("a")).isEqualTo(new Note("a", 1, "first"));
        assertThat(later.present("b")).isNull();
        assertThat(later.put(new Note("b", 2, "new"))).isTrue();
        later.flush();
        assertThat(later.find("b").block()).isEqualTo(new Note("b", 2, "new"));
    }

    @Test
    void what_was_expected_absent_is_present_after_it_was_written() {
        writer.expect(Set.of("a"));
        writer.put(new Note("a", 1, "first"));
        writer.flush();
        writer.change("a", 2, note -> new Note(note.id(), 2, "second"));
        writer.flush();
        assertThat(words("a")).isEqualTo("second");
    }

    @Test
    void what_was_thought_absent_and_is_there_all_the_same_is_written_over() {
        writer.put(new Note("a", 1, "first"));
        writer.flush();
        Documents<Note> again = new Documents<>(fresh(), "notes", "notes", Note.class);
        again.add(new Note("a", 2, "second"));
        again.add(new Note("b", 2, "new"));
        again.flush();
        Documents<Note> later = new Documents<>(fresh(), "notes", "notes", Note.class);
        assertThat(later.find("a").block()).isEqualTo(new Note("a", 2, "second"));
        assertThat(later.find("b").block()).isEqualTo(new Note("b", 2, "new"));
    }

    @Test
    void a_batch_that_is_not_yet_written_is_known_to_the_next() {
        writer.expect(Set.of("a", "b"));
        writer.put(new Note("a", 1, "first"));
        writer.expect(Set.of("a", "c"));
        writer.change("a", 2, note -> new Note(note.id(), 2, note.words() + " and second"));
        assertThat(writer.flush()).containsExactly("a");
        assertThat(words("a")).isEqualTo("first and second");
    }

    @Test
    void a_view_that_was_thrown_away_has_nothing_at_hand() {
        writer.put(new Note("a", 1, "first"));
        writer.flush();
        writer.clear();
        assertThat(reader.find("a").block()).isNull();
    }

    @Test
    void a_generation_beside_the_live_one_has_documents_of_its_own_until_it_goes_live() {
        writer.put(new Note("a", 1, "live"));
        writer.flush();
        Documents<Note> shadow = new Documents<>(store.beside("notes", "next"), "notes", "notes", Note.class);
        shadow.put(new Note("a", 1, "rebuilt"));
        shadow.flush();
        assertThat(words("a")).isEqualTo("live");
        store.goLive("notes", "next", new ViewStore.ViewPosition(1, 1));
        assertThat(words("a")).isEqualTo("rebuilt");
    }

    private ViewStore fresh() {
        return database.of("the-store");
    }

    private String words(String id) {
        Note note = reader.find(id).block();
        return note == null ? "" : note.words();
    }
}
