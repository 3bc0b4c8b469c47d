package id.gurindam.web.organisation;

import id.gurindam.events.organisation.CalendarDay;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Days off as a table: the header {@code date,kind,name}, then one day a line; a semicolon separates as well. */
final class CalendarCsv {
    private static final List<String> HEADER = List.of("date", "kind", "name");
    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"|([^\"]*)");

    private CalendarCsv() {}

    /** One day, and the line on which it stands. */
    private record Day(int line, LocalDate date, CalendarDay.Kind kind, String name) {}

    static DecreeFile.Read read(String text, Map<String, String> begun) {
        List<Day> days = days(text);
        if (days.isEmpty()) {
            throw wrong(1, "import.empty");
        }
        Map<String, List<String>> values = new HashMap<>();
        begun.forEach((field, value) -> values.put(field, List.of(value)));
        int year = days.getFirst().date().getYear();
        values.put("year", List.of(Integer.toString(year)));
        values.put("version", List.of(begun.getOrDefault("version." + year, "1")));
        values.put("days", List.of(lines(days, CalendarDay.Kind.HOLIDAY)));
        values.put("leaveDays", List.of(lines(days, CalendarDay.Kind.COLLECTIVE_LEAVE)));
        List<Sources.Line> lines = days.stream()
                .map(day -> new Sources.Line(DecreeFile.FIELD, day.line()))
                .toList();
        return new DecreeFile.Read(body(days, values), values, Sources.days(lines));
    }

    /** What the file does not say is left for the form; to try it, any decree of today will do. */
    private static byte[] body(List<Day> days, Map<String, List<String>> values) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.put(
                "year",
                Integer.parseInt(values.getOrDefault("year", List.of("0")).getFirst()));
        body.put(
                "version",
                Integer.parseInt(values.getOrDefault("version", List.of("0")).getFirst()));
        for (String field : List.of("decree", "decreedOn", "reason")) {
            body.put(field, values.getOrDefault(field, List.of("-")).getFirst());
        }
        ArrayNode list = body.putArray("days");
        days.forEach(day -> list.addObject()
                .put("date", day.date().toString())
                .put("kind", day.kind().name())
                .put("nameId", day.name())
                .put("nameEn", day.name()));
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String lines(List<Day> days, CalendarDay.Kind kind) {
        return String.join(
                "\n",
                days.stream()
                        .filter(day -> day.kind() == kind)
                        .map(day -> day.date() + " " + day.name())
                        .toList());
    }

    private static List<Day> days(String text) {
        List<String> lines = text.lines().toList();
        String header = lines.isEmpty() ? "" : lines.getFirst().strip();
        String separator = header.contains(";") ? ";" : ",";
        if (!List.of(header.toLowerCase(Locale.ROOT).split(separator, -1)).equals(HEADER)) {
            throw wrong(1, "import.header");
        }
        List<Day> days = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                days.add(day(i + 1, cells(i + 1, lines.get(i), separator)));
            }
        }
        return days;
    }

    private static Day day(int line, List<String> cells) {
        if (cells.size() != HEADER.size()) {
            throw wrong(line, "import.columns");
        }
        CalendarDay.Kind kind = Arrays.stream(CalendarDay.Kind.values())
                .filter(known -> known.name().equals(cells.get(1)))
                .findFirst()
                .orElseThrow(() -> wrong(line, "import.kind"));
        String name = cells.get(2);
        if (name.isEmpty() || name.contains("|")) {
            throw wrong(line, "import.name");
        }
        return new Day(line, date(line, cells.getFirst()), kind, name);
    }

    private static LocalDate date(int line, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            throw wrong(line, "import.date");
        }
    }

    private static List<String> cells(int line, String text, String separator) {
        List<String> cells = new ArrayList<>();
        for (String part : text.split(separator + "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            Matcher cell = CELL.matcher(part.strip());
            if (!cell.matches()) {
                throw wrong(line, "import.quotes");
            }
            String quoted = cell.group(1);
            cells.add((quoted == null ? cell.group(2) : quoted.replace("\"\"", "\"")).strip());
        }
        return cells;
    }

    private static Unreadable wrong(int line, String key) {
        return new Unreadable(DecreeFile.FIELD, key, Integer.toString(line));
    }
}
