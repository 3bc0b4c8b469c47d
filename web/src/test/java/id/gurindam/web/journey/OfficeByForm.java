package id.gurindam.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;

/** What citizens and officers do to a case by the forms of its pages. */
final class OfficeByForm {
    static final String PUBLISHED = "Lubang besar di tengah jalan dekat simpang";
    static final String[] EVENTS = {
        "complaint.filed",
        "complaint.verified",
        "complaint.routed-to-unit",
        "complaint.routing-accepted-by-unit",
        "complaint.unit-replied",
        "complaint.outcome-claimed",
        "complaint.outcome-delivered",
        "complaint.outcome-confirmed-by-reporter"
    };

    private OfficeByForm() {}

    static void track(Visitor citizen, FilingByForm.Receipt receipt) {
        citizen.open("/lacak").fill("kode", receipt.code()).fill("pin", receipt.pin());
        citizen.press("main form .acts button");
        assertThat(citizen.page().url()).contains("/lacak/" + receipt.code());
    }

    static void verify(Visitor staff, String code) {
        staff.signIn("koordinator").press("main a.code:text-is('" + code + "')");
        staff.check("classification", "NON_SUPERVISORY")
                .fill("verify-publishedText", PUBLISHED)
                .send("verify");
        staff.choose("route-to-unit-unitCode", "124").send("route-to-unit");
        assertThat(staff.says()).contains("DPUPR");
        staff.signOut();
    }

    static void accept(Visitor staff, String code) {
        staff.signIn("petugas-124").press("main a.code:text-is('" + code + "')");
        staff.send("accept-routing");
    }

    static void answer(Visitor staff, String code) throws IOException {
        accept(staff, code);
        staff.fill("reply-text", "Regu turun lusa pagi.").send("reply");
        staff.unfold("#claim-outcome").check("kind", "RESOLVED").fill("claim-outcome-summary", "Sudah ditambal rata.");
        staff.field("claim-outcome-evidence").setInputFiles(new FilePayload("rata.png", "image/png", Pictures.small()));
        staff.send("claim-outcome");
        assertThat(staff.says()).contains("Sudah ditambal rata.");
        staff.signOut();
    }

    /** What the auditor reads of the case. */
    static String record(Visitor auditor, String code) {
        auditor.signIn("auditor").open("/jejak/" + code);
        return auditor.says();
    }
}
