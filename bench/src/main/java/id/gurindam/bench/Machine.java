package id.gurindam.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.HdrHistogram.Histogram;

/** Where it was measured: cores, memory, JDK, commit, and how long the disk takes to be sure of 4 KiB. */
public record Machine(int cores, long memoryMiB, String jdk, String os, String commit, double fsyncMillis, String day) {
    private static final int SYNCS = 300;
    private static final int BLOCK = 4096;

    static Machine here(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                memory(),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                headCommit(),
                fsync(folder),
                java.time.LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).toString());
    }

    /** The median of fdatasync after writing one block at the end of a file, in milliseconds. */
    static double fsync(Path folder) throws IOException {
        Path file = folder.resolve("fsync");
        Histogram nanos = new Histogram(3);
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw");
                FileChannel channel = open.getChannel()) {
            for (int n = 0; n < SYNCS; n++) {
                channel.write(ByteBuffer.allocate(BLOCK));
                long begun = System.nanoTime();
                channel.force(false);
                nanos.recordValue(System.nanoTime() - begun);
            }
        }
        Files.delete(file);
        return nanos.getValueAtPercentile(50) / 1e6;
    }

    private static long memory() throws IOException {
        Path info = Path.of("/proc/meminfo");
        if (!Files.exists(info)) {
            return -1;
        }
        return Long.parseLong(Files.readAllLines(info).getFirst().replaceAll("[^0-9]", "")) / 1024;
    }

    private static String headCommit() throws IOException {
        Process git = new ProcessBuilder("git", "describe", "--always", "--dirty")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(git.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            return line == null ? "unknown" : line;
        }
    }
}
