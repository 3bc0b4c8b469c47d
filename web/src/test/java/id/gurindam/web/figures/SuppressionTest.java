package id.gurindam.web.figures;

import static id.gurindam.web.figures.Suppression.Shown.BESIDE;
import static id.gurindam.web.figures.Suppression.Shown.PLAIN;
import static id.gurindam.web.figures.Suppression.Shown.SMALL;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.web.figures.Suppression.Shown;
import id.gurindam.web.figures.Suppression.Sum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No published table gives away a number from one to four. */
class SuppressionTest {
    @Test
    void numbers_from_five_on_and_nought_are_shown() {
        assertThat(shown(5, 0, 17, 22)).containsExactly(PLAIN, PLAIN, PLAIN, PLAIN);
    }

    @Test
    void a_small_number_takes_the_next_smallest_with_it_so_that_the_sum_does_not_tell() {
        assertThat(shown(3, 40, 12, 55)).containsExactly(SMALL, PLAIN, BESIDE, PLAIN);
    }

    @Test
    void two_small_numbers_hide_each_other() {
        assertThat(shown(3, 2, 30, 35)).containsExactly(SMALL, SMALL, PLAIN, PLAIN);
    }

    @Test
    void two_ones_do_not_hide_each_other_since_a_sum_of_two_can_be_nothing_else() {
        assertThat(shown(1, 1, 30, 32)).containsExactly(SMALL, SMALL, BESIDE, PLAIN);
    }

    @Test
    void a_five_beside_a_one_is_not_enough_since_their_sum_of_six_can_be_nothing_else() {
        assertThat(shown(1, 5, 9, 15)).containsExactly(SMALL, BESIDE, BESIDE, PLAIN);
    }

    @Test
    void a_unit_alone_with_the_total_hides_both() {
        assertThat(shown(3, 0, 3)).containsExactly(SMALL, PLAIN, SMALL);
    }

    @Test
    void what_is_hidden_in_a_row_is_hidden_in_its_column_too() {
        // Two units, kept + late = all, and a row of totals.
        List<Sum> sums = List.of(
                new Sum(2, List.of(0, 1)),
                new Sum(5, List.of(3, 4)),
                new Sum(8, List.of(6, 7)),
                new Sum(6, List.of(0, 3)),
                new Sum(7, List.of(1, 4)),
                new Sum(8, List.of(2, 5)));
        List<Shown> shown = Suppression.of(new long[] {20, 2, 22, 30, 10, 40, 50, 12, 62}, sums);
        assertThat(shown).containsExactly(BESIDE, SMALL, PLAIN, BESIDE, BESIDE, PLAIN, PLAIN, PLAIN, PLAIN);
    }

    @Test
    void of_no_sum_of_a_random_table_can_a_hidden_number_be_told() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            int parts = 2 + random.nextInt(2);
            long[] cells = new long[parts + 1];
            for (int i = 0; i < parts; i++) {
                cells[i] = random.nextInt(3) == 0 ? random.nextInt(20) : random.nextInt(8);
                cells[parts] += cells[i];
            }
            List<Shown> shown = Suppression.of(cells, Suppression.column(parts));
            List<Set<Long>> possible = possible(cells, shown);
            for (int i = 0; i <= parts; i++) {
                assertThat(shown.get(i) != PLAIN || cells[i] == 0 || cells[i] >= 5)
                        .as("seed %d: %s %s", seed, Arrays.toString(cells), shown)
                        .isTrue();
                if (shown.get(i) == SMALL) {
                    assertThat(possible.get(i))
                            .as("seed %d: cell %d of %s as %s", seed, i, Arrays.toString(cells), shown)
                            .hasSizeGreaterThan(1);
                }
            }
        }
    }

    /** Every number that each cell could be, tried one by one. */
    private static List<Set<Long>> possible(long[] cells, List<Shown> shown) {
        List<Set<Long>> possible = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            possible.add(new HashSet<>());
        }
        tryAll(cells, shown, new long[cells.length], 0, possible);
        return possible;
    }

    private static void tryAll(long[] cells, List<Shown> shown, long[] tried, int at, List<Set<Long>> possible) {
        int total = cells.length - 1;
        if (at == total) {
            long sum = 0;
            for (int i = 0; i < total; i++) {
                sum += tried[i];
            }
            if (may(cells, shown, total, sum)) {
                tried[total] = sum;
                for (int i = 0; i <= total; i++) {
                    possible.get(i).add(tried[i]);
                }
            }
            return;
        }
        for (long number = 0; number <= cells[total] + 8; number++) {
            if (may(cells, shown, at, number)) {
                tried[at] = number;
                tryAll(cells, shown, tried, at + 1, possible);
            }
        }
    }

    private static boolean may(long[] cells, List<Shown> shown, int at, long number) {
        return switch (shown.get(at)) {
            case PLAIN -> number == cells[at];
            case SMALL -> number >= 1 && number <= 4;
            case BESIDE -> cells[at] == 0 ? number == 0 || number >= 5 : number >= 5;
        };
    }

    private static List<Shown> shown(long... cells) {
        return Suppression.of(cells, Suppression.column(cells.length - 1));
    }
}
