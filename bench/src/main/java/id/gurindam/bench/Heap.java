package id.gurindam.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What a process holds once everything that it could throw away is thrown away. */
final class Heap {
    private static final int LOOKS = 5;
    private static final int REST = 4_000;

    private Heap() {}

    /**
     * Bytes of the heap in use after a full collection, asked of the JVM with its own tool: the least of some looks, since a
     * house that has only just caught up still holds what it caught up with.
     */
    static long used(long pid) throws IOException, InterruptedException {
        long least = Long.MAX_VALUE;
        for (int look = 0; look < LOOKS; look++) {
            Thread.sleep(REST);
            least = Math.min(least, once(pid));
        }
        return least;
    }

    private static long once(long pid) throws IOException, InterruptedException {
        tool(pid, "GC.run");
        String said = tool(pid, "GC.heap_info");
        java.util.regex.Matcher used =
                java.util.regex.Pattern.compile("used (\\d+)K").matcher(said);
        if (!used.find()) {
            throw new IOException("no figure in " + said);
        }
        return Long.parseLong(used.group(1)) * 1024;
    }

    private static String tool(long pid, String question) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid),
                        question)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        jcmd.waitFor(30, TimeUnit.SECONDS);
        return said;
    }
}
