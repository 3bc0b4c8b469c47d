package id.gurindam.clocks;

import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.DayExcused;
import id.gurindam.events.organisation.HoursSet;
import id.gurindam.events.organisation.OfficeHoursDecreed;
import id.gurindam.events.organisation.Ramadan;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.time.CalendarBook;
import id.gurindam.time.WorkingCalendar;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rules and calendars of the project's own city file, and a case to put under them. */
final class Tanjungpinang {
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode FILE =
            JSON.readTree(Path.of("..", "command-side", "src/main/resources/id/gurindam/city/tanjungpinang.json")
                    .toFile());
    static final RuleSet RULES = JSON.treeToValue(FILE.get("ruleSets").get(0), RuleSet.class);
    static final CalendarBook BOOK = book();
    static final WorkingCalendar CALENDAR = BOOK.calendar(WIB);

    private final List<Fact> facts = new ArrayList<>();
    private @Nullable Classification classification;

    static JsonNode vectors() {
        return FILE.get("calendarVectors").get("afterReceipt");
    }

    static WorkingCalendar excused(String day) {
        return BOOK.with(new DayExcused(LocalDate.parse(day), null)).calendar(WIB);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WIB).toInstant();
    }

    Tanjungpinang then(String event, String local) {
        return then(event, local, null);
    }

    Tanjungpinang then(String event, String local, @Nullable String code) {
        facts.add(new Fact(event, at(local), code));
        return this;
    }

    Tanjungpinang as(Classification put) {
        classification = put;
        return this;
    }

    List<ClockReading> read(String now) {
        return read(now, CALENDAR);
    }

    List<ClockReading> read(String now, WorkingCalendar calendar) {
        return read(now, calendar, RULES);
    }

    /** The newest run of the clock. */
    ClockReading clock(String code, String now) {
        return runs(code, now).getLast();
    }

    List<ClockReading> runs(String code, String now) {
        return read(now).stream().filter(r -> r.clock().equals(code)).toList();
    }

    /** The book as it was when the store was opened then, with the hours and these calendars (2025/1). */
    static CalendarBook opened(String local, String... calendars) {
        JsonNode hours = FILE.get("officeHours");
        CalendarBook book = CalendarBook.EMPTY.with(
                new OfficeHoursDecreed(
                        hours.get("clockSet").stringValue(),
                        List.of(JSON.treeToValue(hours.get("sets"), HoursSet[].class)),
                        List.of(JSON.treeToValue(hours.get("ramadan"), Ramadan[].class)),
                        null,
                        null,
                        null),
                at(local));
        for (String named : calendars) {
            book = book.with(calendar(named), at(local));
        }
        return book;
    }

    /** The calendar of this year and version. */
    static CalendarDecreed calendar(String named) {
        for (JsonNode calendar : FILE.get("calendars")) {
            int year = calendar.get("year").intValue();
            int version = calendar.get("version").intValue();
            if (named.equals(year + "/" + version)) {
                return new CalendarDecreed(
                        year,
                        version,
                        calendar.get("decree").stringValue(),
                        LocalDate.parse(calendar.get("decreedOn").stringValue()),
                        List.of(JSON.treeToValue(calendar.get("days"), CalendarDay[].class)),
                        null);
            }
        }
        throw new IllegalArgumentException(named);
    }

    /** The next version of the rules, with another limit to verify by. */
    static RuleSet verifyingWithin(int days, String effectiveFrom) {
        ObjectNode next = JSON.valueToTree(RULES);
        next.put("version", 2).put("effectiveFrom", effectiveFrom);
        ((ObjectNode) next.get("clocks").get(0)).put("limit", days);
        return JSON.treeToValue(next, RuleSet.class);
    }

    List<ClockReading> read(String now, WorkingCalendar calendar, RuleSet rules) {
        return ClockReadings.of(facts, ComplaintKind.COMPLAINT, classification, rules, calendar, at(now));
    }

    private static CalendarBook book() {
        return opened("2027-12-31T23:59:59", "2025/1", "2025/2", "2026/1", "2027/1");
    }
}
