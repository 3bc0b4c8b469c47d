package id.gurindam.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void a_figure_is_held_against_its_peer_of_the_same_run() {
        assertThat(Figure.atLeast("W1", "filings", 50, "/s", "no-op", 100, 0.5).met())
                .isTrue();
        assertThat(Figure.atLeast("W1", "filings", 49, "/s", "no-op", 100, 0.5).met())
                .isFalse();
        assertThat(Figure.atMost("W2", "one client", 26, "ms", "fsync", 10, 2.5).met())
                .isFalse();
        assertThat(Figure.within("F1", "seen", 2, "ms", "stock", 250, 2).met()).isTrue();
    }

    @Test
    void what_was_missed_is_said_in_the_line() {
        assertThat(Figure.atLeast("W1", "filings", 1, "/s", "no-op", 100, 0.5).line())
                .isEqualTo("| W1 | filings | 1.00 /s | no-op: 100 | 0.01 × | ≥ 0.5 × | **missed** |  |");
        assertThat(Figure.missing("W1b", "beside PostgreSQL", "none is installed")
                        .line())
                .endsWith("none is installed |");
    }
}
