package id.gurindam.web.faults;

import id.gurindam.web.journey.HouseProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a process holds: threads, open files and, after a collection, heap in KB. */
record Resources(long threads, long files, long heapKb) {
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    static Resources of(HouseProcess house) throws IOException, InterruptedException {
        Path process = Path.of("/proc", Long.toString(house.pid()));
        jcmd(house, "GC.run");
        Matcher used = USED.matcher(jcmd(house, "GC.heap_info"));
        long heap = 0;
        // The collector names its spaces one after another; those of classes are not heap.
        while (used.find() && heap < Long.MAX_VALUE) {
            heap += Long.parseLong(used.group(1));
        }
        return new Resources(entries(process.resolve("task")), entries(process.resolve("fd")), heap);
    }

    /**
     * What each may be after a fault, measured while idle: 5 % more, and what pools keep: the driver of the views has up to a
     * hundred connections, with both ends in this process, and the threads for their answers.
     */
    boolean near(Resources before) {
        return threads <= before.threads * 1.05 + 64
                && files <= before.files * 1.05 + 220
                && heapKb <= before.heapKb * 1.05 + 16_384;
    }

    private static long entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.count();
        }
    }

    private static String jcmd(HouseProcess house, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(house.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        int classes = said.indexOf("Metaspace");
        return classes < 0 ? said : said.substring(0, classes);
    }
}
