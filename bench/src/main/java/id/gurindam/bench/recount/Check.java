package id.gurindam.bench.recount;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Asks a house for its figures and counts each again from its record, at the same position and instant. */
final class Check {
    private final House house;
    private final RawRecord record;
    private final Map<Long, City> cities = new TreeMap<>();

    Check(House house, RawRecord record) {
        this.house = house;
        this.record = record;
    }

    /** Every cell that either side knows. */
    List<Checked> of(Question question) throws IOException, InterruptedException {
        JsonNode answer = house.get(question.address());
        Map<String, Cell> board = new TreeMap<>();
        for (JsonNode row : answer.path("rows")) {
            board.put(row.path("key").stringValue(""), Cell.told(question.indicator(), row));
        }
        City city = city(
                answer.path("position").longValue(),
                Instant.parse(answer.path("at").stringValue("")));
        Map<String, Cell> again = question.cells(new Recount(city).marks(question.indicator()));
        TreeSet<String> keys = new TreeSet<>(board.keySet());
        keys.addAll(again.keySet());
        List<Checked> checked = new ArrayList<>();
        for (String key : keys) {
            checked.add(new Checked(question.toString(), key, shown(board.get(key)), shown(again.get(key))));
        }
        return checked;
    }

    /** Open at the start of the first day, with what came in and back and less what went out, is open at the end of the last (S17). */
    Checked balance(LocalDate from, LocalDate to) throws IOException, InterruptedException {
        String end = begin(to.plusDays(1));
        long then = count("S7", from, to, begin(from))
                + count("S17-IN", from, to, end)
                + count("S17-BACK", from, to, end)
                - count("S17-OUT", from, to, end);
        String question = "S17 open at start + in + back − out beside open at end, " + from + " – " + to;
        return new Checked(question, "", String.valueOf(then), String.valueOf(count("S7", from, to, end)));
    }

    private static String begin(LocalDate day) {
        return day.atStartOfDay(DayBook.WIB).toInstant().toString();
    }

    private long count(String indicator, LocalDate from, LocalDate to, String asOf)
            throws IOException, InterruptedException {
        long n = 0;
        for (JsonNode row : house.get(new Question(indicator, "all", from, to, asOf).address())
                .path("rows")) {
            n += row.path("n").longValue();
        }
        return n;
    }

    private static String shown(@Nullable Cell cell) {
        return cell == null || cell.isEmpty() ? "nothing" : cell.toString();
    }

    private City city(long position, Instant now) throws IOException, InterruptedException {
        record.readOn(house, position);
        City known = cities.get(position);
        if (known == null) {
            known = new City(record.upTo(position), now);
            cities.put(position, known);
        }
        return known.at(now);
    }
}
