package id.gurindam.command.axon.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.gurindam.command.organisation.Organisation;
import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.time.WorkingCalendar;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The calendar of Tanjungpinang gives the deadlines that the decrees give: the vectors of domain.md 5.5 and the late decree. */
class WorkingDaysOfTanjungpinangTest {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Instant STORE_OPENED = Instant.parse("2027-12-31T16:59:59Z");

    @TestFactory
    Stream<DynamicTest> the_thirty_vectors() {
        return rows("afterReceipt")
                .flatMap(row -> IntStream.of(3, 5, 10, 14, 60).mapToObj(n -> {
                    LocalDate received = LocalDate.parse(row.get("receivedOn").stringValue());
                    LocalDate due = LocalDate.parse(row.get("plus" + n).stringValue());
                    return dynamicTest(received + " + " + n + " = " + due, () -> {
                        assertThat(loaded(_ -> true).dueDay(at(received, "10:00"), n))
                                .isEqualTo(due);
                        assertThat(loaded(_ -> true).workingDaysBetween(at(received, "10:00"), at(due, "10:00")))
                                .isEqualTo(n);
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_late_decree_of_august_2025() {
        return rows("lateDecree").flatMap(row -> {
            LocalDate received = LocalDate.parse(row.get("receivedOn").stringValue());
            int n = row.get("plus").intValue();
            LocalDate before = LocalDate.parse(row.get("withVersion1").stringValue());
            LocalDate after = LocalDate.parse(row.get("withVersion2").stringValue());
            return Stream.of(
                    dynamicTest(
                            received + " + " + n + " before it",
                            () -> assertThat(loaded(WorkingDaysOfTanjungpinangTest::firstVersion)
                                            .dueDay(at(received, "10:00"), n))
                                    .isEqualTo(before)),
                    dynamicTest(
                            received + " + " + n + " after it",
                            () -> assertThat(loaded(_ -> true).dueDay(at(received, "10:00"), n))
                                    .isEqualTo(after)));
        });
    }

    @Test
    void a_deadline_falls_with_the_office_hours_of_its_day() {
        WorkingCalendar calendar = loaded(_ -> true);
        assertThat(calendar.due(at(LocalDate.of(2026, 11, 24), "10:00"), 3))
                .isEqualTo(at(LocalDate.of(2026, 11, 27), "16:30"));
        assertThat(calendar.due(at(LocalDate.of(2026, 11, 24), "10:00"), 5))
                .isEqualTo(at(LocalDate.of(2026, 12, 1), "16:00"));
        assertThat(calendar.due(at(LocalDate.of(2026, 3, 2), "10:00"), 1))
                .isEqualTo(at(LocalDate.of(2026, 3, 3), "15:00"));
        assertThat(calendar.due(at(LocalDate.of(2026, 3, 2), "10:00"), 4))
                .isEqualTo(at(LocalDate.of(2026, 3, 6), "15:30"));
    }

    private static boolean firstVersion(OrganisationEvent event) {
        return !(event instanceof CalendarDecreed calendar) || calendar.version() == 1;
    }

    private static WorkingCalendar loaded(Predicate<OrganisationEvent> kept) {
        Organisation city = Organisation.NONE;
        for (OrganisationEvent event : CityFile.named("tanjungpinang").events()) {
            city = kept.test(event) ? city.evolve(event, STORE_OPENED) : city;
        }
        return city.calendar();
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(WIB).toInstant();
    }

    private static Stream<JsonNode> rows(String name) {
        InputStream in =
                WorkingDaysOfTanjungpinangTest.class.getResourceAsStream("/id/gurindam/city/tanjungpinang.json");
        JsonNode rows = JsonMapper.shared().readTree(in).get("calendarVectors").get(name);
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
