package id.gurindam.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class BoardLiveTest {
    @Test
    void the_first_of_many_changes_is_told_at_once_and_the_rest_together() {
        List<Long> told = BoardLive.together(Flux.range(1, 10_000).map(Long::valueOf))
                .collectList()
                .block(Duration.ofSeconds(5));
        assertThat(told).startsWith(1L).endsWith(10_000L).hasSizeLessThan(10);
    }
}
