package id.gurindam.events.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An event once released is read for ever, so the file that shows how it was written stays as it is. */
class GoldenFilesTest {

    @Test
    void no_golden_file_changed_since_the_newest_release() throws IOException, InterruptedException {
        needsGit();
        ReleasedFiles golden = new ReleasedFiles(Path.of("."), "src/test/resources/events");
        Optional<String> release = golden.release();
        assumeTrue(release.isPresent(), "nothing is released yet, so golden files are not yet binding");

        assertThat(golden.changedSince(release.orElseThrow())).isEmpty();
    }

    @Test
    void an_edited_and_a_removed_file_are_reported_and_an_added_one_is_not(@TempDir Path folder)
            throws IOException, InterruptedException {
        needsGit();
        Files.writeString(folder.resolve("Edited.1.json"), "{}");
        Files.writeString(folder.resolve("Removed.1.json"), "{\"a\":1}");
        git(folder, "init", "-q");
        git(folder, "add", ".");
        git(folder, "-c", "user.name=t", "-c", "user.email=t@t", "commit", "-qm", "first");
        git(folder, "tag", "v0.1.0");
        Files.writeString(folder.resolve("Edited.1.json"), "{\"b\":2}");
        Files.delete(folder.resolve("Removed.1.json"));
        Files.writeString(folder.resolve("Added.1.json"), "{\"c\":3}");
        git(folder, "add", ".");

        ReleasedFiles golden = new ReleasedFiles(folder, ".");

        assertThat(golden.release()).contains("v0.1.0");
        assertThat(golden.changedSince("v0.1.0")).containsExactlyInAnyOrder("M\tEdited.1.json", "D\tRemoved.1.json");
    }

    /** Without git only these tests are skipped; a machine that checks what lands must have it. */
    private static void needsGit() throws InterruptedException {
        try {
            git(Path.of("."), "--version");
        } catch (IOException missing) {
            assumeTrue("true".equals(System.getenv("CI")), "git is missing");
            throw new IllegalStateException(missing);
        }
    }

    private static void git(Path folder, String... words) throws IOException, InterruptedException {
        String[] line = new String[words.length + 1];
        line[0] = "git";
        System.arraycopy(words, 0, line, 1, words.length);
        int said = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(said).isZero();
    }
}
