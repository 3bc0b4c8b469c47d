package id.gurindam.bench.recount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One question to the board: an indicator, a way to part it, days from and to (both included), and a moment or now. */
record Question(
        String indicator,
        String by,
        LocalDate from,
        LocalDate to,
        @Nullable String asOf) {

    String address() {
        return "/api/figures?indicator=" + indicator + (by.equals("all") ? "" : "&by=" + by) + "&from=" + from + "&to="
                + to + (asOf == null ? "" : "&asOf=" + asOf);
    }

    /** The cells of its answer by their keys, of these marks. */
    Map<String, Cell> cells(List<Mark> marks) {
        Map<String, List<Mark>> parted = new TreeMap<>();
        marks.stream()
                .filter(mark -> isNow() || inPeriod(mark.date()))
                .forEach(mark -> parted.computeIfAbsent(key(mark), _ -> new java.util.ArrayList<>())
                        .add(mark));
        Map<String, Cell> cells = new TreeMap<>();
        parted.forEach((key, part) -> cells.put(key, Cell.of(indicator, part)));
        return cells;
    }

    /** What is open is counted as it stands, whatever the period. */
    private boolean isNow() {
        return indicator.equals("S7") || indicator.equals("S8");
    }

    private boolean inPeriod(Instant date) {
        LocalDate day = DayBook.date(date);
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private String key(Mark mark) {
        return switch (by) {
            case "all" -> "";
            case "unit", "edge" -> mark.unit();
            case "class" -> mark.classification();
            case "category" -> mark.life().category;
            case "area" -> mark.life().area;
            case "channel" -> mark.life().filing.said("channel");
            case "filedBy" -> mark.life().filing.said("filedBy");
            default -> throw new IllegalArgumentException(by);
        };
    }

    @Override
    public String toString() {
        return indicator + " by " + by + ", " + from + " – " + to + (asOf == null ? "" : ", as of " + asOf);
    }
}
