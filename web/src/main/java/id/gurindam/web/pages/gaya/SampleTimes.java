package id.gurindam.web.pages.gaya;

import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.Option;
import id.gurindam.web.pages.model.ReportPage;
import id.gurindam.web.pages.model.Tab;
import id.gurindam.web.pages.model.TimesPage;
import id.gurindam.web.pages.model.WhatIfPage;
import id.gurindam.web.pages.model.WhatIfResultPage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Made-up reports, simulations and times of the city. */
final class SampleTimes {
    private static final LocalDate FIRST = LocalDate.of(2025, 11, 25);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 24);

    private SampleTimes() {}

    static WhatIfPage draft(boolean wrong) {
        return new WhatIfPage(
                FIRST,
                LAST,
                "TPI/1",
                List.of(
                        new WhatIfPage.Clock(
                                "Verifikasi",
                                "whatif.unit.WORKING_DAYS",
                                List.of(new WhatIfPage.Limit("batas.VERIFY", "semua golongan", 3, "3"))),
                        new WhatIfPage.Clock(
                                "Penyelesaian",
                                "whatif.unit.WORKING_DAYS",
                                List.of(
                                        new WhatIfPage.Limit("batas.SETTLE.INFORMATION", "Informasi", 5, "5"),
                                        new WhatIfPage.Limit(
                                                "batas.SETTLE.NON_SUPERVISORY",
                                                "Pengaduan",
                                                14,
                                                wrong ? "nol" : "7")))),
                wrong ? "2026-08-18 CUTI" : "",
                "",
                wrong
                        ? FormErrors.of("batas-SETTLE-NON-SUPERVISORY", "whatif.wrong.limit", 3_650)
                                .and("hari", "whatif.wrong.line", 1, "2026-08-18 CUTI")
                        : FormErrors.NONE);
    }

    static WhatIfResultPage simulation(boolean running) {
        WhatIfResultPage.Sums sums = new WhatIfResultPage.Sums(7_214, 312, 349, 37, 0, 412, 0);
        List<WhatIfResultPage.Row> rows = List.of(
                new WhatIfResultPage.Row("Penyelesaian", sums, 100, 0),
                new WhatIfResultPage.Row("Verifikasi", new WhatIfResultPage.Sums(1_500, 20, 20, 0, 0, 0, 0), 0, 0));
        return new WhatIfResultPage(
                "0123456789abcdef0123456789abcdef",
                FIRST,
                LAST,
                List.of("Penyelesaian, Pengaduan: 14 → 7 hari kerja"),
                running ? "RUNNING" : "DONE",
                running ? 512 : 1_500,
                1_500,
                null,
                running
                        ? null
                        : new WhatIfResultPage.Result(
                                SampleClocks.at("11-24T14:05"), 1_488, 350, 3, sums, rows, rows, List.of(one()), 1.2));
    }

    private static WhatIfResultPage.Case one() {
        return new WhatIfResultPage.Case(
                SampleCases.CODE,
                "/gaya/kasus",
                List.of(
                        new WhatIfResultPage.Run(
                                "Penyelesaian",
                                "DPUPR",
                                SampleClocks.at("11-24T16:00"),
                                SampleClocks.at("11-13T16:30"),
                                "LATE"),
                        new WhatIfResultPage.Run(
                                "Konfirmasi pelapor", "DPUPR", null, SampleClocks.at("11-25T16:00"), "ONCE")));
    }

    static ReportPage report(boolean publishable) {
        List<String> heads =
                List.of("Masuk", "Ditindaklanjuti", "Selesai", "Tanggapan tepat waktu", "Median hari kerja");
        return new ReportPage(
                "Laporan bulanan unit 2026-10 (1 Okt – 31 Okt 2026)",
                "2026-10",
                "124",
                publishable,
                List.of(
                        new Tab("report.tab.month", "/gaya/laporan-unit", null, true),
                        new Tab("report.tab.week", "/gaya/laporan-unit", null, false)),
                "/gaya/laporan-unit",
                "/gaya/laporan-unit",
                "/gaya/laporan-unit",
                "/gaya/laporan-unit",
                "/gaya/laporan-unit",
                List.of(Option.of("124", "DPUPR"), Option.of("122", "Dishub")),
                heads.stream()
                        .map(name -> new ReportPage.Column(name, "S4", "Laporan yang sudah ditindaklanjuti unit."))
                        .toList(),
                List.of(
                        row("DPUPR", false, publishable, "38", "84,2 % (32/38)", "20", "91,4 % (32/35)", "3,5"),
                        row("Dishub", false, publishable, "12", "(9/12)", publishable ? "<5" : "4", "(8/9)", "5,0"),
                        row("Semua unit", true, publishable, "50", "82,0 % (41/50)", "24", "90,9 % (40/44)", "4,0")),
                List.of("Persentase ditulis mulai dari 20 laporan."),
                List.of(
                        new ReportPage.Fact("Posisi catatan", "48377"),
                        new ReportPage.Fact("Sidik SHA-256 atas barisnya", "0123456789abcdef".repeat(4))));
    }

    private static ReportPage.Row row(String name, boolean total, boolean publishable, String... cells) {
        @Nullable String href = publishable ? null : "/gaya/laporan";
        return new ReportPage.Row(
                name,
                total,
                Stream.of(cells).map(words -> new ReportPage.Cell(words, href)).toList());
    }

    static TimesPage times() {
        TimesPage.Cell good = new TimesPage.Cell("91,4 %", "312", true);
        TimesPage.Cell few = new TimesPage.Cell("belum cukup data", "<5", false);
        TimesPage.Cell hours = new TimesPage.Cell("9,0 jam", "340", true);
        return new TimesPage(
                SampleClocks.at("11-24T14:05"),
                48_377,
                FIRST,
                LAST,
                new TimesPage.Line("Semua", good, good, hours),
                List.of(new TimesPage.Line("DPUPR", good, good, hours), new TimesPage.Line("Dishub", few, few, few)),
                List.of(new TimesPage.Line("Jalan dan jembatan", good, good, hours)),
                IntStream.range(0, 12)
                        .mapToObj(n -> new TimesPage.Month(
                                "Bulan " + (n + 1), n % 3 == 0 ? "Bln" : "", 54 + 44 * n, n == 4 ? few : good, good))
                        .toList(),
                IntStream.range(0, 12)
                        .filter(n -> n != 4)
                        .mapToObj(n -> new TimesPage.Point(54 + 44 * n, 24 + 5 * (n % 4), n == 0 || n == 5))
                        .toList(),
                IntStream.range(0, 12)
                        .mapToObj(n -> new TimesPage.Point(54 + 44 * n, 40 + 3 * (n % 5), n == 0))
                        .toList(),
                List.of(new TimesPage.Oldest(61, "Jalan berlubang", "DPUPR")));
    }
}
