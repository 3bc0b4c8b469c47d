package id.gurindam.events.docs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of a folder against the newest released tag: they may be added to, never edited nor removed. */
final class ReleasedFiles {
    private static final List<String> NOT_YET =
            List.of("No names found", "No tags can describe", "No annotated tags can describe", "not a git repository");

    private final Path repository;
    private final String folder;

    ReleasedFiles(Path repository, String folder) {
        this.repository = repository;
        this.folder = folder;
    }

    /** The newest tag of the form v1.2.3 that this history stands on, if anything was released and git can tell. */
    Optional<String> release() throws IOException, InterruptedException {
        Said said = git("describe", "--tags", "--abbrev=0", "--match", "v[0-9]*");
        if (said.well()) {
            return Optional.of(said.words().strip());
        }
        if (NOT_YET.stream().anyMatch(said.words()::contains)) {
            return Optional.empty();
        }
        throw new IllegalStateException(said.words());
    }

    /** What was edited (M), removed (D) or renamed (R) since the tag. */
    List<String> changedSince(String tag) throws IOException, InterruptedException {
        Said said = git("diff", "--name-status", "--diff-filter=a", tag, "--", folder);
        if (!said.well()) {
            throw new IllegalStateException(said.words());
        }
        return said.words().lines().toList();
    }

    private Said git(String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("git"));
        line.addAll(List.of(words));
        Process git = new ProcessBuilder(line)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .start();
        try (InputStream said = git.getInputStream()) {
            String all = new String(said.readAllBytes(), StandardCharsets.UTF_8);
            return new Said(git.waitFor() == 0, all);
        }
    }

    private record Said(boolean well, String words) {}
}
