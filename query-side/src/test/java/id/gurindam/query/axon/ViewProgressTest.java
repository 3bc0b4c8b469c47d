package id.gurindam.query.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ViewProgressTest {
    private final ViewProgress progress = new ViewProgress();

    @Test
    void whoever_asks_for_what_is_known_goes_on_at_once() {
        progress.reached("cards", 7, Set.of());
        progress.atLeast("cards", 7).block(Duration.ofSeconds(5));
        assertThat(progress.position("cards")).isEqualTo(7);
        assertThat(progress.position("others")).isEqualTo(-1);
    }

    @Test
    void whoever_waits_goes_on_upon_another_thread_than_the_views() throws Exception {
        CompletableFuture<Thread> where = new CompletableFuture<>();
        progress.atLeast("cards", 3).subscribe(null, null, () -> where.complete(Thread.currentThread()));
        progress.reached("cards", 2, Set.of());
        assertThat(where).isNotDone();
        progress.reached("cards", 3, Set.of("a"));
        assertThat(where.get(5, TimeUnit.SECONDS)).isNotSameAs(Thread.currentThread());
    }
}
