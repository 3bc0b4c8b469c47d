package id.gurindam.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.record.RecordRefusal.KeyUsed;
import id.gurindam.record.RecordRefusal.SequenceTaken;
import id.gurindam.record.RecordRefusal.StreamMoved;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every record promises, wherever it lies. */
public abstract class RecordContract extends TailContract {
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
    void nothing_can_be_appended_once_it_is_closed() {
        record.close();

        refused(Append.of(List.of(event("a", 0))), RecordRefusal.WritingStopped.class);
        assertThat(record.writingStopped()).isPresent();
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
