package id.gurindam.web.organisation;

import static id.gurindam.web.organisation.Written.because;
import static id.gurindam.web.organisation.Written.begun;
import static id.gurindam.web.organisation.Written.form;
import static id.gurindam.web.organisation.Written.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.gurindam.command.organisation.OrganisationRefusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Each change of the organisation as its administrator makes it with a form. */
class OrganisationFormsTest {
    private final House house = new House();

    @TestFactory
    Stream<DynamicTest> a_form_means_the_same_as_the_json_of_its_change() {
        return Changes.words().stream()
                .sorted()
                .map(word -> dynamicTest(word, () -> {
                    House told = new House();
                    MultiValueMap<String, String> form = Written.of(word, told);
                    form.set("reason", " Keputusan wali kota ");
                    byte[] json = OrganisationApiTest.withReason(told, word, "Keputusan wali kota")
                            .getBytes(StandardCharsets.UTF_8);
                    byte[] body = ChangeForms.read(word, form, told.book.now());
                    assertThat(Changes.read(word, body)).isEqualTo(Changes.read(word, json));
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_form_changes_the_organisation_and_leads_back_to_its_part() {
        return Changes.words().stream()
                .sorted()
                .map(word -> dynamicTest(word, () -> {
                    House told = new House();
                    OrganisationApiTest.before(told, word);
                    MultiValueMap<String, String> form = Written.of(word, told);
                    form.set("reason", "Keputusan wali kota");
                    long head = told.office.position();
                    House.Answer answer = told.send(part(word), word, form);
                    assertThat(answer.html()).isEmpty();
                    assertThat(answer.status()).isEqualTo(303);
                    assertThat(answer.location())
                            .startsWith("/organisasi/" + part(word).slug() + "?selesai=" + word);
                    assertThat(told.office.position()).isGreaterThan(head);
                    assertThat(told.get(answer.location(), "id").html())
                            .contains("Tersimpan dalam catatan.", "Keputusan wali kota");
                }));
    }

    @Test
    void a_missing_reason_is_named_and_what_was_written_is_kept() {
        House.Answer answer = house.send(
                Part.UNITS, "rename-unit", form("unitCode=124&name=Dinas Baru Sekali&shortName=DBS&reason= "));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html())
                .contains("href=\"#rename-unit-reason\"", "id=\"rename-unit-reason-e\"")
                .contains("value=\"Dinas Baru Sekali\"", "Alasan: isian ini wajib diisi.")
                .doesNotContain("href=\"#rename-unit-name\"");
    }

    @Test
    void a_form_of_an_organisation_that_has_moved_on_is_shown_again_with_the_newest_position() {
        long seen = house.book.now().position();
        MultiValueMap<String, String> form = form("unitCode=124&name=Dinas Baru&shortName=DB&reason=Alasan saya");
        form.set("etag", Long.toString(seen));
        house.send(Part.CALENDARS, "excuse-day", form("date=2026-11-20&reason=Banjir"));
        House.Answer answer = house.send(Part.UNITS, "rename-unit", form);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.html())
                .contains("Perubahan belum tercatat", "value=\"Dinas Baru\"", "Alasan saya")
                .contains("name=\"etag\" value=\"" + (seen + 1) + "\"")
                .doesNotContain("value=\"" + seen + "\"");
    }

    @Test
    void a_refusal_is_told_at_its_field_in_the_language_of_the_reader() {
        MultiValueMap<String, String> form = form("unitCode=124&reason=Alasan");
        assertThat(house.send(Part.UNITS, "abolish-unit", form, "id").html())
                .contains("href=\"#abolish-unit-unitCode\"", house.say("UNIT_HAS_DUTIES.title", "id"));
        assertThat(house.send(Part.UNITS, "abolish-unit", form, "en").html())
                .contains("href=\"#abolish-unit-unitCode\"", house.say("UNIT_HAS_DUTIES.title", "en"));
    }

    @Test
    void every_refusal_has_its_words_in_both_languages() {
        for (OrganisationRefusal refusal : OrganisationRefusal.values()) {
            for (String part : List.of(".title", ".remedy")) {
                assertThat(house.say(refusal.name() + part, "id")).isNotBlank();
                assertThat(house.say(refusal.name() + part, "en"))
                        .isNotBlank()
                        .isNotEqualTo(house.say(refusal.name() + part, "id"));
            }
        }
    }

    @Test
    void what_is_wrong_deep_in_a_rule_set_is_named_by_its_path() {
        MultiValueMap<String, String> form = begun(house, Part.RULES, "adopt-rule-set");
        form.set("reason", "Alasan");
        String rules = Objects.requireNonNull(form.getFirst("ruleSet"));
        form.set("ruleSet", rules.replaceFirst("\"unit\" : \"[A-Z_]+\"", "\"unit\" : \"WEEKS\""));
        assertThat(house.send(Part.RULES, "adopt-rule-set", form).html())
                .contains("href=\"#adopt-rule-set-ruleSet\"")
                .containsPattern("Baris \\d+ \\(ruleSet\\.[a-zA-Z]+(\\[0])?\\.unit\\): ");
        form.set("ruleSet", "{\n  \"code\" TPI\n}");
        assertThat(house.send(Part.RULES, "adopt-rule-set", form).html()).contains("baris 2, kolom");
        form.set("ruleSet", rules.replace("\"version\" : 2", "\"version\" : 5"));
        assertThat(house.send(Part.RULES, "adopt-rule-set", form).html())
                .contains("Baris 3 (ruleSet.version): ", house.say("VERSION_NOT_NEXT.title", "id"));
    }

    @Test
    void a_line_that_is_no_day_is_named_by_its_number() {
        MultiValueMap<String, String> form = Written.of("decree-calendar", house);
        form.set("reason", "Alasan");
        form.set("leaveDays", "2028-01-04 Cuti\n2028-02-30 Cuti lagi");
        assertThat(house.send(Part.CALENDARS, "decree-calendar", form).html())
                .contains("href=\"#decree-calendar-leaveDays\"", "Baris 2 tidak dapat dibaca: 2028-02-30 Cuti lagi");
    }

    @Test
    void an_entry_that_stays_in_its_list_keeps_what_else_it_says() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("list", "escalationLevels");
        form.set("reason", "Alasan");
        form.set(
                "entries",
                Lines.of(house.book.now().rules().list("escalationLevels")).replace("Kepala unit", "Pimpinan unit"));
        var before = house.book.now().rules().list("escalationLevels").getFirst();
        assertThat(house.send(Part.LISTS, "adopt-reason-list", form).status()).isEqualTo(303);
        var after = house.book.now().rules().list("escalationLevels").getFirst();
        assertThat(after.textId()).startsWith("Pimpinan unit");
        assertThat(after.rank()).isNotNull().isEqualTo(before.rank());
    }

    @Test
    void a_form_sent_twice_changes_once() {
        MultiValueMap<String, String> form = because(Written.of("excuse-day", house));
        form.set("kunci", "key-1");
        form.set("etag", Long.toString(house.book.now().position()));
        assertThat(house.send(Part.CALENDARS, "excuse-day", form).status()).isEqualTo(303);
        long head = house.office.position();
        assertThat(house.send(Part.CALENDARS, "excuse-day", form).status()).isEqualTo(303);
        assertThat(house.office.position()).isEqualTo(head);
    }
}
