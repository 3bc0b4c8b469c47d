package id.gurindam.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.web.pages.model.BoardPage.Spark;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DrawnTest {
    private static final List<Drawn.Hatch> HATCHES =
            List.of(Drawn.Hatch.SLANTING, Drawn.Hatch.NONE, Drawn.Hatch.UPRIGHT);

    @Test
    void a_part_is_as_wide_as_its_number_and_one_case_can_be_seen_among_thousands() {
        List<Drawn.Part> parts = Drawn.bar(List.of(1L, 9_000L, 0L), HATCHES);
        assertThat(parts.getFirst().width()).isGreaterThanOrEqualTo(10);
        assertThat(parts.get(2).width()).isZero();
        assertThat(parts.get(1).x() + parts.get(1).width()).isLessThanOrEqualTo(Drawn.WIDE);
        assertThat(parts.get(1).width()).isGreaterThan(1_200);
    }

    @Test
    void neighbours_differ_without_colour() {
        List<Drawn.Part> parts = Drawn.bar(List.of(50L, 50L, 50L), HATCHES);
        assertThat(parts.getFirst().lines()).isNotEmpty().allMatch(line -> line.contains("l-18"));
        assertThat(parts.get(1).lines()).isEmpty();
        assertThat(parts.getLast().lines()).isNotEmpty().allMatch(line -> line.contains("v48"));
    }

    @Test
    void nothing_open_is_an_empty_bar() {
        assertThat(Drawn.bar(List.of(0L, 0L, 0L), HATCHES)).allMatch(part -> part.width() == 0);
    }

    @Test
    void a_line_ends_at_the_last_week_that_says_something() {
        Spark spark = Objects.requireNonNull(Drawn.spark(Arrays.asList(100.0, null, 0.0, null), "says"));
        assertThat(spark.points()).isEqualTo("3.0,3.0 15.0,19.0");
        assertThat(spark.x()).isEqualTo(15);
        assertThat(spark.y()).isEqualTo(19);
        assertThat(Drawn.spark(Arrays.asList(null, 50.0), "one is no line")).isNull();
    }
}
