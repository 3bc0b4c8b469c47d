package id.gurindam.record.sqlite;

import id.gurindam.record.Append;
import id.gurindam.record.Appended;
import id.gurindam.record.HistoricEvent;
import id.gurindam.record.IdempotencyKey;
import id.gurindam.record.KeptAnswer;
import id.gurindam.record.RecordRefusal;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordUnusable;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.StoreIdentity;
import id.gurindam.record.Tail;
import id.gurindam.record.TailReader;
import id.gurindam.record.disk.FileCheck;
import id.gurindam.record.disk.GroupCommit;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The record in one SQLite file (record.db in the data folder): the default, for one process. */
public final class SqliteRecordStore implements RecordStore {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteRecordStore.class);

    private final Opening opening;
    private final OpenedRecord opened;
    private final GroupCommit<Waiting> commits;
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean probing = new AtomicBoolean();
    private final ReadAhead ahead;
    private final FileCheck file;
    private final Thread scrubber;
    private volatile boolean closed;
    private volatile @Nullable StoreIdentity identity;

    private SqliteRecordStore(Opening opening, OpenedRecord opened) {
        this.opening = opening;
        this.opened = opened;
        this.commits = new GroupCommit<>("record-writer", opened.writer()::commit, SqliteRecordStore::refuse);
        this.ahead = new ReadAhead((position, limit) -> opened.readers().ask(reader -> reader.from(position, limit)));
        this.file = new FileCheck(opening.folder().resolve("record.db"));
        this.scrubber = Thread.ofPlatform().name("record-scrubber").daemon().start(this::scrub);
    }

    /**
     * Opens the record, makes it if the folder has none, and checks its newest part. Throws
     * {@link id.gurindam.record.StoreMismatch} if it is not the store asked for,
     * {@link id.gurindam.events.wire.UnknownEvent} if it holds what this program cannot read, {@link RecordUnusable} if
     * it cannot be opened at all. A damaged record opens for reading.
     */
    public static SqliteRecordStore open(Opening opening) {
        SqliteRecordStore store = new SqliteRecordStore(opening, OpenedRecord.open(opening));
        try {
            Opening.Birth birth = opening.birth();
            if (birth != null && store.head() < 0 && store.writingStopped().isEmpty()) {
                store.importHistory(List.of(Birth.event(opening, birth)));
            }
            if (store.head() >= 0) {
                store.identity();
            }
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    @Override
    public StoreIdentity identity() {
        StoreIdentity known = identity;
        if (known == null) {
            RecordedEvent first = from(0, 1).stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the record is still empty"));
            known = Birth.identity(first, opening);
            identity = known;
        }
        return known;
    }

    @Override
    public CompletableFuture<Appended> append(Append append) {
        Waiting waiting = new Waiting(append, opened.books().dictionaries(), opening.stages());
        commits.submit(waiting);
        return waiting.future;
    }

    @Override
    public long importHistory(List<HistoricEvent> events) {
        return opened.writer().importHistory(events);
    }

    @Override
    public long head() {
        return opened.recent().head();
    }

    @Override
    public List<RecordedEvent> stream(String streamId, long fromSequence) {
        return opened.readers().ask(reader -> reader.stream(streamId, fromSequence));
    }

    @Override
    public long lastSequence(String streamId) {
        return opened.readers().ask(reader -> reader.lastSequence(streamId));
    }

    @Override
    public List<RecordedEvent> from(long position, int limit) {
        return ahead.from(position, limit, head());
    }

    @Override
    public Optional<KeptAnswer> answerTo(IdempotencyKey key) {
        Optional<Long> id = opened.books().answers().id(KeyDigest.of(key));
        return id.isEmpty()
                ? Optional.empty()
                : opened.readers()
                        .ask(reader -> reader.answer(id.get(), opening.clock().instant()));
    }

    @Override
    public Tail follow(long fromPosition, int maxBatch, TailReader reader) {
        Follower follower = new Follower(
                opened.recent(), this::from, fromPosition, maxBatch, reader, followers::remove, opening.stages());
        followers.add(follower);
        follower.start();
        return follower;
    }

    @Override
    public Checked checked() {
        long scrubbed = Math.min(opened.verifier().soundThrough(), opened.checkedFrom() - 1);
        return new Checked(opened.checkedFrom(), opened.headAtStart(), scrubbed);
    }

    @Override
    public Optional<String> writingStopped() {
        if (closed) {
            return Optional.of("the record is closed");
        }
        Optional<String> why = opened.state().damage().or(opened.clock()::stopped);
        if (why.isPresent()) {
            return why;
        }
        Optional<String> disk = opened.state().diskFailure();
        if (disk.isPresent() && probing.compareAndSet(false, true)) {
            var _ = append(Append.of(List.of())).whenComplete((_, _) -> probing.set(false));
        }
        return disk;
    }

    @Override
    public boolean clockDoubted() {
        return !closed
                && opened.state().damage().isEmpty()
                && opened.clock().stopped().isPresent();
    }

    @Override
    public OptionalLong damagedFrom() {
        return opened.state().damagedFrom();
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        commits.close();
        followers.forEach(Follower::close);
        ahead.close();
        file.close();
        try {
            scrubber.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        opened.close();
    }

    /** What was not looked at before it opened: older events, and the file around all of them. */
    private void scrub() {
        boolean known = opened.state().damage().isPresent();
        opened.verifier().check(0, opened.checkedFrom() - 1, () -> closed);
        file.damage().ifPresent(opened.state()::fileDamaged);
        if (!known) {
            // What was found before it opened is told by whoever opened it.
            opened.state().damage().ifPresent(why -> LOG.error("the record takes nothing: {}", why));
        }
    }

    /** What was found so far, also once it is closed, for tests. */
    Optional<String> damage() {
        return opened.state().damage();
    }

    /** Waits until everything was looked at, for tests. */
    void scrubbed() throws InterruptedException {
        scrubber.join();
    }

    /** The connection that writes, for tests that look at its settings or fill the disk. */
    Connection writing() {
        return opened.writer().connection();
    }

    private static void refuse(Waiting waiting, Throwable why) {
        RecordRefusal refusal = new RecordRefusal.WritingStopped(
                why instanceof IllegalStateException
                        ? "the record is closed"
                        : "the writer failed: " + why.getClass().getSimpleName());
        refusal.initCause(why);
        waiting.future.completeExceptionally(refusal);
    }
}
