package id.gurindam.command.axon;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.CommandOffice;
import id.gurindam.command.complaint.ComplaintCommand.LapseConfirmationWindow;
import id.gurindam.events.complaint.ConfirmationWindowLapsed;
import id.gurindam.record.Append;
import id.gurindam.record.IdempotencyKey;
import id.gurindam.record.RecordRefusal;
import id.gurindam.record.RecordStore;
import id.gurindam.record.Tail;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A policy that dies between its act and its note of it. */
class PolicyCutShortTest extends PolicyFixture {
    @Test
    void what_was_done_before_it_could_be_noted_is_asked_for_again_and_recognised_as_the_same() throws Exception {
        claim("complaint-1");
        start();
        running().close();
        byte[] notes = Files.readAllBytes(notes());
        now.set(MONDAY.plus(Duration.ofDays(40)));

        CutAfterTheAct cut = new CutAfterTheAct();
        start(record, cut);
        assertThat(cut.over.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(lapses("complaint-1")).isOne();
        running().close();
        Files.write(notes(), notes);

        start(withoutNews(), cut);
        running().look();

        assertThat(cut.recognised.get()).isOne();
        assertThat(running().planned()).isZero();
        assertThat(lapses("complaint-1")).isOne();
    }

    /** The record, whose tail has yet to bring what came after the notes. */
    private RecordStore withoutNews() {
        return (RecordStore) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {RecordStore.class},
                (_, method, given) ->
                        method.getName().equals("follow") ? new NothingYet() : method.invoke(record, given));
    }

    private record NothingYet() implements Tail {
        @Override
        public long position() {
            return -1;
        }

        @Override
        public Optional<Throwable> failure() {
            return Optional.empty();
        }

        @Override
        public void close() {}
    }

    /** An office that records under the key of the request, and whose caller is gone as soon as the act is durable. */
    private final class CutAfterTheAct extends Lapsing {
        private final CountDownLatch over = new CountDownLatch(1);
        private final AtomicInteger recognised = new AtomicInteger();

        @Override
        public CompletableFuture<Done> send(Request request) {
            CommandOffice.Keyed keyed = Objects.requireNonNull(request.keyed());
            String complaint = ((LapseConfirmationWindow) request.command()).complaintId();
            Append.Keyed under = new Append.Keyed(
                    new IdempotencyKey(keyed.scope(), keyed.key()),
                    BodyDigest.of(keyed.body()),
                    where -> keyed.answer().apply(where.lastPosition()));
            try {
                append(complaint, record.lastSequence(complaint) + 1, new ConfirmationWindowLapsed(complaint), under);
            } catch (CompletionException refused) {
                assertThat(refused).hasCauseInstanceOf(RecordRefusal.KeyUsed.class);
                recognised.incrementAndGet();
                return CompletableFuture.failedFuture(new AnsweredBefore(new Kept(true, new byte[0])));
            }
            over.countDown();
            throw new Gone();
        }
    }

    /** What no catch of the program expects, as the end of its process. */
    private static final class Gone extends Error {
        private static final long serialVersionUID = 1;
    }
}
