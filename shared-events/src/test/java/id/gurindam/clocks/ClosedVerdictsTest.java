package id.gurindam.clocks;

import static id.gurindam.clocks.Tanjungpinang.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.clocks.ClockReading.Verdict;
import id.gurindam.events.complaint.Classification;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.time.CalendarBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What has ended reads the same to the byte, whatever is decreed, adopted or corrected afterwards. */
class ClosedVerdictsTest {
    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void no_later_calendar_alters_what_had_ended() {
        System.out.println("ClosedVerdictsTest: replay with -Dseed=" + SEED);
        Random random = new Random(SEED);
        int ended = 0;
        for (int office = 0; office < 40; office++) {
            OfficeYears years = new OfficeYears(random);
            for (int i = 0; i < 40; i++) {
                SomeCase some = new SomeCase(years, random);
                Instant now = OfficeYears.at(some.now());
                CalendarBook later = years.book();
                for (int version = 0; version < 3; version++) {
                    int year = 2025 + random.nextInt(3);
                    later = later.with(decree(year, later.newestVersion(year) + 1, random), now);
                }
                List<String> before = ended(some, years.book(), now);
                assertThat(ended(some, later, now.plusSeconds(86_400L * 400)))
                        .as("seed " + SEED + ", " + some.facts())
                        .isEqualTo(before);
                ended += before.size();
            }
        }
        assertThat(ended).isGreaterThan(1_000);
    }

    /** The runs that have ended and whose time was up by then, so that no day of theirs still lies ahead. */
    private static List<String> ended(SomeCase some, CalendarBook book, Instant at) {
        Instant told = OfficeYears.at(some.now());
        var calendar = book.calendar(Tanjungpinang.WIB);
        List<String> all = new ArrayList<>();
        var readings = ClockReadings.of(some.facts(), ComplaintKind.COMPLAINT, null, Tanjungpinang.RULES, calendar, at);
        var outlines =
                ClockReadings.outlines(some.facts(), ComplaintKind.COMPLAINT, null, Tanjungpinang.RULES, calendar, at);
        readings.stream()
                .filter(reading -> reading.startedAt() != null && reading.stoppedAt() != null)
                .forEach(reading -> {
                    ClockReading.IfExcused other = reading.ifExcused();
                    boolean over = reading.dueAt() != null
                            && reading.dueAt().isBefore(told)
                            && (other == null || other.dueAt().isBefore(told));
                    all.add(
                            over
                                    ? JSON.writeValueAsString(reading)
                                    : verdict(reading.clock(), reading.state(), reading.verdict()));
                });
        outlines.stream()
                .filter(outline -> outline.stoppedAt() != null)
                .forEach(outline -> all.add(verdict(outline.clock(), outline.state(), outline.verdict())));
        return all;
    }

    private static String verdict(String clock, ClockReading.State state, Verdict verdict) {
        return clock + " " + state + " " + verdict;
    }

    private static CalendarDecreed decree(int year, int version, Random random) {
        List<CalendarDay> days = IntStream.range(0, 60)
                .mapToObj(_ -> LocalDate.ofYearDay(year, 1 + random.nextInt(365)))
                .distinct()
                .map(day -> new CalendarDay(day, CalendarDay.Kind.HOLIDAY, "Libur", "Holiday", null))
                .toList();
        return new CalendarDecreed(year, version, "SKB", LocalDate.of(year - 1, 9, 1), days, null);
    }

    @Test
    void a_run_that_has_ended_keeps_its_verdict_when_the_class_is_corrected_later() {
        List<Fact> facts = List.of(
                new Fact("ComplaintFiled", at("2026-08-03T09:00"), null),
                new Fact("ComplaintVerified", at("2026-08-03T10:00"), Classification.INFORMATION.name()),
                new Fact("ComplaintRoutedToUnit", at("2026-08-03T10:05"), null),
                new Fact("OutcomeClaimed", at("2026-08-12T10:00"), null),
                new Fact("ClassificationCorrected", at("2026-08-13T10:00"), Classification.SUPERVISORY.name()));
        List<ClockReading> before = read(facts.subList(0, 4), Classification.INFORMATION);
        List<ClockReading> after = read(facts, Classification.SUPERVISORY);
        ClockReading settle = settle(before);
        assertThat(settle.limit()).isEqualTo(5);
        assertThat(settle.verdict()).isEqualTo(Verdict.LATE);
        assertThat(JSON.writeValueAsString(settle(after))).isEqualTo(JSON.writeValueAsString(settle));
    }

    @Test
    void a_run_that_goes_on_follows_the_class_and_its_start_stays() {
        List<Fact> facts = List.of(
                new Fact("ComplaintFiled", at("2026-08-03T09:00"), null),
                new Fact("ComplaintVerified", at("2026-08-03T10:00"), Classification.INFORMATION.name()),
                new Fact("ClassificationCorrected", at("2026-08-05T10:00"), Classification.SUPERVISORY.name()));
        ClockReading settle = settle(read(facts, Classification.SUPERVISORY));
        assertThat(settle.limit()).isEqualTo(60);
        assertThat(settle.startedAt()).isEqualTo(at("2026-08-03T10:00"));
    }

    private static List<ClockReading> read(List<Fact> facts, Classification now) {
        return ClockReadings.of(
                facts,
                ComplaintKind.COMPLAINT,
                now,
                Tanjungpinang.RULES,
                Tanjungpinang.CALENDAR,
                at("2026-08-20T10:00"));
    }

    private static ClockReading settle(List<ClockReading> readings) {
        return readings.stream()
                .filter(reading -> reading.clock().equals("SETTLE"))
                .findFirst()
                .orElseThrow();
    }
}
