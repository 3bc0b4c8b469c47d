package id.gurindam.query.figures;

import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.HoursSet;
import id.gurindam.events.organisation.OfficeHoursDecreed;
import id.gurindam.events.organisation.Ramadan;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.time.CalendarBook;
import id.gurindam.time.WorkingCalendar;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules and calendars of the project's own city file. */
final class City {
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode FILE =
            JSON.readTree(Path.of("..", "command-side", "src/main/resources/id/gurindam/city/tanjungpinang.json")
                    .toFile());
    static final RuleSet RULES = JSON.treeToValue(FILE.get("ruleSets").get(0), RuleSet.class);
    static final WorkingCalendar CALENDAR = calendar();

    private City() {}

    private static WorkingCalendar calendar() {
        Instant opened = Instant.parse("2027-12-31T16:59:59Z");
        JsonNode hours = FILE.get("officeHours");
        CalendarBook book = CalendarBook.EMPTY.with(
                new OfficeHoursDecreed(
                        hours.get("clockSet").stringValue(),
                        List.of(JSON.treeToValue(hours.get("sets"), HoursSet[].class)),
                        List.of(JSON.treeToValue(hours.get("ramadan"), Ramadan[].class)),
                        null,
                        null,
                        null),
                opened);
        for (JsonNode calendar : FILE.get("calendars")) {
            book = book.with(
                    new CalendarDecreed(
                            calendar.get("year").intValue(),
                            calendar.get("version").intValue(),
                            calendar.get("decree").stringValue(),
                            LocalDate.parse(calendar.get("decreedOn").stringValue()),
                            List.of(JSON.treeToValue(calendar.get("days"), CalendarDay[].class)),
                            null),
                    opened);
        }
        return book.calendar(WIB);
    }
}
