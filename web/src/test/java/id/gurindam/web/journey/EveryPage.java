package id.gurindam.web.journey;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Looks at every real page in one language; what axe finds, what overflows and what fails to load is told. */
final class EveryPage {
    /** What a city in work always has. */
    private static final List<String> STATES = List.of("IN_PROGRESS", "AWAITING_CONFIRMATION", "CONFIRMED", "LAPSED");

    private final Browser browser;
    private final House house;
    private final String language;
    private final EveryAct acts;
    private final List<String> findings = new ArrayList<>();

    /** In this language, with the cases to which every act was done. */
    EveryPage(Browser browser, House house, String language, EveryAct acts) {
        this.browser = browser;
        this.house = house;
        this.language = language;
        this.acts = acts;
    }

    List<String> forEverybody() throws Exception {
        try (Visitor visitor = Visitor.at(390, browser, house, language)) {
            FilingByForm.Receipt receipt = new FilingByForm(visitor, name -> findings.addAll(visitor.findings(name)))
                    .file("Parit mampet di depan pasar, air masuk ke kios sejak tadi malam.");
            for (String path : List.of(
                    "/",
                    "/lacak",
                    "/lacak?kode=" + receipt.code(),
                    "/laporan",
                    "/laporan?status=OPEN&kata=jalan",
                    "/laporan?kata=tidakadakatainidimanapun",
                    "/data-pribadi",
                    "/aksesibilitas",
                    "/cara-menghitung",
                    "/keandalan",
                    "/waktu",
                    "/masuk",
                    "/masuk?gagal")) {
                look(visitor, path);
            }
            own(visitor, receipt.code(), receipt.pin());
            for (String state : STATES) {
                look(visitor, "/laporan/" + oneIn(state));
            }
            for (String code : acts.codes()) {
                own(visitor, code, acts.pin(code));
            }
            missing(visitor);
        }
        return findings;
    }

    List<String> forStaff() throws Exception {
        desk("koordinator", acts.codes().stream().map(code -> "/kasus/" + code).toList());
        desk("petugas-124", List.of("/meja?saring=closed", "/meja?kata=jalan"));
        desk(
                "manajer",
                List.of(
                        "/papan",
                        "/papan?dinding=1&unit=124",
                        "/papan/angka?indicator=S3&by=unit",
                        "/papan/angka?indicator=S8&part=0",
                        "/papan/perpindahan",
                        "/papan/kejanggalan",
                        "/papan/kejanggalan?from=2026-01-01"));
        for (String account : List.of("kepala-124", "sekda", "ppid", "analis", "moderator")) {
            desk(account, List.of());
        }
        String code = oneIn("IN_PROGRESS");
        desk("auditor", List.of("/jejak", "/jejak?pokok=complaint", "/jejak?pilih=200", "/jejak/" + code));
        desk("manajer", List.of("/papan/andai", "/papan/laporan?masa=2026-10"));
        desk("ppdp", List.of("/jejak/" + code + "?pilih=1"));
        desk("admin", List.of("/parkir"));
        try (Visitor admin = Visitor.at(390, browser, house, language)) {
            admin.signIn("admin").open("/organisasi");
            parts(admin).forEach(part -> look(admin, part));
        }
        return findings;
    }

    private static List<String> parts(Visitor admin) {
        return admin.page().locator("nav.tabs a").all().stream()
                .map(tab -> tab.getAttribute("href"))
                .toList();
    }

    private void desk(String account, List<String> paths) {
        try (Visitor staff = Visitor.at(390, browser, house, language)) {
            staff.signIn(account).open("/meja");
            findings.addAll(staff.findings("the desk of " + account));
            paths.forEach(path -> look(staff, path));
        }
    }

    private void look(Visitor visitor, String path) {
        visitor.open(path);
        findings.addAll(visitor.findings(path));
    }

    private void own(Visitor reporter, String code, String pin) {
        reporter.open("/lacak").fill("kode", code).fill("pin", pin).press("main form .acts button");
        findings.addAll(reporter.findings(
                "the own case " + reporter.page().locator(".badge").first().innerText()));
    }

    /** The pages that say no; that they do is expected. */
    private void missing(Visitor visitor) {
        for (String path : List.of("/laporan/TPI-0000-0000", "/tidak-ada")) {
            visitor.open(path);
            visitor.findings(path).stream()
                    .filter(one -> !one.contains(": 404 "))
                    .forEach(findings::add);
        }
    }

    private String oneIn(String state) throws Exception {
        var page = Http.citizen(house).get("/api/complaints?state=" + state).json();
        var items = page.get("items");
        return IntStream.range(0, items.size())
                .mapToObj(i -> items.get(i).get("trackingCode").stringValue())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no case is " + state + ": " + page));
    }
}
