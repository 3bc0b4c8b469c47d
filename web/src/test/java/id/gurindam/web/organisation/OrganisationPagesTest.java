package id.gurindam.web.organisation;

import static id.gurindam.web.organisation.Written.because;
import static id.gurindam.web.organisation.Written.form;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.web.pages.model.ActForm;
import id.gurindam.web.pages.model.FieldSpec;
import id.gurindam.web.pages.model.FieldType;
import id.gurindam.web.pages.model.Option;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages of the organisation show and offer, and to whom. */
class OrganisationPagesTest {
    private final House house = new House();

    @Test
    void every_part_says_everything_in_both_languages() {
        for (Part part : Part.values()) {
            for (String language : List.of("id", "en")) {
                House.Answer answer = house.get(part.href(), language);
                assertThat(answer.status()).as(part.slug()).isEqualTo(200);
                assertThat(answer.html())
                        .contains("<html lang=\"" + language + "\"")
                        .doesNotContain("??");
            }
        }
    }

    @Test
    void nobody_but_the_administrator_reads_or_changes_here() {
        assertThat(house.get("/organisasi", "id", "COORDINATOR").status()).isEqualTo(403);
        assertThat(house.send(Part.UNITS, "abolish-unit", because(form("unitCode=124")), "id", "COORDINATOR")
                        .status())
                .isEqualTo(403);
        assertThat(house.get("/organisasi/nothing", "id").status()).isEqualTo(404);
        assertThat(house.send(Part.AREAS, "abolish-unit", because(form("unitCode=124")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_is_chosen_from_stands_in_the_organisation() {
        Map<String, Set<String>> known = known();
        for (Part part : Part.values()) {
            for (String word : part.changes()) {
                ActForm form = house.parts.form(part, word, Locale.of("id"));
                form.fields().stream()
                        .filter(field -> field.type() == FieldType.SELECT || field.type() == FieldType.SEVERAL)
                        .forEach(field -> assertThat(values(field))
                                .as(word + " " + field.name())
                                .isNotEmpty()
                                .isSubsetOf(known.getOrDefault(field.name(), values(field))));
            }
        }
        house.send(Part.UNITS, "establish-unit", because(Written.of("establish-unit", house)));
        assertThat(values(field(Part.ROUTES, "move-duty", "toUnit"))).contains("199");
        house.send(Part.UNITS, "abolish-unit", because(form("unitCode=199")));
        assertThat(values(field(Part.ROUTES, "move-duty", "toUnit"))).doesNotContain("199");
    }

    @Test
    void a_clock_is_told_in_words_and_not_in_the_names_of_events() {
        assertThat(house.get("/organisasi/rules", "id").html())
                .contains("<span>memverifikasi laporan; menolak laporan; meneruskan ke …;");
    }

    @Test
    void a_list_is_changed_under_its_own_name_only() {
        String html = house.get("/organisasi/lists?pilih=pauseReasons", "id").html();
        assertThat(html)
                .contains("<option value=\"pauseReasons\" selected=\"selected\">", "PLACE_NEEDED | ")
                .doesNotContain("<option value=\"returnReasons\"");
    }

    @Test
    void every_change_has_a_form_on_exactly_one_part() {
        List<String> offered = Arrays.stream(Part.values())
                .flatMap(part -> part.changes().stream())
                .toList();
        assertThat(offered).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(Changes.words());
        for (Part part : Part.values()) {
            String html = house.get(part.href(), "id").html();
            assertThat(part.changes())
                    .allSatisfy(word -> assertThat(html)
                            .contains("action=\"/organisasi/" + part.slug() + "/" + word + "\"")
                            .contains("id=\"" + word + "-reason\""));
        }
    }

    private Map<String, Set<String>> known() {
        var page = house.book.now();
        Map<String, Set<String>> known = new LinkedHashMap<>();
        Set<String> units = page.places().units().keySet();
        Stream.of("unitCode", "toUnit", "parentCode").forEach(field -> known.put(field, units));
        Set<String> categories = page.subjects().categories().keySet();
        Stream.of("categoryCode", "replacedBy", "likelyFor", "parentCategory")
                .forEach(field -> known.put(field, categories));
        Stream.of("areaCode", "kelurahanCode")
                .forEach(field -> known.put(field, page.places().areas().keySet()));
        known.put("external", page.places().bodies().keySet());
        known.put("list", page.rules().lists().keySet());
        return known;
    }

    private FieldSpec field(Part part, String word, String name) {
        return house.parts.form(part, word, Locale.of("id")).fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> values(FieldSpec field) {
        return field.options().stream().map(Option::value).collect(Collectors.toSet());
    }
}
