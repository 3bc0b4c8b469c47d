package id.gurindam.query.figures;

import id.gurindam.events.Channel;
import id.gurindam.events.FiledBy;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.complaint.Visibility;
import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.HoursSet;
import id.gurindam.events.organisation.OfficeHoursDecreed;
import id.gurindam.events.organisation.Ramadan;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.time.CalendarBook;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A case that was filed in Tanjungpinang, step by step, and the rules of that city. */
final class OpenCase {
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode CITY =
            JSON.readTree(Path.of("..", "command-side", "src/main/resources/id/gurindam/city/tanjungpinang.json")
                    .toFile());

    private final List<Deed> deeds = new ArrayList<>();

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WIB).toInstant();
    }

    /** The city's rules, its hours, and those of its calendars that are named as year/version; all known long before. */
    static Rulebook rules(String... calendars) {
        Instant opened = at("2024-12-31T09:00");
        JsonNode hours = CITY.get("officeHours");
        CalendarBook book = CalendarBook.EMPTY.with(
                new OfficeHoursDecreed(
                        hours.get("clockSet").stringValue(),
                        List.of(JSON.treeToValue(hours.get("sets"), HoursSet[].class)),
                        List.of(JSON.treeToValue(hours.get("ramadan"), Ramadan[].class)),
                        null,
                        null,
                        null),
                opened);
        for (String named : calendars) {
            FindMoved draft = draft(named);
            book = book.with(
                    new CalendarDecreed(
                            draft.year(), draft.version(), draft.decree(), draft.decreedOn(), draft.days(), null),
                    opened);
        }
        RuleSet rules = JSON.treeToValue(CITY.get("ruleSets").get(0), RuleSet.class);
        return new Rulebook(7, WIB, book, List.of(rules));
    }

    /** The calendar of the city's file, as a draft. */
    static FindMoved draft(String named) {
        for (JsonNode calendar : CITY.get("calendars")) {
            int year = calendar.get("year").intValue();
            int version = calendar.get("version").intValue();
            if (named.equals(year + "/" + version)) {
                return new FindMoved(
                        year,
                        version,
                        calendar.get("decree").stringValue(),
                        LocalDate.parse(calendar.get("decreedOn").stringValue()),
                        List.of(JSON.treeToValue(calendar.get("days"), CalendarDay[].class)),
                        500);
            }
        }
        throw new IllegalArgumentException(named);
    }

    OpenCase then(String event, String local) {
        return then(event, local, null);
    }

    OpenCase then(String event, String local, @Nullable String code) {
        return then(event, at(local), code);
    }

    OpenCase then(String event, Instant at, @Nullable String code) {
        deeds.add(new Deed(deeds.size() + 1L, event, at, "124", code, null, 0, null));
        return this;
    }

    CaseLine line() {
        String id = UUID.nameUUIDFromBytes(deeds.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
        return new CaseLine(
                id,
                deeds.size(),
                "TPI-" + id.substring(0, 4),
                ComplaintKind.COMPLAINT,
                Channel.WEB,
                FiledBy.CITIZEN,
                Visibility.NAMED,
                false,
                "jalan.rusak",
                null,
                null,
                List.of(),
                List.of(),
                List.copyOf(deeds));
    }
}
