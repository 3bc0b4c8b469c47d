package id.gurindam.record.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.events.personal.Personal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final String CASE = "complaint-1";

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
    void a_sealed_text_opens_again_also_after_a_restart() {
        Personal.Sealed sealed = sealed(CASE, "Lampu jalan padam");

        vault.close();
        vault = reopened("store-1");

        assertThat(vault.open(sealed)).contains("Lampu jalan padam");
        assertThat(sealed.envelope()).startsWith("enc:1:").doesNotContain("Lampu");
    }

    @Test
    void a_contact_is_found_again_within_its_case_only_and_not_after_its_erasure() {
        String first = vault.blindIndex().refOf(CASE, "siti@example.org");

        assertThat(vault.blindIndex().refOf(CASE, "siti@example.org")).isEqualTo(first);
        assertThat(vault.blindIndex().refOf("complaint-2", "siti@example.org")).isNotEqualTo(first);
        vault.destroyOwner(CASE);
        assertThat(vault.blindIndex().refOf(CASE, "siti@example.org")).isNotEqualTo(first);
    }

    @Test
    void a_clear_text_opens_to_itself() {
        assertThat(vault.open(Personal.of("apa adanya"))).contains("apa adanya");
    }

    @Test
    void a_text_moved_to_another_event_revision_or_field_does_not_open() {
        Personal.Sealed s = sealed(CASE, "rahasia");

        List<Personal.Sealed> moved = List.of(
                new Personal.Sealed(s.envelope(), s.streamId(), "complaint.note-added", 1, s.field()),
                new Personal.Sealed(s.envelope(), s.streamId(), s.eventName(), 2, s.field()),
                new Personal.Sealed(s.envelope(), s.streamId(), s.eventName(), 1, "note"));

        for (Personal.Sealed sealed : moved) {
            assertThatThrownBy(() -> vault.open(sealed))
                    .isInstanceOf(SealBroken.class)
                    .hasMessageNotContaining("rahasia");
        }
    }

    @Test
    void a_text_moved_to_another_case_never_opens() {
        Personal.Sealed s = sealed(CASE, "rahasia");
        sealed("complaint-2", "lain");

        assertThat(vault.open(new Personal.Sealed(s.envelope(), "complaint-2", s.eventName(), 1, s.field())))
                .isEmpty();
    }

    @Test
    void a_changed_envelope_is_told_from_a_destroyed_key() {
        Personal.Sealed s = sealed(CASE, "rahasia");
        String changed = s.envelope().substring(0, s.envelope().length() - 4) + "AAAA";

        assertThatThrownBy(() -> vault.open(new Personal.Sealed(changed, CASE, s.eventName(), 1, s.field())))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> vault.open(new Personal.Sealed("enc:1:x", CASE, s.eventName(), 1, s.field())))
                .isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> vault.open(new Personal.Sealed("enc:1:x:***", CASE, s.eventName(), 1, s.field())))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void destroying_a_case_makes_all_its_texts_unreadable_and_no_other() {
        Personal.Sealed first = sealed(CASE, "satu");
        Personal.Sealed second = sealed(CASE, "dua");
        Personal.Sealed other = sealed("complaint-2", "tiga");

        vault.destroyOwner(CASE);
        vault.destroyOwner(CASE);

        assertThat(vault.open(first)).isEmpty();
        assertThat(vault.open(second)).isEmpty();
        assertThat(vault.open(other)).contains("tiga");
    }

    @Test
    void destroying_one_text_leaves_the_others_of_the_case() {
        Personal.Sealed first = sealed(CASE, "satu");
        Personal.Sealed second = sealed(CASE, "dua");

        vault.destroyText(Envelope.read(first).keyId());
        vault.destroyText(Envelope.read(first).keyId());

        assertThat(vault.open(first)).isEmpty();
        assertThat(vault.open(second)).contains("dua");
    }

    @Test
    void nothing_can_be_sealed_under_a_destroyed_case_again() {
        Vault.Sealing begun = vault.begin();
        begun.seal(CASE, "complaint.filed", 1, "narrative", "terlambat");

        vault.destroyOwner(CASE);

        assertThatThrownBy(begun::makeDurable).isInstanceOf(OwnerDestroyed.class);
        assertThatThrownBy(() -> sealed(CASE, "lagi")).isInstanceOf(OwnerDestroyed.class);
        vault.close();
        vault = reopened("store-1");
        assertThatThrownBy(() -> sealed(CASE, "lagi")).isInstanceOf(OwnerDestroyed.class);
    }

    @Test
    void a_destroyed_key_is_nowhere_on_the_disk() throws IOException {
        Personal.Sealed sealed = sealed(CASE, "satu");
        String keyId = Envelope.read(sealed).keyId();
        assertThat(onDisk()).contains(keyId);

        vault.destroyOwner(CASE);

        assertThat(onDisk()).doesNotContain(keyId);
    }

    @Test
    void two_sealings_that_found_the_same_new_case_share_its_key() {
        Vault.Sealing one = vault.begin();
        Personal.Sealed first = one.seal(CASE, "complaint.filed", 1, "narrative", "satu");
        SqliteVault second = vault;
        Vault.Sealing two = second.begin();
        Personal.Sealed other = two.seal(CASE, "complaint.filed", 1, "narrative", "dua");

        two.makeDurable();
        one.makeDurable();

        assertThat(vault.open(first)).contains("satu");
        assertThat(vault.open(other)).contains("dua");
    }

    @Test
    void many_sealings_at_once_all_open_afterwards() throws Exception {
        List<Future<Personal.Sealed>> sealed = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                int n = i;
                sealed.add(threads.submit(() -> sealed("complaint-" + n % 7, "teks " + n)));
            }
        }
        vault.close();
        vault = reopened("store-1");

        for (int i = 0; i < 200; i++) {
            assertThat(vault.open(sealed.get(i).get())).contains("teks " + i);
        }
    }

    @Test
    void thousands_of_keys_of_one_sealing_become_durable_together() {
        Vault.Sealing sealing = vault.begin();
        List<Personal.Sealed> texts = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            texts.add(sealing.seal("complaint-" + i / 20, "complaint.note-added", 1, "text", "catatan " + i));
        }
        sealing.makeDurable();

        assertThat(sealing.keyIds()).hasSize(5000).doesNotHaveDuplicates();
        assertThat(vault.open(texts.get(4999))).contains("catatan 4999");
    }

    @Test
    void a_mac_is_the_same_after_a_restart_and_differs_by_purpose() {
        byte[] pin = "7K3M9QX2".getBytes(StandardCharsets.UTF_8);
        byte[] before = vault.mac("pin", pin);

        vault.close();
        vault = reopened("store-1");

        assertThat(vault.mac("pin", pin)).isEqualTo(before).hasSize(32);
        assertThat(vault.mac("contact", pin)).isNotEqualTo(before);
    }

    @Test
    void what_the_server_sealed_opens_for_the_same_purpose_only() {
        byte[] answer = "jawaban".getBytes(StandardCharsets.UTF_8);
        byte[] sealed = vault.sealForServer("answer", answer);

        assertThat(vault.openForServer("answer", sealed)).contains(answer);
        assertThat(vault.openForServer("other", sealed)).isEmpty();
    }

    private Personal.Sealed sealed(String stream, String text) {
        Vault.Sealing sealing = vault.begin();
        Personal.Sealed sealed = sealing.seal(stream, "complaint.filed", 1, "narrative", text);
        sealing.makeDurable();
        return sealed;
    }

    private SqliteVault reopened(String storeId) {
        return SqliteVault.open(folder.resolve("keys"), folder.resolve("master/key"), folder.resolve("data"), storeId);
    }

    private String onDisk() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : List.of("keys.db", "keys.db-wal")) {
            all.append(
                    new String(Files.readAllBytes(folder.resolve("keys").resolve(name)), StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }
}
