package id.gurindam.web.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What only some machines can do: small disks, and tools of Debian. Where CI says that it is there, it must be there. */
final class Machine {
    private Machine() {}

    /** The file of a Debian package, or the test skips itself and says so; with CI=true it fails instead. */
    static Path tool(String purpose, String... places) {
        for (String place : places) {
            if (Files.exists(Path.of(place))) {
                return Path.of(place);
            }
        }
        missing(purpose + ": none of " + List.of(places));
        throw new IllegalStateException();
    }

    /** A disk of so many MB at this folder, which is made; unmounted when it is closed. */
    static Disk disk(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()) != 0) {
            missing("a small disk: mounting is refused here");
        }
        return new Disk(folder);
    }

    /** A small disk. */
    record Disk(Path folder) implements AutoCloseable {
        private static final int BLOCK = 64 * 1024;

        /** Leaves no room on it, by a file that nobody else knows. */
        void fill() throws IOException {
            try (var out = Files.newOutputStream(ballast())) {
                byte[] block = new byte[BLOCK];
                for (int size = BLOCK; size >= 1; size = size == 1 ? 0 : size / 16) {
                    fill(out, block, size);
                }
            } catch (IOException full) {
                assertThat(Files.size(ballast())).isPositive();
            }
        }

        private static void fill(java.io.OutputStream out, byte[] block, int size) {
            try {
                while (true) {
                    out.write(block, 0, size);
                }
            } catch (IOException full) {
                // that much no longer fits
            }
        }

        /** Makes room again. */
        void free() throws IOException {
            Files.deleteIfExists(ballast());
        }

        private Path ballast() {
            return folder.resolve("ballast");
        }

        @Override
        public void close() throws IOException {
            try {
                run("umount", "-l", folder.toString());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void missing(String what) {
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            throw new AssertionError("missing on the checking machine: " + what);
        }
        System.out.println("skipped, " + what);
        assumeTrue(false, what);
    }

    static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
