package id.gurindam.clocks;

import static id.gurindam.clocks.Tanjungpinang.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.clocks.ClockReading.IfExcused;
import id.gurindam.clocks.ClockReading.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked out by hand on the calendars of Tanjungpinang; the page shows the same days. */
class WorkedExamplesTest {
    private static final Path PAGE = Path.of("../docs/model/deadlines.md");

    private static List<Instant> due(List<WorkedExamples.Example> examples) {
        return examples.stream().map(example -> example.reading().dueAt()).toList();
    }

    @Test
    void a_decree_of_the_7th_moves_what_ends_after_the_18th_if_it_is_recorded_before() {
        assertThat(due(WorkedExamples.lateDecree()))
                .containsExactly(at("2025-08-26T16:00"), at("2025-08-27T16:00"), at("2025-08-26T16:00"));
    }

    @Test
    void eid_moves_on_its_eve() {
        assertThat(due(WorkedExamples.eid())).containsExactly(at("2027-03-18T16:00"), at("2027-03-19T16:30"));
    }

    @Test
    void in_ramadan_the_day_ends_earlier_for_receipts_and_deadlines_alike() {
        assertThat(due(WorkedExamples.ramadan())).containsExactly(at("2026-02-23T15:00"), at("2026-02-25T15:00"));
    }

    @Test
    void a_shorter_limit_holds_for_what_comes_in_from_its_day_on() {
        assertThat(due(WorkedExamples.shorterLimit())).containsExactly(at("2027-01-06T16:00"), at("2027-01-07T16:00"));
    }

    @Test
    void an_excused_day_leaves_the_verdict_and_shows_the_other_beside_it() {
        ClockReading reading = WorkedExamples.excused().reading();
        assertThat(reading.dueAt()).isEqualTo(at("2026-11-27T16:30"));
        assertThat(reading.verdict()).isEqualTo(Verdict.LATE);
        assertThat(reading.ifExcused()).isEqualTo(new IfExcused(at("2026-11-30T16:00"), Verdict.ON_TIME));
    }

    @Test
    void the_page_is_fresh() throws IOException {
        String page = WorkedExamples.page();
        if ("write".equals(System.getProperty("gurindam.docs"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/model/deadlines.md is stale: -Dtest=WorkedExamplesTest -Dgurindam.docs=write")
                .isEqualTo(page);
    }
}
