package id.gurindam.record.keys;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.personal.Personal;
import id.gurindam.record.disk.Sqlite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedKeysTest {
    private static final int CASES = 600;

    @TempDir
    Path folder;

    private final List<Personal.Sealed> texts = new ArrayList<>();

    @BeforeEach
    void filled() {
        try (SqliteVault vault = opened()) {
            Vault.Sealing sealing = vault.begin();
            for (int i = 0; i < CASES; i++) {
                texts.add(sealing.seal("case-" + i, "complaint.filed", 1, "narrative", "kata " + i));
            }
            sealing.makeDurable();
            vault.mac("pin", new byte[1]);
            vault.destroyOwner("case-5");
        }
    }

    @Test
    void sound_keys_are_looked_through_and_nothing_is_told() throws InterruptedException {
        try (SqliteVault vault = opened()) {
            vault.checked();

            assertThat(vault.damage()).isEmpty();
        }
    }

    @Test
    void a_key_that_was_changed_is_told_and_every_other_opens() throws Exception {
        for (String change : List.of(
                "UPDATE owner SET wrapped = zeroblob(60) WHERE owner = 'case-599'",
                "UPDATE text_key SET wrapped = zeroblob(60) WHERE owner = 'case-599'",
                "UPDATE secret SET wrapped = zeroblob(60)")) {
            Path kept = Files.createTempFile("keys", ".db");
            Files.copy(file(), kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            change(change);

            try (SqliteVault vault = opened()) {
                vault.checked();

                assertThat(vault.damage()).as(change).get().asString().contains("the key store is damaged");
                assertThat(vault.open(texts.get(7))).contains("kata 7");
                assertThat(vault.open(texts.get(5))).isEmpty();
            }
            Files.move(kept, file(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void a_flipped_name_of_a_key_is_told() throws Exception {
        byte[] bytes = Files.readAllBytes(file());
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("case-300");
        bytes[at] ^= 1;
        Files.write(file(), bytes);

        try (SqliteVault vault = opened()) {
            vault.checked();

            assertThat(vault.damage()).get().asString().contains("the key store is damaged");
            assertThat(vault.open(texts.get(7))).contains("kata 7");
        }
    }

    private SqliteVault opened() {
        return SqliteVault.open(
                folder.resolve("keys"), folder.resolve("master/key"), folder.resolve("data"), "store-1");
    }

    private void change(String sql) throws SQLException, IOException {
        try (Connection writer = Sqlite.writer(file())) {
            Sqlite.run(writer, sql);
            writer.commit();
        }
    }

    private Path file() {
        return folder.resolve("keys/keys.db");
    }
}
