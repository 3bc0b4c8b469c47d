package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import id.gurindam.web.browser.Chromium;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real pages in a real Chromium: with and without script a complaint goes its whole way, and each page can be used. */
class EveryPageIT {
    private static final String STORY = "Lubang besar di tengah jalan, kemarin ibu-ibu jatuh dari motor.";
    private static final String PUBLISHED = OfficeByForm.PUBLISHED;

    @TempDir
    static Path folder;

    private static @Nullable Chromium chromium;
    private static @Nullable InHouse opened;
    private static @Nullable EveryAct acts;

    @BeforeAll
    static void open() throws Exception {
        chromium = Chromium.start();
        opened = InHouse.open(folder, "--gurindam.demo-cases=120");
        acts = new EveryAct(opened, EveryPageIT::said);
        acts.play();
    }

    @AfterAll
    static void shut() {
        if (opened != null) {
            opened.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void without_script_on_a_phone_a_complaint_goes_its_whole_way() throws Exception {
        try (Visitor citizen = Visitor.withoutScript(browser(), house(), "id");
                Visitor staff = Visitor.withoutScript(browser(), house(), "id")) {
            FilingByForm.Receipt receipt = new FilingByForm(citizen, _ -> {}).file(STORY);
            OfficeByForm.track(citizen, receipt);
            assertThat(citizen.says()).contains("Koordinator", STORY).doesNotContain("null");
            OfficeByForm.verify(staff, receipt.code());
            OfficeByForm.answer(staff, receipt.code());
            OfficeByForm.track(citizen, receipt);
            assertThat(citizen.says()).contains(PUBLISHED, "Regu turun lusa pagi.", "Sudah ditambal rata.", "WIB");
            citizen.check("rating", "4")
                    .fill("confirm-outcome-words", "Terima kasih.")
                    .send("confirm-outcome");
            assertThat(citizen.says()).contains("Selesai", "Terima kasih.");
            assertThat(OfficeByForm.record(staff, receipt.code()))
                    .contains(OfficeByForm.EVENTS)
                    .doesNotContain(STORY, "Siti");
            assertThat(citizen.troubles()).isEmpty();
            assertThat(staff.troubles()).isEmpty();
        }
    }

    @Test
    void an_outcome_without_evidence_says_so_wherever_it_is_told() throws Exception {
        try (Visitor citizen = Visitor.withoutScript(browser(), house(), "id");
                Visitor staff = Visitor.withoutScript(browser(), house(), "id")) {
            FilingByForm.Receipt receipt = new FilingByForm(citizen, _ -> {}).file(STORY);
            OfficeByForm.verify(staff, receipt.code());
            OfficeByForm.accept(staff, receipt.code());
            staff.unfold("#claim-outcome").check("kind", "RESOLVED").fill("claim-outcome-summary", "Sudah ditambal.");
            staff.fill("claim-outcome-noEvidenceReason", "Kamera rusak.").send("claim-outcome");
            OfficeByForm.track(citizen, receipt);
            assertThat(citizen.says()).contains("tanpa bukti", "Kamera rusak.").doesNotContain("dengan bukti");
            citizen.unfold("#dispute-outcome")
                    .fill("dispute-outcome-reason", "Lubangnya masih ada.")
                    .send("dispute-outcome");
            assertThat(citizen.says()).contains("Disanggah", "Lubangnya masih ada.");
        }
    }

    @Test
    void a_form_sent_with_an_error_keeps_what_was_typed_and_names_the_field() throws Exception {
        try (Visitor staff = Visitor.withoutScript(browser(), house(), "id");
                Visitor citizen = Visitor.withoutScript(browser(), house(), "id")) {
            citizen.open("/lapor").fill("tempat", "depan pasar").press("main form button[value='lanjut']");
            assertThat(citizen.page().locator("#masalah").innerText()).contains("Pilih kelurahan");
            assertThat(citizen.field("tempat").inputValue()).isEqualTo("depan pasar");
            assertThat(citizen.page().title()).startsWith("Kesalahan");

            FilingByForm.Receipt receipt = new FilingByForm(citizen, _ -> {}).file(STORY);
            staff.signIn("koordinator").open("/kasus/" + receipt.code());
            staff.fill("verify-note", "sudah ditelepon").send("verify");
            assertThat(staff.page().locator("#masalah").innerText()).contains("Golongan");
            String field = staff.page().locator("#masalah a").getAttribute("href");
            assertThat(staff.page().locator(field).count()).as(field).isEqualTo(1);
            assertThat(staff.field("verify-note").inputValue()).isEqualTo("sudah ditelepon");
        }
    }

    @Test
    void whoever_was_overtaken_is_told_by_whom_and_keeps_what_was_typed() throws Exception {
        try (Visitor staff = Visitor.withoutScript(browser(), house(), "id");
                Visitor citizen = Visitor.withoutScript(browser(), house(), "id")) {
            String code = new FilingByForm(citizen, _ -> {}).file(STORY).code();
            staff.signIn("koordinator").open("/kasus/" + code);
            Http.as(house(), "koordinator").post("/api/complaints/" + code + "/note", "{\"text\":\"dilihat\"}");
            staff.check("classification", "NON_SUPERVISORY")
                    .fill("verify-publishedText", PUBLISHED)
                    .send("verify");
            assertThat(staff.says()).contains("telah diperbarui oleh pengguna lain", "Koordinator");
            assertThat(staff.field("verify-publishedText").inputValue()).isEqualTo(PUBLISHED);
            staff.send("verify");
            assertThat(staff.says()).contains("Tersimpan");
        }
    }

    @Test
    void with_script_on_a_wide_screen_it_goes_the_same_way_in_english() throws Exception {
        try (Visitor citizen = Visitor.at(1280, browser(), house(), "en");
                Visitor staff = Visitor.at(1280, browser(), house(), "en")) {
            FilingByForm.Receipt receipt = new FilingByForm(citizen, _ -> {}).file(STORY);
            OfficeByForm.verify(staff, receipt.code());
            OfficeByForm.accept(staff, receipt.code());
            OfficeByForm.track(citizen, receipt);
            assertThat(citizen.says()).contains("DPUPR", "Now held by", "working days left", PUBLISHED);
            liveOn(citizen.page(), "Regu datang besok.", receipt.code(), "Verified");
            assertThat(citizen.troubles()).isEmpty();
        }
    }

    /** The reply of the unit comes to the open page by itself. */
    private static void liveOn(Page page, String reply, String code, String before) throws Exception {
        assertThat(page.locator("main").innerText()).contains(before).doesNotContain(reply);
        page.evaluate("window.sameDocument = true");
        String body = "{\"text\":\"" + reply + "\"}";
        Http.Reply sent = Http.as(house(), "petugas-124").post("/api/complaints/" + code + "/reply", body);
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        page.locator("[data-live-part='riwayat']").getByText(reply).waitFor();
        assertThat(page.evaluate("window.sameDocument")).as("not loaded again").isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_page_for_everybody_can_be_used(String language) throws Exception {
        assertThat(new EveryPage(browser(), house(), language, acts()).forEverybody())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_page_for_staff_can_be_used(String language) throws Exception {
        assertThat(new EveryPage(browser(), house(), language, acts()).forStaff())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "koordinator, Meja Koordinator",
        "petugas-124, Meja DPUPR",
        "kepala-124, Meja DPUPR",
        "manajer, Meja Manajer layanan",
        "sekda, Meja Setda",
        "auditor, Meja Auditor",
        "ppid, Meja Pejabat PPID",
        "ppdp, Meja Pejabat pelindungan data",
        "analis, Meja Analis penataan",
        "moderator, Meja Moderator forum",
        "admin, Meja Administrator"
    })
    void everybody_who_signs_in_comes_to_a_desk_whose_every_link_opens(String account, String desk) {
        try (Visitor staff = Visitor.at(390, browser(), house(), "id")) {
            staff.signIn(account);
            assertThat(staff.page().locator("h1").innerText()).startsWith(desk);
            List<?> links = (List<?>) staff.page()
                    .locator("header a, footer a, main a")
                    .evaluateAll("all => [...new Set(all.map(a => a.getAttribute('href')))].slice(0, 40)");
            assertThat(links).isNotEmpty();
            for (Object link : links) {
                String to = Objects.toString(link);
                if (to.startsWith("/") || to.startsWith("?")) {
                    staff.open(to.startsWith("?") ? "/meja" + to : to);
                }
            }
            assertThat(staff.troubles()).isEmpty();
        }
    }

    private static Browser browser() {
        return Objects.requireNonNull(chromium, "no browser").browser();
    }

    private static String said(String field) {
        return field.equals("mail") ? "warga" : "Jalan berlubang sedalam mata kaki, dekat pasar (" + field + ").";
    }

    private static EveryAct acts() {
        return Objects.requireNonNull(acts, "no acts");
    }

    private static InHouse house() {
        return Objects.requireNonNull(opened, "no house");
    }
}
