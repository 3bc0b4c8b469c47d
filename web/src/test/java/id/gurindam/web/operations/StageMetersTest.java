package id.gurindam.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.record.Stages.Stage;
import id.gurindam.web.pages.model.ReliabilityPage;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class StageMetersTest {
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final StageMeters meters = new StageMeters(registry);

    @Test
    void each_stage_is_told_in_the_order_of_the_way() {
        meters.took(Stage.READER, "stream", 1_000_000);
        meters.took(Stage.VIEW, "casefile", 1_000_000);
        meters.took(Stage.APPEND, "record", 1_000_000);
        meters.took(Stage.TAIL, "record", 1_000_000);
        assertThat(meters.stages())
                .extracting(ReliabilityPage.Stage::stage)
                .containsExactly("append", "tail", "view", "reader");
    }

    @Test
    void what_took_two_milliseconds_stands_in_the_bar_up_to_three() {
        meters.took(Stage.APPEND, "record", 2_000_000);
        assertThat(meters.stages().getFirst().bars())
                .filteredOn(bar -> bar.count() > 0)
                .extracting(ReliabilityPage.Bar::upToMillis)
                .containsExactly(3.0);
    }

    @Test
    void whatever_reads_meters_finds_the_stage_and_the_view() {
        meters.took(Stage.VIEW, "caselist", 5_000_000);
        assertThat(registry.get("gurindam.event.stage")
                        .tags("stage", "view", "of", "caselist")
                        .timer()
                        .count())
                .isEqualTo(1);
    }
}
