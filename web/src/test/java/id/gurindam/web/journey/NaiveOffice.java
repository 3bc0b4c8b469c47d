package id.gurindam.web.journey;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts office time day by day and break by break from the city's own file, without a line of the house's clocks. */
final class NaiveOffice {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final JsonNode FILE = JsonMapper.shared()
            .readTree(Path.of("..", "command-side", "src/main/resources/id/gurindam/city/tanjungpinang.json")
                    .toFile());

    private final Map<Integer, Set<LocalDate>> free = new HashMap<>();

    NaiveOffice() {
        for (JsonNode calendar : FILE.get("calendars")) {
            Set<LocalDate> days = new HashSet<>();
            calendar.get("days")
                    .forEach(day -> days.add(LocalDate.parse(day.get("date").stringValue())));
            free.put(calendar.get("year").intValue(), days);
        }
    }

    /** HK. */
    int days(Instant from, Instant to) {
        LocalDate start = acted(from);
        LocalDate end = acted(to);
        int count = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            count += works(day) ? 1 : 0;
        }
        return count;
    }

    /** JK. */
    int minutes(Instant from, Instant to) {
        long seconds = 0;
        for (LocalDate day = date(from); !day.isAfter(date(to)); day = day.plusDays(1)) {
            if (works(day)) {
                JsonNode hours = hours(day);
                seconds += overlap(from, to, day, at(hours, "open"), at(hours, "close"));
                for (JsonNode rest : hours.get("breaks")) {
                    seconds -= overlap(from, to, day, at(rest, "from"), at(rest, "to"));
                }
            }
        }
        return (int) (seconds / 60);
    }

    /** Among the last three working days of its month, or after them. */
    boolean endOfMonth(Instant at) {
        LocalDate day = date(at);
        int after = 0;
        for (LocalDate next = day.plusDays(1); next.getMonth() == day.getMonth(); next = next.plusDays(1)) {
            after += works(next) ? 1 : 0;
        }
        return after < 3;
    }

    private static long overlap(Instant from, Instant to, LocalDate day, LocalTime open, LocalTime close) {
        long begins =
                Math.max(from.getEpochSecond(), day.atTime(open).atZone(WIB).toEpochSecond());
        long ends = Math.min(to.getEpochSecond(), day.atTime(close).atZone(WIB).toEpochSecond());
        return Math.max(0, ends - begins);
    }

    /** After hours and on free days it counts as of the next working day, for a receipt and an act alike. An act exactly at closing is in time. */
    private LocalDate acted(Instant at) {
        ZonedDateTime local = at.atZone(WIB);
        LocalDate day = local.toLocalDate();
        if (works(day) && !local.toLocalTime().isAfter(at(hours(day), "close"))) {
            return day;
        }
        do {
            day = day.plusDays(1);
        } while (!works(day));
        return day;
    }

    private boolean works(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !free.getOrDefault(day.getYear(), Set.of()).contains(day);
    }

    private static JsonNode hours(LocalDate day) {
        JsonNode usual = FILE.get("officeHours").get("sets").get(0);
        boolean ramadan = false;
        for (JsonNode month : FILE.get("officeHours").get("ramadan")) {
            ramadan |= !day.isBefore(LocalDate.parse(month.get("from").stringValue()))
                    && !day.isAfter(LocalDate.parse(month.get("to").stringValue()));
        }
        for (JsonNode hours : usual.get(ramadan ? "ramadan" : "normal")) {
            for (JsonNode of : hours.get("days")) {
                if (of.stringValue().equals(day.getDayOfWeek().name())) {
                    return hours;
                }
            }
        }
        throw new IllegalStateException("no hours on " + day);
    }

    private static LocalDate date(Instant at) {
        return at.atZone(WIB).toLocalDate();
    }

    private static LocalTime at(JsonNode hours, String name) {
        return LocalTime.parse(hours.get(name).stringValue());
    }
}
