package id.gurindam.command.axon;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.command.CommandOffice;
import id.gurindam.command.axon.city.CityFile;
import id.gurindam.command.complaint.ComplaintCommand.LapseConfirmationWindow;
import id.gurindam.command.policy.WhenOutcomeClaimedThenLapseConfirmationWindow;
import id.gurindam.events.Actor;
import id.gurindam.events.Channel;
import id.gurindam.events.EventContext;
import id.gurindam.events.GurindamEvent;
import id.gurindam.events.complaint.ConfirmationWindowLapsed;
import id.gurindam.events.complaint.OutcomeClaimed;
import id.gurindam.events.complaint.OutcomeDisputedByReporter;
import id.gurindam.events.complaint.OutcomeKind;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.personal.Personal;
import id.gurindam.events.store.StoreKind;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.Append;
import id.gurindam.record.NewEvent;
import id.gurindam.record.RecordStore;
import id.gurindam.record.keys.SqliteVault;
import id.gurindam.record.keys.Vault;
import id.gurindam.record.sqlite.Opening;
import id.gurindam.record.sqlite.SqliteRecordStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What follows by rule follows once, whatever the clock of the machine did meanwhile. */
class PolicyRunnerTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    @TempDir
    Path folder;

    private final EventCodec codec = new EventCodec();
    private final AtomicReference<Instant> now = new AtomicReference<>(MONDAY);
    private RecordStore record;
    private SqliteVault vault;
    private OrganisationKeeper keeper;
    private final OrganisationInForce inForce = new OrganisationInForce();
    private @Nullable PolicyRunner runner;

    @BeforeEach
    void open() {
        record = SqliteRecordStore.open(
                Opening.of(folder.resolve("data"), StoreKind.REAL, "tanjungpinang", "Asia/Jakarta", now::get, codec)
                        .nanoTime(() -> Duration.between(MONDAY, now.get()).toNanos()));
        vault = SqliteVault.open(
                folder.resolve("keys"),
                folder.resolve("master/key"),
                folder.resolve("data"),
                record.identity().storeId());
        long sequence = 0;
        for (OrganisationEvent event : CityFile.named("tanjungpinang").events()) {
            append(OrganisationEvent.STREAM, sequence++, event);
        }
        keeper = new OrganisationKeeper(record, codec, inForce);
    }

    @AfterEach
    void close() {
        if (runner != null) {
            runner.close();
        }
        keeper.close();
        vault.close();
        record.close();
    }

    @Test
    void a_claim_that_nobody_answers_lapses_once_its_window_is_over_and_not_before() {
        claim("complaint-1");
        start();

        lookAt(MONDAY.plus(Duration.ofDays(3)));
        assertThat(lapses("complaint-1")).isZero();
        lookAt(MONDAY.plus(Duration.ofDays(40)));
        lookAt(MONDAY.plus(Duration.ofDays(41)));

        assertThat(lapses("complaint-1")).isOne();
        assertThat(running().planned()).isZero();
    }

    @Test
    void a_clock_that_goes_ahead_and_back_lets_nothing_happen_twice() {
        claim("complaint-1");
        start();

        lookAt(MONDAY.plus(Duration.ofDays(40)));
        lookAt(MONDAY.minus(Duration.ofDays(2)));
        lookAt(MONDAY.plus(Duration.ofDays(400)));

        assertThat(lapses("complaint-1")).isOne();
    }

    @Test
    void what_was_due_while_the_house_was_shut_is_asked_for_when_it_opens() {
        claim("complaint-1");
        start();
        running().close();
        now.set(MONDAY.plus(Duration.ofDays(40)));

        start();
        running().look();

        assertThat(lapses("complaint-1")).isOne();
    }

    @Test
    void without_its_notes_it_finds_the_same_plans_in_the_record() throws Exception {
        claim("complaint-1");
        claim("complaint-2");
        append("complaint-2", 1, new OutcomeDisputedByReporter("complaint-2", Personal.of("belum")));
        start();
        assertThat(running().planned()).isOne();
        running().close();
        Files.delete(folder.resolve("data/policies.json"));

        start();

        assertThat(running().planned()).isOne();
    }

    private void lookAt(Instant at) {
        now.set(at);
        running().look();
        awaitRead();
    }

    private void start() {
        PolicyMemory memory = new PolicyMemory(
                folder.resolve("data/policies.json"), record.identity().storeId());
        runner = new PolicyRunner(
                        List.of(new WhenOutcomeClaimedThenLapseConfirmationWindow()),
                        record,
                        codec,
                        new Lapsing(),
                        inForce,
                        now::get,
                        memory)
                .start();
        awaitRead();
    }

    private void awaitRead() {
        while (running().position() < record.head()) {
            Thread.onSpinWait();
        }
    }

    private PolicyRunner running() {
        if (runner == null) {
            throw new IllegalStateException("not started");
        }
        return runner;
    }

    private long lapses(String complaint) {
        return record.stream(complaint, 0).stream()
                .filter(stored -> codec.decode(stored) instanceof ConfirmationWindowLapsed)
                .count();
    }

    private void claim(String complaint) {
        append(
                complaint,
                0,
                new OutcomeClaimed(
                        complaint, "124", OutcomeKind.RESOLVED, Personal.of("selesai"), List.of(), null, null));
    }

    private void append(String stream, long sequence, GurindamEvent event) {
        Vault.Sealing sealing = vault.begin();
        EventContext context = EventContext.now(Actor.SYSTEM, Channel.SYSTEM, "test", now.get());
        NewEvent encoded =
                codec.encode(event, context, UUID.randomUUID(), stream, sequence, sealing, () -> new byte[32]);
        sealing.makeDurable();
        record.append(Append.of(List.of(encoded))).join();
    }

    /** An office that knows one command and does it at once. */
    private final class Lapsing implements CommandOffice {
        @Override
        public CompletableFuture<Done> send(Request request) {
            String complaint = ((LapseConfirmationWindow) request.command()).complaintId();
            append(complaint, record.lastSequence(complaint) + 1, new ConfirmationWindowLapsed(complaint));
            return CompletableFuture.completedFuture(new Done(record.head(), true));
        }

        @Override
        public CompletableFuture<Set<Class<?>>> possible(String complaintId, Actor actor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() {
            return record.head();
        }

        @Override
        public CompletableFuture<@Nullable Kept> kept(Keyed keyed) {
            throw new UnsupportedOperationException();
        }
    }
}
