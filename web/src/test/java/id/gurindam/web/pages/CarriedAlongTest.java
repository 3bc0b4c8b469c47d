package id.gurindam.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.web.pages.model.FilingForm;
import id.gurindam.web.pages.model.FilingPage;
import id.gurindam.web.pages.model.FilingStep;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.JsonText;
import id.gurindam.web.pages.model.UploadedFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What travels in hidden fields from page to page, and what may not. */
class CarriedAlongTest {
    private static final FilingForm FORM = new FilingForm(Map.of(
            "kelurahan", List.of("21.72.02.1002"),
            "uraian", List.of("Air naik tiap hujan."),
            "jawab.tinggi-air", List.of("lutut"),
            "berkas", List.of("x"),
            "pin", List.of("4QWK"),
            "_csrf", List.of("t")));

    @Test
    void a_page_carries_what_it_does_not_ask_itself() {
        assertThat(page(FilingStep.CONTACT).carried())
                .extracting(FilingForm.Carried::name)
                .containsExactly("berkas", "jawab.tinggi-air", "kelurahan", "uraian");
        assertThat(page(FilingStep.DETAILS).carried())
                .extracting(FilingForm.Carried::name)
                .containsExactly("berkas", "kelurahan");
    }

    @Test
    void nothing_unknown_is_carried() {
        assertThat(page(FilingStep.CHECK).carried())
                .extracting(FilingForm.Carried::name)
                .doesNotContain("pin", "_csrf");
    }

    @Test
    void a_file_comes_back_as_it_was_carried_and_not_otherwise() {
        UploadedFile file = new UploadedFile("a".repeat(64), "image/jpeg", 1_240_000, "parit | ruko.jpg");
        assertThat(UploadedFile.read(file.carried())).contains(file);
        assertThat(UploadedFile.read("../../etc|image/jpeg|1|x")).isEmpty();
    }

    @Test
    void a_sealed_value_becomes_a_lock() {
        JsonText json = JsonText.of("{\"text\":{\"$sealed\":\"AAECAwQFBgcICQoL\"},\"n\":1}");
        assertThat(json.pieces()).hasSize(3);
        assertThat(json.pieces().get(1)).isEqualTo(new JsonText.Piece("AAECAwQFBgcI…", true));
    }

    private static FilingPage page(FilingStep step) {
        return new FilingPage(
                step,
                FORM,
                FormErrors.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }
}
