package id.gurindam.web.organisation;

import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.ListEntry;
import id.gurindam.query.organisation.OrganisationLists;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lists as an administrator writes them, one thing a line: a day off as {@code 2027-01-01 Tahun Baru | New Year} (with a
 * question mark after the date while it awaits the moon), an entry as {@code CODE | teks | text}.
 */
final class Lines {
    private static final Pattern DAY =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(\\?)?\\s+([^|]*[^|\\s])(?:\\s*\\|\\s*(\\S.*))?");
    private static final Pattern ENTRY = Pattern.compile("(\\S+)\\s*\\|\\s*([^|]*[^|\\s])\\s*\\|\\s*([^|]*[^|\\s])");

    private Lines() {}

    /** The days off of this kind; without English the Indonesian name serves for both. */
    static List<ObjectNode> days(String field, String written, CalendarDay.Kind kind) {
        return each(field, written, line -> {
            Matcher day = DAY.matcher(line);
            if (!day.matches() || !isDate(day.group(1))) {
                throw new IllegalArgumentException(line);
            }
            ObjectNode node = JsonMapper.shared().createObjectNode();
            node.put("date", day.group(1)).put("kind", kind.name()).put("nameId", day.group(3));
            node.put("nameEn", Objects.requireNonNullElse(day.group(4), day.group(3)));
            return day.group(2) == null ? node : node.put("estimate", true);
        });
    }

    /** The entries; whatever else an entry of the same code said before, it goes on saying. */
    static List<ObjectNode> entries(String field, String written, List<ListEntry> before) {
        Map<String, ListEntry> known = before.stream().collect(Collectors.toMap(ListEntry::code, entry -> entry));
        return each(field, written, line -> {
            Matcher entry = ENTRY.matcher(line);
            if (!entry.matches()) {
                throw new IllegalArgumentException(line);
            }
            ListEntry old = known.getOrDefault(entry.group(1), ListEntry.of(entry.group(1), "", ""));
            ObjectNode node = JsonMapper.shared().valueToTree(old);
            return node.put("textId", entry.group(2)).put("textEn", entry.group(3));
        });
    }

    /** The days off of this kind as they are written here, from both languages. */
    static String of(OrganisationLists.Calendar indonesian, OrganisationLists.Calendar english, CalendarDay.Kind kind) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < indonesian.days().size(); i++) {
            OrganisationLists.Off day = indonesian.days().get(i);
            if (day.kind() == kind) {
                String name = english.days().get(i).name();
                lines.add(day.date() + (day.estimate() ? "? " : " ") + day.name() + " | " + name);
            }
        }
        return String.join("\n", lines);
    }

    /** These entries as they are written here. */
    static String of(List<ListEntry> entries) {
        return entries.stream()
                .map(entry -> entry.code() + " | " + entry.textId() + " | " + entry.textEn())
                .collect(Collectors.joining("\n"));
    }

    private static List<ObjectNode> each(String field, String written, Function<String, ObjectNode> reading) {
        List<ObjectNode> read = new ArrayList<>();
        List<String> lines = written.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                try {
                    read.add(reading.apply(lines.get(i)));
                } catch (IllegalArgumentException unreadable) {
                    throw new Unreadable(field, "organisation.line", i + 1, lines.get(i));
                }
            }
        }
        return read;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException noDate) {
            return false;
        }
    }
}
