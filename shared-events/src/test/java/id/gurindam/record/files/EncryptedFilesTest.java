package id.gurindam.record.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.record.keys.SealBroken;
import id.gurindam.record.keys.SqliteVault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptedFilesTest {
    private static final byte[] PHOTO = "foto jalan berlubang di Jalan Merdeka".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private SqliteVault vault;
    private EncryptedFiles files;

    @BeforeEach
    void open() {
        vault = SqliteVault.open(
                folder.resolve("keys"), folder.resolve("master/key"), folder.resolve("data"), "store-1");
        files = new EncryptedFiles(folder.resolve("data"), vault.fileKeys());
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void a_file_is_given_back_as_it_was_with_its_media_type() throws IOException {
        StoredFile stored = files.put(new ByteArrayInputStream(PHOTO), "image/jpeg");

        OpenedFile opened = files.open(stored.digest()).orElseThrow();

        assertThat(opened.bytes()).isEqualTo(PHOTO);
        assertThat(opened.mediaType()).isEqualTo("image/jpeg");
        assertThat(stored.bytes()).isEqualTo(PHOTO.length);
    }

    @Test
    void a_file_is_named_by_the_digest_of_its_encrypted_bytes() throws Exception {
        StoredFile stored = files.put(PHOTO, "image/jpeg");

        byte[] onDisk = Files.readAllBytes(path(stored.digest()));

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(onDisk)))
                .isEqualTo(stored.digest());
        assertThat(new String(onDisk, StandardCharsets.ISO_8859_1)).doesNotContain("Merdeka");
    }

    @Test
    void the_same_photo_kept_twice_cannot_be_recognised_by_its_name() {
        assertThat(files.put(PHOTO, "image/jpeg").digest())
                .isNotEqualTo(files.put(PHOTO, "image/jpeg").digest());
    }

    @Test
    void a_file_dies_with_the_case_that_adopted_it() {
        StoredFile adopted = files.put(PHOTO, "image/jpeg");
        StoredFile other = files.put(PHOTO, "image/jpeg");
        assertThat(files.adopt(adopted.digest(), "complaint-1")).isTrue();
        assertThat(files.adopt(adopted.digest(), "complaint-1")).isTrue();
        assertThat(files.open(adopted.digest())).isPresent();

        vault.destroyOwner("complaint-1");

        assertThat(files.open(adopted.digest())).isEmpty();
        assertThat(files.open(other.digest())).isPresent();
    }

    @Test
    void a_file_of_one_case_cannot_be_taken_by_another() {
        StoredFile stored = files.put(PHOTO, "image/jpeg");
        files.adopt(stored.digest(), "complaint-1");

        assertThat(files.adopt(stored.digest(), "complaint-2")).isFalse();
        assertThat(files.adopt("0".repeat(64), "complaint-2")).isFalse();
    }

    @Test
    void a_changed_file_is_told_from_a_destroyed_one() throws IOException {
        StoredFile stored = files.put(PHOTO, "image/jpeg");
        byte[] bytes = Files.readAllBytes(path(stored.digest()));
        bytes[bytes.length - 1] ^= 1;
        Files.write(path(stored.digest()), bytes);

        assertThatThrownBy(() -> files.open(stored.digest())).isInstanceOf(SealBroken.class);
    }

    @Test
    void an_unknown_name_opens_nothing_and_leads_nowhere() {
        assertThat(files.open("../../keys/keys.db")).isEmpty();
        assertThat(files.open("f".repeat(64))).isEmpty();
    }

    @Test
    void too_large_a_file_is_refused_and_leaves_nothing_behind() throws IOException {
        assertThatThrownBy(() -> files.put(new byte[(32 << 20) + 1], "image/jpeg"))
                .isInstanceOf(FileTooLarge.class);

        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void no_half_written_file_is_left_beside_the_whole_ones() throws IOException {
        files.put(PHOTO, "image/jpeg");

        try (Stream<Path> all = Files.walk(folder.resolve("data"))) {
            assertThat(all.filter(path -> path.toString().endsWith(".half"))).isEmpty();
        }
    }

    private Path path(String digest) {
        return folder.resolve("data/files").resolve(digest.substring(0, 2)).resolve(digest.substring(2));
    }
}
