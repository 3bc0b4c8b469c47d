package id.gurindam.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowingTest {
    @Test
    void a_longer_list_leaves_the_shorter_one_as_it_was() {
        List<Integer> list = List.of();
        List<List<Integer>> all = new ArrayList<>();
        for (int n = 0; n < 100; n++) {
            list = Growing.with(list, n);
            all.add(list);
        }
        for (int n = 0; n < 100; n++) {
            assertThat(all.get(n)).hasSize(n + 1).last().isEqualTo(n);
        }
    }

    @Test
    void two_that_go_on_from_the_same_list_know_nothing_of_each_other() {
        List<String> common = Growing.with(List.of("a"), "b");
        List<String> one = Growing.with(common, "c");
        List<String> other = Growing.with(common, "d");

        assertThat(common).containsExactly("a", "b");
        assertThat(one).containsExactly("a", "b", "c");
        assertThat(other).containsExactly("a", "b", "d");
    }
}
