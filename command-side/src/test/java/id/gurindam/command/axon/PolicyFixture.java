package id.gurindam.command.axon;

import id.gurindam.command.CommandOffice;
import id.gurindam.command.axon.city.CityFile;
import id.gurindam.command.complaint.ComplaintCommand.LapseConfirmationWindow;
import id.gurindam.command.policy.Policy;
import id.gurindam.command.policy.WhenOutcomeClaimedThenLapseConfirmationWindow;
import id.gurindam.events.Actor;
import id.gurindam.events.Channel;
import id.gurindam.events.EventContext;
import id.gurindam.events.GurindamEvent;
import id.gurindam.events.complaint.ConfirmationWindowLapsed;
import id.gurindam.events.complaint.OutcomeClaimed;
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
import org.junit.jupiter.api.io.TempDir;

/** A record with a city, a clock that is set by hand, and the policies on it. */
abstract class PolicyFixture {
    static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    @TempDir
    Path folder;

    final EventCodec codec = new EventCodec();
    final AtomicReference<Instant> now = new AtomicReference<>(MONDAY);
    RecordStore record;
    SqliteVault vault;
    private OrganisationKeeper keeper;
    final OrganisationInForce inForce = new OrganisationInForce();
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

    void lookAt(Instant at) {
        now.set(at);
        running().look();
        awaitRead();
    }

    void start() {
        start(record, new Lapsing());
        awaitRead();
    }

    void start(RecordStore read, CommandOffice office) {
        start(List.of(new WhenOutcomeClaimedThenLapseConfirmationWindow()), read, office);
    }

    void start(List<Policy> policies, RecordStore read, CommandOffice office) {
        PolicyMemory memory = new PolicyMemory(notes(), record.identity().storeId());
        runner = new PolicyRunner(policies, read, codec, office, inForce, now::get, memory).start();
    }

    Path notes() {
        return folder.resolve("data/policies.json");
    }

    void awaitRead() {
        while (running().position() < record.head()) {
            Thread.onSpinWait();
        }
    }

    PolicyRunner running() {
        if (runner == null) {
            throw new IllegalStateException("not started");
        }
        return runner;
    }

    long lapses(String complaint) {
        return record.stream(complaint, 0).stream()
                .filter(stored -> codec.decode(stored) instanceof ConfirmationWindowLapsed)
                .count();
    }

    void claim(String complaint) {
        append(
                complaint,
                0,
                new OutcomeClaimed(
                        complaint, "124", OutcomeKind.RESOLVED, Personal.of("selesai"), List.of(), null, null));
    }

    void append(String stream, long sequence, GurindamEvent event) {
        append(stream, sequence, event, null);
    }

    void append(String stream, long sequence, GurindamEvent event, Append.@Nullable Keyed under) {
        Vault.Sealing sealing = vault.begin();
        EventContext context = EventContext.now(Actor.SYSTEM, Channel.SYSTEM, "test", now.get());
        NewEvent encoded =
                codec.encode(event, context, UUID.randomUUID(), stream, sequence, sealing, () -> new byte[32]);
        sealing.makeDurable();
        record.append(new Append(List.of(encoded), List.of(), under)).join();
    }

    /** An office that knows one command and does it at once. */
    class Lapsing implements CommandOffice {
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
