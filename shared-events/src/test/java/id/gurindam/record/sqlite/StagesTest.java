package id.gurindam.record.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.record.Append;
import id.gurindam.record.Stages.Stage;
import id.gurindam.record.Tail;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagesTest {
    private static final int MOST = 200;

    @TempDir
    Path folder;

    private final ConcurrentLinkedQueue<Stage> told = new ConcurrentLinkedQueue<>();
    private final CountDownLatch tail = new CountDownLatch(1);
    private SqliteRecordStore record;
    private long sequence;

    @BeforeEach
    void open() {
        record = SqliteRecordStore.open(Openings.in(folder).timed((stage, _, nanos) -> {
            assertThat(nanos).isNotNegative();
            told.add(stage);
            if (stage == Stage.TAIL) {
                tail.countDown();
            }
        }));
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void an_append_is_told_once_it_is_durable() {
        append();
        assertThat(told).containsExactly(Stage.APPEND);
    }

    @Test
    void what_finds_a_follower_waiting_is_told() throws Exception {
        try (Tail following = record.follow(0, 10, _ -> {})) {
            // The follower may be on its way back to waiting, so that one of these finds it there.
            boolean found = false;
            for (int n = 0; n < MOST && !found; n++) {
                append();
                found = tail.await(50, TimeUnit.MILLISECONDS);
            }
            assertThat(following.failure()).isEmpty();
            assertThat(told).contains(Stage.TAIL);
        }
    }

    @Test
    void what_a_follower_catches_up_with_is_not_told() throws Exception {
        append();
        append();
        CountDownLatch read = new CountDownLatch(1);
        try (Tail following = record.follow(0, 10, events -> {
            if (events.getLast().position() == record.head()) {
                read.countDown();
            }
        })) {
            assertThat(read.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(following.failure()).isEmpty();
        }
        assertThat(told).doesNotContain(Stage.TAIL);
    }

    private void append() {
        record.append(Append.of(List.of(Openings.event("a", sequence++)))).join();
    }
}
