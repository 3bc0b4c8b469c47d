package id.gurindam.query.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewestTest {
    private final Newest<String> newest = new Newest<>();

    @Test
    void what_was_written_is_at_hand_for_every_reader() {
        newest.writing(Map.of("a", Optional.of("second")), () -> {});
        assertThat(newest.get("a")).isEqualTo("second");
    }

    @Test
    void what_somebody_read_before_a_write_is_not_kept_after_it() {
        long asked = newest.writes();
        newest.writing(Map.of("b", Optional.of("elsewhere")), () -> {});
        newest.read("a", "first", asked);
        assertThat(newest.get("a")).isNull();
    }

    @Test
    void what_somebody_read_while_a_write_was_under_way_is_not_kept() {
        newest.writing(Map.of("b", Optional.of("elsewhere")), () -> newest.read("a", "first", newest.writes()));
        assertThat(newest.get("a")).isNull();
    }

    @Test
    void what_was_read_in_peace_is_kept_but_never_over_what_was_written() {
        newest.writing(Map.of("a", Optional.of("second")), () -> {});
        newest.read("a", "first", newest.writes());
        newest.read("c", "only", newest.writes());
        assertThat(newest.get("a")).isEqualTo("second");
        assertThat(newest.get("c")).isEqualTo("only");
    }

    @Test
    void of_a_write_that_failed_nothing_is_known() {
        newest.writing(Map.of("a", Optional.of("first")), () -> {});
        assertThatThrownBy(() -> newest.writing(Map.of("a", Optional.of("second")), () -> {
                    throw new IllegalStateException("the database is away");
                }))
                .hasMessage("the database is away");
        assertThat(newest.get("a")).isNull();
        newest.read("a", "first", newest.writes());
        assertThat(newest.get("a")).isEqualTo("first");
    }

    @Test
    void what_was_removed_is_at_hand_no_more() {
        newest.writing(Map.of("a", Optional.of("first")), () -> {});
        newest.writing(Map.of("a", Optional.empty()), () -> {});
        assertThat(newest.get("a")).isNull();
    }
}
