package id.gurindam.record.keys;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.Actor;
import id.gurindam.events.Channel;
import id.gurindam.events.EventContext;
import id.gurindam.events.GurindamEvent;
import id.gurindam.events.complaint.DetailsProvided;
import id.gurindam.events.complaint.FileRef;
import id.gurindam.events.personal.Personal;
import id.gurindam.events.privacy.KeyDestroyed;
import id.gurindam.events.store.StoreKind;
import id.gurindam.events.wire.EventCatalogue;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.events.wire.PlainSealing;
import id.gurindam.record.Append;
import id.gurindam.record.RecordStore;
import id.gurindam.record.disk.Sqlite;
import id.gurindam.record.files.EncryptedFiles;
import id.gurindam.record.files.StoredFile;
import id.gurindam.record.sqlite.Opening;
import id.gurindam.record.sqlite.SqliteRecordStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyShredderTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    @TempDir
    Path folder;

    private final EventCodec codec = new EventCodec();
    private RecordStore record;
    private SqliteVault vault;
    private long sequence;

    @BeforeEach
    void open() {
        record = record();
        vault = vault();
    }

    private RecordStore record() {
        return SqliteRecordStore.open(Opening.of(
                        folder.resolve("data"),
                        StoreKind.REAL,
                        "tanjungpinang",
                        "Asia/Jakarta",
                        InstantSource.fixed(MONDAY),
                        codec)
                .nanoTime(() -> 0));
    }

    @AfterEach
    void close() {
        vault.close();
        record.close();
    }

    @Test
    void it_obeys_the_event_by_its_stored_name() {
        assertThat(EventCatalogue.of(KeyDestroyed.class).name()).isEqualTo(KeyShredder.NAME);
    }

    @Test
    void what_was_destroyed_before_it_started_is_gone_when_it_has_started() {
        Personal.Sealed whole = sealed("complaint-1", "satu");
        Personal.Sealed one = sealed("complaint-2", "dua");
        Personal.Sealed kept = sealed("complaint-2", "tiga");
        destroyed("complaint-1", null);
        long last = destroyed("complaint-2", Envelope.read(one).keyId());

        try (KeyShredder shredder = KeyShredder.start(record, vault, codec::decode, files()::adopt)) {
            assertThat(vault.open(whole)).isEmpty();
            assertThat(vault.open(one)).isEmpty();
            assertThat(vault.open(kept)).contains("tiga");
            assertThat(vault.destroyedThrough()).isEqualTo(last);
            assertThat(shredder.failure()).isEmpty();
        }
    }

    @Test
    void what_is_destroyed_while_it_runs_goes_at_once() throws InterruptedException {
        Personal.Sealed text = sealed("complaint-1", "satu");
        CountDownLatch gone = new CountDownLatch(1);
        Vault watched = new WatchedVault(vault, gone);

        try (KeyShredder shredder = KeyShredder.start(record, watched, codec::decode, files()::adopt)) {
            destroyed("complaint-1", null);

            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(vault.open(text)).isEmpty();
            assertThat(shredder.failure()).isEmpty();
        }
    }

    @Test
    void a_key_store_brought_back_from_an_older_copy_loses_the_same_keys_again() throws IOException {
        Personal.Sealed text = sealed("complaint-1", "satu");
        vault.close();
        Path keys = folder.resolve("keys/keys.db");
        byte[] olderCopy = Files.readAllBytes(keys);
        vault = vault();
        destroyed("complaint-1", null);
        KeyShredder.start(record, vault, codec::decode, files()::adopt).close();
        assertThat(vault.open(text)).isEmpty();

        vault.close();
        Files.write(keys, olderCopy);
        vault = vault();
        assertThat(vault.open(text)).contains("satu");

        KeyShredder.start(record, vault, codec::decode, files()::adopt).close();
        assertThat(vault.open(text)).isEmpty();
    }

    @Test
    void from_a_damaged_position_on_nothing_is_destroyed_and_it_starts_all_the_same() throws SQLException {
        Personal.Sealed first = sealed("complaint-1", "satu");
        Personal.Sealed second = sealed("complaint-2", "dua");
        destroyed("complaint-1", null);
        long damaged = destroyed("complaint-2", null);
        record.close();
        try (Connection writer = Sqlite.writer(folder.resolve("data/record.db"))) {
            Sqlite.run(writer, "UPDATE event SET recorded_at = recorded_at + 1 WHERE position = " + damaged);
            writer.commit();
        }
        record = record();

        try (KeyShredder shredder = KeyShredder.start(record, vault, codec::decode, files()::adopt)) {
            assertThat(record.damagedFrom()).hasValue(damaged);
            assertThat(vault.open(first)).isEmpty();
            assertThat(vault.open(second)).contains("dua");
            assertThat(shredder.position()).isEqualTo(damaged - 1);
            assertThat(shredder.failure()).get().asString().contains("position " + damaged);
        }
    }

    @Test
    void a_file_goes_with_the_case_whose_event_named_it() {
        StoredFile photo = files().put(new byte[] {1, 2, 3}, "image/png");
        FileRef named = new FileRef(photo.digest(), "image/png", 3);
        append("complaint-1", 0, new DetailsProvided("complaint-1", Personal.of("ini"), List.of(named)));
        KeyShredder.start(record, vault, codec::decode, files()::adopt).close();

        assertThat(files().openFor(photo.digest(), "complaint-1")).isPresent();
        assertThat(files().openFor(photo.digest(), "complaint-2")).isEmpty();
        destroyed("complaint-1", null);
        KeyShredder.start(record, vault, codec::decode, files()::adopt).close();

        assertThat(files().open(photo.digest())).isEmpty();
    }

    @Test
    void every_event_that_can_carry_a_file_is_known_as_a_carrier() {
        assertThat(EventCatalogue.entries().stream()
                        .filter(entry -> carriesFiles(entry.type()))
                        .map(EventCatalogue.Entry::name))
                .containsExactlyInAnyOrderElementsOf(FilesNamed.CARRIERS);
    }

    private static boolean carriesFiles(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(part -> part.getGenericType().getTypeName().contains(FileRef.class.getName()));
    }

    private EncryptedFiles files() {
        return new EncryptedFiles(folder.resolve("data"), vault.fileKeys());
    }

    private long destroyed(String owner, @Nullable String keyId) {
        return append("privacy", sequence++, new KeyDestroyed(owner, keyId, "UU 27/2022 pasal 44"));
    }

    private long append(String stream, long at, GurindamEvent event) {
        EventContext context = EventContext.now(Actor.SYSTEM, Channel.SYSTEM, "erasure", MONDAY);
        return record.append(Append.of(List.of(codec.encode(
                        event, context, UUID.randomUUID(), stream, at, new PlainSealing(), () -> new byte[32]))))
                .join()
                .lastPosition();
    }

    private Personal.Sealed sealed(String stream, String text) {
        Vault.Sealing sealing = vault.begin();
        Personal.Sealed sealed = sealing.seal(stream, "complaint.filed", 1, "narrative", text);
        sealing.makeDurable();
        return sealed;
    }

    private SqliteVault vault() {
        return SqliteVault.open(
                folder.resolve("keys"),
                folder.resolve("master/key"),
                folder.resolve("data"),
                record.identity().storeId());
    }
}
