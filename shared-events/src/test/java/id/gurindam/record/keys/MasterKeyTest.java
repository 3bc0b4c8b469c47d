package id.gurindam.record.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.record.StoreMismatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {
    @TempDir
    Path folder;

    private SqliteVault vault;

    @BeforeEach
    void open() {
        vault = reopened("store-1");
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void a_key_store_of_another_record_is_refused() {
        vault.close();

        assertThatThrownBy(() -> reopened("store-2"))
                .isInstanceOf(StoreMismatch.class)
                .hasMessageContaining("store-1")
                .hasMessageContaining("store-2");
        vault = reopened("store-1");
    }

    @Test
    void the_master_key_is_read_by_its_owner_alone_and_lies_in_neither_folder() throws IOException {
        Path master = folder.resolve("master/key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(master)))
                .isEqualTo("rw-------");
        assertThat(Files.size(master)).isEqualTo(32);

        for (String inside : List.of("keys/master", "data/master")) {
            assertThatThrownBy(() -> SqliteVault.open(
                            folder.resolve("keys"), folder.resolve(inside), folder.resolve("data"), "store-1"))
                    .isInstanceOf(KeysUnusable.class)
                    .hasMessageContaining("must not lie in");
        }
    }

    @Test
    void a_missing_wrong_or_open_master_key_stops_the_start() throws IOException {
        Path master = folder.resolve("master/key");
        vault.close();
        byte[] right = Files.readAllBytes(master);

        Files.setPosixFilePermissions(master, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> reopened("store-1")).hasMessageContaining("0600");
        Files.delete(master);
        assertThatThrownBy(() -> reopened("store-1")).hasMessageContaining("missing");
        Files.write(master, new byte[32]);
        Files.setPosixFilePermissions(master, PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(() -> reopened("store-1")).hasMessageContaining("is not that of");

        Files.write(master, right);
        vault = reopened("store-1");
    }

    private SqliteVault reopened(String storeId) {
        return SqliteVault.open(folder.resolve("keys"), folder.resolve("master/key"), folder.resolve("data"), storeId);
    }
}
