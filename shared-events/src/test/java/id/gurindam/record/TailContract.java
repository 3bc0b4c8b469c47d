package id.gurindam.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.record.RecordRefusal.SequenceTaken;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What every record promises to those who follow it and to those who move it. */
public abstract class TailContract extends RecordUnderTest {
    @Test
    void a_tail_gets_what_was_there_and_what_comes_in_order_and_once() throws Exception {
        append(0, 50);
        BlockingQueue<Long> seen = new LinkedBlockingQueue<>();
        try (Tail tail = record.follow(0, 7, events -> events.forEach(event -> seen.add(event.position())))) {
            append(50, 100);
            for (long position = 0; position <= 100; position++) {
                assertThat(seen.poll(10, TimeUnit.SECONDS)).isEqualTo(position);
            }
            assertThat(seen).isEmpty();
            assertThat(tail.failure()).isEmpty();
        }
    }

    @Test
    void a_slow_tail_catches_up_though_thousands_came_meanwhile() throws Exception {
        BlockingQueue<Long> seen = new LinkedBlockingQueue<>();
        CountDownLatch go = new CountDownLatch(1);
        try (Tail _ = record.follow(1, 1000, events -> {
            go.await();
            events.forEach(event -> seen.add(event.position()));
        })) {
            append(0, 6000);
            go.countDown();
            for (long position = 1; position <= 6000; position++) {
                assertThat(seen.poll(10, TimeUnit.SECONDS)).isEqualTo(position);
            }
        }
    }

    @Test
    void a_reader_that_throws_ends_its_tail_and_no_other() throws Exception {
        CountDownLatch other = new CountDownLatch(1);
        CountDownLatch threw = new CountDownLatch(1);
        Tail bad = record.follow(1, 10, _ -> {
            threw.countDown();
            throw new IllegalStateException("cannot read");
        });
        Tail good = record.follow(1, 10, _ -> other.countDown());

        append(0, 1);

        assertThat(threw.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(other.await(10, TimeUnit.SECONDS)).isTrue();
        bad.close();
        assertThat(bad.failure()).get().extracting(Throwable::getMessage).isEqualTo("cannot read");
        assertThat(bad.position()).isZero();
        good.close();
        assertThat(good.failure()).isEmpty();
    }

    @Test
    void a_history_moved_to_another_record_is_the_same_to_the_byte() throws Exception {
        append(0, 300);
        List<RecordedEvent> before = record.from(0, 1000);
        try (RecordStore other = unborn()) {
            assertThat(other.head()).isEqualTo(-1);

            other.importHistory(before.stream().map(TailContract::historic).toList());

            assertThat(other.identity()).isEqualTo(record.identity());
            assertThat(other.from(0, 1000)).usingRecursiveComparison().isEqualTo(before);
        }
    }

    @Test
    void a_history_must_be_in_order_and_is_taken_whole_or_not_at_all() {
        Instant later = MONDAY.plusSeconds(86_400 * 400L);
        HistoricEvent first = new HistoricEvent(event("a", 0), later);

        assertThatThrownBy(() ->
                        record.importHistory(List.of(first, new HistoricEvent(event("a", 1), later.minusSeconds(1)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> record.importHistory(List.of(first, new HistoricEvent(event("a", 2), later))))
                .isInstanceOf(SequenceTaken.class);

        assertThat(record.head()).isZero();
    }

    private static HistoricEvent historic(RecordedEvent e) {
        NewEvent event = new NewEvent(
                e.streamId(),
                e.subject(),
                e.sequence(),
                e.eventId(),
                e.name(),
                e.revision(),
                e.payload(),
                e.metadata(),
                e.occurredAt());
        return new HistoricEvent(event, e.recordedAt());
    }
}
