package id.gurindam.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Sorts;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** More than fits into one message of the database (48 MB) is read all the same, wherever many documents are asked for. */
class PagedTest {
    private static final int DOCUMENTS = 52;
    private static final String MEGABYTE = "x".repeat(1 << 20);

    private static ViewDatabase database;
    private static ViewStore store;
    private static Documents<Heavy> heavy;

    record Heavy(String id, long position, String words) implements ViewDocument {}

    @BeforeAll
    static void fill() {
        database = ViewDatabase.embedded();
        store = database.of("the-store");
        heavy = new Documents<>(store, "notes", "notes", Heavy.class);
        IntStream.range(0, DOCUMENTS).forEach(n -> heavy.put(new Heavy("n" + n, n, MEGABYTE)));
        heavy.flush();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_list_of_everything() {
        assertThat(heavy.find(new Document()).count().block()).isEqualTo(DOCUMENTS);
    }

    @Test
    void a_list_in_order() {
        assertThat(heavy.find(new Document(), Sorts.descending("position"), DOCUMENTS)
                        .blockFirst())
                .extracting(Heavy::id)
                .isEqualTo("n51");
    }

    @Test
    void what_a_batch_expects() {
        Documents<Heavy> beside = new Documents<>(database.of("the-store"), "notes", "notes", Heavy.class);
        beside.expect(IntStream.range(0, DOCUMENTS).mapToObj(n -> "n" + n).toList());
        assertThat(beside.present("n7")).extracting(Heavy::position).isEqualTo(7L);
    }

    @Test
    void a_digest_and_a_comparison_of_two_copies() {
        assertThat(store.digest("notes", "notes")).hasSize(64);
        assertThat(store.difference("notes", "notes", store)).isEmpty();
    }
}
