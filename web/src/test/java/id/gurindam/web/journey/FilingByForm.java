package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Files a complaint on the six pages of the form, as a citizen does. */
final class FilingByForm {
    private static final String NEXT = "main form button[value='lanjut']";

    private final Visitor citizen;
    private final Consumer<String> seen;

    /** Of this citizen; seen is told of every page that was reached. */
    FilingByForm(Visitor citizen, Consumer<String> seen) {
        this.citizen = citizen;
        this.seen = seen;
    }

    /** What the receipt tells. */
    record Receipt(String code, String pin) {}

    Receipt file(String narrative) throws IOException {
        citizen.open("/lapor");
        seen.accept("/lapor: where");
        citizen.choose("kelurahan", "21.72.02.1001").fill("tempat", "depan simpang Kota Piring");
        next("where");
        seen.accept("/lapor: similar");
        if (citizen.page().locator("main input[type=radio][name=sama]").count() > 0) {
            citizen.check("sama", "tidak");
        }
        next("similar");
        seen.accept("/lapor: category");
        citizen.check("jenis", "COMPLAINT").unfold("[value='jalan.lubang']").check("kategori", "jalan.lubang");
        next("category");
        seen.accept("/lapor: details");
        details(narrative);
        next("details");
        seen.accept("/lapor: contact");
        citizen.check("tampil", "NAMED").fill("nama", "Siti Rahmah").fill("email", "siti@example.org");
        next("contact");
        seen.accept("/lapor: check");
        assertThat(citizen.says()).contains(narrative, "Siti Rahmah", "simpang Kota Piring", "lubang.png");
        citizen.press("main form button[value='kirim']");
        return receipt();
    }

    private void details(String narrative) throws IOException {
        citizen.fill("uraian", narrative);
        for (var question : citizen.page().locator("fieldset.choices").all()) {
            question.locator("input").first().check();
        }
        citizen.field("foto").setInputFiles(new FilePayload("lubang.png", "image/png", Pictures.small()));
    }

    private void next(String page) {
        citizen.press(NEXT);
        assertThat(citizen.page().locator("#masalah").allInnerTexts()).as(page).isEmpty();
    }

    private Receipt receipt() {
        List<String> codes = citizen.page().locator(".receipt .code").allInnerTexts();
        assertThat(codes).as(citizen.says()).hasSize(2);
        seen.accept("the receipt");
        return new Receipt(codes.getFirst().strip(), codes.getLast().strip());
    }
}
