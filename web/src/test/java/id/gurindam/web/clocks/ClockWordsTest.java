package id.gurindam.web.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.clocks.ClockReading;
import id.gurindam.clocks.ClockReadings;
import id.gurindam.clocks.Fact;
import id.gurindam.command.axon.city.CityFile;
import id.gurindam.events.complaint.ComplaintKind;
import id.gurindam.events.organisation.DayExcused;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.query.organisation.OrganisationBook;
import id.gurindam.web.pages.Assets;
import id.gurindam.web.pages.PagesConfiguration;
import id.gurindam.web.pages.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** A clock says in both languages what moved it: questions, extensions, a year without a calendar, a day that was excused. */
class ClockWordsTest {
    private final OrganisationBook book = new OrganisationBook();
    private final Words words = new Words(
            new PagesConfiguration().messageSource(),
            new Assets(),
            new DefaultListableBeanFactory().getBeanProvider(Clock.class));

    ClockWordsTest() {
        List<OrganisationEvent> city = CityFile.named("tanjungpinang").events();
        for (int i = 0; i < city.size(); i++) {
            book.on(city.get(i), i, at("2026-01-02T08:00"));
        }
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Jakarta")).toInstant();
    }

    private static Fact fact(String event, String local, String... code) {
        return new Fact(event, at(local), code.length == 0 ? null : code[0]);
    }

    private String said(String clock, String now, String language, Fact... facts) {
        var page = book.now();
        ClockReading reading = ClockReadings.of(
                        List.of(facts),
                        ComplaintKind.COMPLAINT,
                        null,
                        page.rules().ruleSets().getFirst(),
                        page.calendar(),
                        at(now))
                .stream()
                .filter(r -> r.clock().equals(clock))
                .findFirst()
                .orElseThrow();
        return String.join("\n", new ClockWords(words.in(Locale.of(language)), page.rules()).of(reading));
    }

    @Test
    void questions_and_extensions_are_told() {
        Fact[] story = {
            fact("ComplaintVerified", "2026-08-03T10:00", "NON_SUPERVISORY"),
            fact("DetailsRequested", "2026-08-05T10:00", "PLACE_NEEDED"),
            fact("DetailsProvided", "2026-08-06T10:00"),
            fact("ExtensionTold", "2026-08-20T10:00", "2026-09-10")
        };
        assertThat(said("SETTLE", "2026-08-21T10:00", "id", story))
                .contains("batasnya 14 hari kerja", "Berhenti dari Rabu, 5 Agustus 2026", "putusan pertama tetap")
                .doesNotContain("PLACE_NEEDED", "{");
        assertThat(said("SETTLE", "2026-08-21T10:00", "en", story))
                .contains(
                        "a limit of 14 working days",
                        "Stood still from Wednesday, 5 August 2026",
                        "the first verdict stays")
                .doesNotContain("PLACE_NEEDED", "{");
        assertThat(said("SETTLE", "2026-08-05T11:00", "id", story)).contains("Selama berhenti belum ada tenggat");
    }

    @Test
    void what_grows_by_law_says_by_how_much() {
        Fact[] story = {
            fact("ComplaintFiled", "2026-08-03T09:00"),
            fact("ComplaintPassedToInformationOfficer", "2026-08-03T10:00"),
            fact("ExtensionTold", "2026-08-06T10:00", "2026-08-25")
        };
        assertThat(said("INFO_REQUEST", "2026-08-07T10:00", "id", story))
                .contains("batasnya 10 hari kerja", "Diperpanjang 7 hari kerja menurut undang-undang");
    }

    @Test
    void a_year_without_a_calendar_is_told_to_be_provisional() {
        assertThat(said("VERIFY", "2028-12-29T10:00", "en", fact("ComplaintFiled", "2028-12-29T09:00")))
                .contains("provisional");
    }

    @Test
    void an_excused_day_shows_both_results() {
        book.on(new DayExcused(LocalDate.of(2026, 11, 26), null), 9_999, at("2026-11-27T08:00"));
        Fact[] story = {fact("ComplaintFiled", "2026-11-24T10:00"), fact("ComplaintVerified", "2026-11-30T09:00")};
        assertThat(said("VERIFY", "2026-12-01T10:00", "id", story))
                .contains("Putusannya: terlambat.", "seandainya hari itu libur", "putusannya tepat waktu");
        assertThat(said("VERIFY", "2026-12-01T10:00", "en", story))
                .contains("Verdict: late.", "had it been free", "the verdict on time");
    }
}
