package id.gurindam.bench.recount;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The numbers of one cell by their names, as the board gives them and as they come out again. */
record Cell(Map<String, String> numbers) {
    private static final int PLACES = 7;

    /** What each indicator is compared in. */
    private static List<String> compared(String indicator) {
        return switch (indicator) {
            case "S4", "S10", "S11", "S12" -> List.of("numerator", "denominator", "buckets");
            case "S5" -> List.of("n", "numerator", "pending", "median", "p90");
            case "S6" -> List.of("n", "median", "mean");
            case "S7", "S8", "S17-OUT" -> List.of("n", "buckets");
            case "S17-IN", "S17-BACK" -> List.of("n");
            case "S20" -> List.of("n", "mean");
            case "HANDOFF" -> List.of("edges");
            default -> List.of("numerator", "denominator", "pending");
        };
    }

    /** As the board answered. */
    static Cell told(String indicator, JsonNode row) {
        Map<String, String> numbers = new TreeMap<>();
        for (String name : compared(indicator)) {
            numbers.put(
                    name,
                    switch (name) {
                        case "buckets" -> row.path(name).toString();
                        case "edges" ->
                            String.valueOf(row.path("denominator").longValue()
                                    + row.path("pending").longValue());
                        default ->
                            row.path(name).isNull() ? "–" : shown(row.path(name).doubleValue());
                    });
        }
        return new Cell(numbers);
    }

    /** As it comes out of these marks. */
    static Cell of(String indicator, List<Mark> marks) {
        Map<String, String> numbers = new TreeMap<>();
        for (String name : compared(indicator)) {
            numbers.put(name, number(name, marks));
        }
        return new Cell(numbers);
    }

    private static String number(String name, List<Mark> marks) {
        return switch (name) {
            case "n", "edges" -> shown(marks.size());
            case "numerator" -> shown(marks.stream().filter(Mark::hit).count());
            case "denominator" -> shown(marks.stream().filter(Mark::counts).count());
            case "pending" -> shown(marks.stream().filter(Mark::waits).count());
            case "median" -> shown(new Survival(marks).quantile(1, 2, true));
            case "p90" -> shown(new Survival(marks).quantile(9, 10, false));
            case "mean" -> shown(marks.stream().mapToLong(Mark::value).average());
            case "buckets" -> buckets(marks);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String buckets(List<Mark> marks) {
        long[] places = new long[PLACES];
        marks.stream().filter(mark -> mark.bucket() >= 0).forEach(mark -> places[mark.bucket()]++);
        return java.util.Arrays.toString(places).replace(" ", "");
    }

    private static String shown(OptionalDouble value) {
        return value.isPresent() ? shown(value.getAsDouble()) : "–";
    }

    private static String shown(long count) {
        return String.valueOf(count);
    }

    private static String shown(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.6f", value);
    }

    /** There is nothing in it. */
    boolean isEmpty() {
        return numbers.values().stream().allMatch(value -> value.matches("[–0,\\[\\]]*"));
    }

    @Override
    public String toString() {
        return numbers.entrySet().stream()
                .map(number -> number.getKey() + " " + number.getValue())
                .collect(Collectors.joining(" · "));
    }
}
