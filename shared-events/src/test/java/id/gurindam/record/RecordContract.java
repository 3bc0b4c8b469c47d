package id.gurindam.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.record.RecordRefusal.KeyUsed;
import id.gurindam.record.RecordRefusal.SequenceTaken;
import id.gurindam.record.RecordRefusal.StreamMoved;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every record promises, wherever it lies. */
public abstract class RecordContract {
    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    protected RecordStore record;

    /** A new record, whose clock stands on {@code MONDAY} or later. */
    protected abstract RecordStore opened() throws Exception;

    /** The same record, closed and opened again. */
    protected abstract RecordStore reopened(RecordStore before) throws Exception;

    /** An empty record, without even the event that opens a store. */
    protected abstract RecordStore unborn() throws Exception;

    @BeforeEach
    void open() throws Exception {
        record = opened();
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void the_first_event_says_which_store_it_is() {
        assertThat(record.head()).isZero();
        assertThat(record.from(0, 10)).singleElement().satisfies(event -> {
            assertThat(event.name()).isEqualTo("store.opened");
            assertThat(event.streamId()).isEqualTo("store");
        });
        assertThat(record.identity().city()).isEqualTo("tanjungpinang");
    }

    @Test
    void events_stand_in_the_record_exactly_as_they_were_given() throws Exception {
        NewEvent filed = event("complaint-1", 0);

        Appended appended = record.append(Append.of(List.of(filed))).join();
        record = reopened(record);

        RecordedEvent stored = record.stream("complaint-1", 0).getFirst();
        assertThat(stored.position()).isEqualTo(appended.firstPosition()).isEqualTo(1);
        assertThat(stored.payload()).isEqualTo(filed.payload());
        assertThat(stored.metadata()).isEqualTo(filed.metadata());
        assertThat(stored)
                .extracting(RecordedEvent::eventId, RecordedEvent::occurredAt, RecordedEvent::recordedAt)
                .containsExactly(filed.eventId(), MONDAY, appended.recordedAt());
    }

    @Test
    void an_append_over_two_streams_is_whole_or_not_at_all() {
        record.append(Append.of(List.of(event("a", 0)))).join();

        refused(Append.of(List.of(event("b", 0), event("a", 0))), SequenceTaken.class);

        assertThat(record.lastSequence("b")).isEqualTo(-1);
        assertThat(record.head()).isEqualTo(1);
        record.append(Append.of(List.of(event("b", 0), event("a", 1), event("b", 1))))
                .join();
        assertThat(record.lastSequence("b")).isEqualTo(1);
    }

    @Test
    void a_sequence_may_neither_be_taken_twice_nor_leave_a_gap() {
        record.append(Append.of(List.of(event("a", 0)))).join();

        refused(Append.of(List.of(event("a", 0))), SequenceTaken.class);
        refused(Append.of(List.of(event("a", 2))), SequenceTaken.class);
        refused(Append.of(List.of(event("a", 1), event("a", 3))), SequenceTaken.class);
    }

    @Test
    void of_sixty_four_writers_of_one_sequence_exactly_one_wins_each_round() {
        for (int round = 0; round < 20; round++) {
            int sequence = round;
            List<CompletableFuture<Appended>> all = IntStream.range(0, 64)
                    .mapToObj(_ -> record.append(Append.of(List.of(event("contested", sequence)))))
                    .toList();
            assertThat(all.stream().filter(RecordContract::succeeds)).hasSize(1);
        }
        assertThat(record.stream("contested", 0)).hasSize(20);
        assertThat(record.head()).isEqualTo(20);
    }

    @Test
    void a_decision_on_a_stream_that_has_grown_since_is_refused() {
        record.append(Append.of(List.of(event("organisation", 0)))).join();

        refused(unchanged("a", "organisation", -1), StreamMoved.class);
        refused(unchanged("a", "organisation", 5), StreamMoved.class);

        record.append(unchanged("a", "organisation", 0)).join();
        record.append(unchanged("b", "never-written", -1)).join();
    }

    @Test
    void a_hundred_appends_under_one_key_make_one_event_and_one_answer() {
        List<CompletableFuture<Appended>> all = IntStream.range(0, 100)
                .mapToObj(i -> record.append(keyed("stream-" + i, "key-1")))
                .toList();

        List<Appended> won = new ArrayList<>();
        List<byte[]> answers = new ArrayList<>();
        for (CompletableFuture<Appended> one : all) {
            try {
                won.add(one.join());
            } catch (CompletionException e) {
                assertThat(e).hasCauseInstanceOf(KeyUsed.class);
                if (e.getCause() instanceof KeyUsed used) {
                    answers.add(used.kept().answer());
                }
            }
        }
        assertThat(won).hasSize(1);
        assertThat(answers)
                .hasSize(99)
                .allSatisfy(answer -> assertThat(text(answer))
                        .isEqualTo("answer at " + won.getFirst().firstPosition()));
        assertThat(record.head()).isEqualTo(1);
    }

    @Test
    void a_key_is_remembered_after_a_restart_with_the_first_answer() throws Exception {
        Appended first = record.append(keyed("a", "key-1")).join();

        record = reopened(record);

        refused(keyed("b", "key-1"), KeyUsed.class);
        KeptAnswer kept =
                record.answerTo(new IdempotencyKey("citizen", "key-1")).orElseThrow();
        assertThat(text(kept.answer())).isEqualTo("answer at 1");
        assertThat(text(kept.bodyDigest())).isEqualTo("digest");
        assertThat(kept.position()).isEqualTo(first.lastPosition());
        assertThat(record.answerTo(new IdempotencyKey("other", "key-1"))).isEmpty();
    }

    @Test
    void a_refused_append_does_not_use_up_its_key() {
        record.append(Append.of(List.of(event("a", 0)))).join();

        refused(keyed("a", "key-1"), SequenceTaken.class);

        assertThat(record.answerTo(new IdempotencyKey("citizen", "key-1"))).isEmpty();
        record.append(keyed("b", "key-1")).join();
    }

    @Test
    void an_answer_that_cannot_be_made_fails_its_append_and_no_other() {
        Append.Keyed failing = new Append.Keyed(new IdempotencyKey("citizen", "k"), new byte[0], _ -> {
            throw new IllegalStateException("no answer");
        });
        CompletableFuture<Appended> bad = record.append(new Append(List.of(event("a", 0)), List.of(), failing));
        CompletableFuture<Appended> good = record.append(Append.of(List.of(event("b", 0))));

        assertThatThrownBy(bad::join).hasRootCauseMessage("no answer");
        assertThat(good.join().firstPosition()).isEqualTo(1);
    }

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

            other.importHistory(before.stream().map(RecordContract::historic).toList());

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

    @Test
    void nothing_can_be_appended_once_it_is_closed() {
        record.close();

        refused(Append.of(List.of(event("a", 0))), RecordRefusal.WritingStopped.class);
        assertThat(record.writingStopped()).isPresent();
    }

    protected void append(int first, int last) {
        List<CompletableFuture<Appended>> all = IntStream.range(first, last)
                .mapToObj(i -> record.append(Append.of(List.of(event("stream-" + i, 0)))))
                .toList();
        all.forEach(CompletableFuture::join);
    }

    protected void refused(Append append, Class<? extends RecordRefusal> why) {
        assertThatThrownBy(() -> record.append(append).join()).hasCauseInstanceOf(why);
    }

    protected static NewEvent event(String stream, long sequence) {
        byte[] payload = ("{\"in\":\"" + stream + "\"}").getBytes(StandardCharsets.UTF_8);
        return new NewEvent(
                stream,
                "complaint",
                sequence,
                UUID.randomUUID(),
                "complaint.filed",
                1,
                payload,
                new byte[] {'{', '}'},
                MONDAY);
    }

    private static Append unchanged(String stream, String other, long sequence) {
        return new Append(List.of(event(stream, 0)), List.of(new Append.Unchanged(other, sequence)), null);
    }

    protected static Append keyed(String stream, String key) {
        return new Append(
                List.of(event(stream, 0)),
                List.of(),
                new Append.Keyed(
                        new IdempotencyKey("citizen", key),
                        "digest".getBytes(StandardCharsets.UTF_8),
                        appended -> ("answer at " + appended.firstPosition()).getBytes(StandardCharsets.UTF_8)));
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

    private static boolean succeeds(CompletableFuture<Appended> future) {
        try {
            future.join();
            return true;
        } catch (CompletionException e) {
            assertThat(e).hasCauseInstanceOf(SequenceTaken.class);
            return false;
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
