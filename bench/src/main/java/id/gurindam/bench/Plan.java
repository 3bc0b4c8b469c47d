package id.gurindam.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much is measured: sizes in events, seconds of warming up and of each run, runs a figure, the rows wanted (all if none
 * is named), the most that the heap of the house may take, the packed program, and the folder that is worked in and thrown away.
 */
public record Plan(
        List<Integer> sizes,
        Duration warm,
        Duration each,
        int rounds,
        Set<String> only,
        String heap,
        Path jar,
        Path folder,
        Path result) {
    /** What anybody gets who asks for nothing else. */
    private static final Map<String, String> USUAL = Map.of(
            "sizes", "100000,1000000",
            "warm", "20",
            "seconds", "10",
            "rounds", "3",
            "only", "",
            "heap", "6g",
            "jar", "web/target/gurindam.jar",
            "folder", "bench/target/work",
            "result", "bench/target/bench");

    /** From words such as sizes=10000 warm=1; unknown ones are refused. */
    public static Plan of(String... words) {
        Map<String, String> said = new HashMap<>(USUAL);
        for (String word : words) {
            String[] halves = word.split("=", 2);
            if (halves.length < 2 || said.replace(halves[0], halves[1]) == null) {
                throw new IllegalArgumentException(
                        word + ": give any of " + new TreeSet<>(USUAL.keySet()) + " as name=value");
            }
        }
        return new Plan(
                list(said, "sizes").stream().map(Integer::valueOf).toList(),
                Duration.ofSeconds(Long.parseLong(value(said, "warm"))),
                Duration.ofSeconds(Long.parseLong(value(said, "seconds"))),
                Integer.parseInt(value(said, "rounds")),
                Set.copyOf(list(said, "only")),
                value(said, "heap"),
                Path.of(value(said, "jar")),
                Path.of(value(said, "folder")),
                Path.of(value(said, "result")));
    }

    boolean wants(String... rows) {
        return only.isEmpty() || Arrays.stream(rows).anyMatch(only::contains);
    }

    private static List<String> list(Map<String, String> said, String name) {
        return Arrays.stream(value(said, name).split(","))
                .filter(word -> !word.isBlank())
                .toList();
    }

    private static String value(Map<String, String> said, String name) {
        return said.getOrDefault(name, "");
    }
}
