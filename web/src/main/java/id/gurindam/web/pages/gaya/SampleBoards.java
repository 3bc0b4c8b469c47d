package id.gurindam.web.pages.gaya;

import id.gurindam.web.pages.model.BoardPage;
import id.gurindam.web.pages.model.BoardPage.CaseRow;
import id.gurindam.web.pages.model.BoardPage.Opens;
import id.gurindam.web.pages.model.BoardPage.Rate;
import id.gurindam.web.pages.model.BoardPage.Segment;
import id.gurindam.web.pages.model.BoardPage.UnitRow;
import id.gurindam.web.pages.model.FigurePage;
import id.gurindam.web.pages.model.Option;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A made-up board and the page behind one of its numbers. */
final class SampleBoards {
    private static final LocalDate FROM = LocalDate.of(2026, 10, 26);
    private static final LocalDate TO = LocalDate.of(2026, 11, 24);
    private static final int WEEKS = 12;

    private SampleBoards() {}

    @SuppressWarnings("checkstyle:MethodLength") // one line for each part of the page, none of them hidden
    static BoardPage board(boolean wall) {
        CaseRow late = new CaseRow("TPI-2D8N-4RVK", "/gaya", "Lampu jalan", "Dishub", SampleClocks.settleLate());
        CaseRow soon = new CaseRow("TPI-8NCE-2PV6", "/gaya", "Jalan berlubang", "DPUPR", SampleClocks.firstSoon());
        CaseRow hidden = new CaseRow(null, null, "tertutup bagi Anda", "Inspektorat", SampleClocks.settle());
        return new BoardPage(
                new BoardPage.Shown(
                        SampleClocks.at("11-24T14:05"),
                        20_789,
                        FROM,
                        TO,
                        TO.minusDays(6),
                        "26 Okt – 24 Nov",
                        wall,
                        null,
                        "/gaya",
                        "/gaya",
                        "/gaya",
                        "/gaya",
                        List.of(number("90"), number("365"))),
                List.of(
                        new BoardPage.Headline("late", number("17"), "late", "3 baru sepekan"),
                        new BoardPage.Headline("soon", number("26"), "soon", ""),
                        new BoardPage.Headline("", number("91,4 %"), "ontime", "−0,8"),
                        new BoardPage.Headline("", number("312"), "open", "masuk 71, keluar 64")),
                bar(),
                units(),
                IntStream.range(0, WEEKS)
                        .mapToObj(i -> TO.minusWeeks(WEEKS - i))
                        .toList(),
                new BoardPage.Urgent(17, 1, List.of(late, soon, hidden)),
                new BoardPage.Flow(number("305"), number("71"), number("0"), number("64"), number("312")),
                new BoardPage.Closed(number("41"), number("22"), number("3"), number("66"), "62,1", "95,5"),
                List.of(
                        new BoardPage.Filed("Warga sendiri", number("280"), new Rate(number("91,2"), true)),
                        new BoardPage.Filed("Petugas", number("9"), new Rate(number("4/5"), false))),
                new BoardPage.Forecasts(
                        List.of(new BoardPage.Forecast("Perkim", LocalDate.of(2026, 12, 3), number("4"))), 2),
                List.of(
                        new BoardPage.Standing("board.standing.L1", number("1"), List.of(late)),
                        new BoardPage.Standing("board.standing.L2", number("0"), List.of())),
                List.of(
                        new BoardPage.Filter("unit", SampleLists.units(), "124"),
                        new BoardPage.Filter("channel", List.of(Option.of("WEB", "Situs ini")), "")),
                true);
    }

    private static BoardPage.Bar bar() {
        List<String> css = List.of("g1", "g2", "g3", "g4", "g5", "g6", "g6");
        List<Segment> parts = IntStream.range(0, css.size())
                .mapToObj(i -> new Segment(
                        i, css.get(i), 188 * i, 185, List.of("M" + (188 * i + 20) + " 0v48"), number("" + (9 + i))))
                .toList();
        return new BoardPage.Bar("312 laporan terbuka menurut sisa waktu: 9 lewat batas, 16 di pelapor.", parts);
    }

    private static List<BoardPage.UnitGroup> units() {
        return List.of(
                new BoardPage.UnitGroup(
                        "board.group.large",
                        List.of("41", "88"),
                        true,
                        List.of(unit("Dishub", "81,6", "−6", true), unit("DPUPR", "96,2", "2", true))),
                new BoardPage.UnitGroup(
                        "board.group.few",
                        List.of(20),
                        false,
                        List.of(unit("Kel. Tanjungpinang Timur", "8/9", null, false))));
    }

    private static UnitRow unit(String name, String settled, @Nullable String left, boolean enough) {
        return new UnitRow(
                name,
                number("31"),
                number(enough ? "5" : "0"),
                enough,
                number("2"),
                new Rate(number(enough ? "88,0" : "9/9"), enough),
                new Rate(number(settled), enough),
                enough
                        ? new BoardPage.Spark("3,10 9,6 15,12 21,9", 21, 9, name + ": 12 pekan, terakhir 81,6 persen")
                        : null,
                Collections.nCopies(WEEKS, "91,4"),
                number(enough ? "31" : "–"),
                number(enough ? "57" : "–"),
                left == null ? null : number(left),
                left != null && left.startsWith("−"));
    }

    @SuppressWarnings("checkstyle:MethodLength") // one line for each part of the page, none of them hidden
    static FigurePage figure(boolean rows) {
        FigurePage.Case one = new FigurePage.Case(
                "TPI-2D8N-4RVK",
                "/gaya",
                "/gaya",
                "penyebut saja",
                "16 hari kerja",
                "Dishub",
                SampleClocks.at("11-02T09:00"),
                SampleClocks.at("11-20T16:00"),
                List.of(
                        new FigurePage.Event(
                                412, "ComplaintVerified", "complaint.verified", SampleClocks.at("11-03T09:00")),
                        new FigurePage.Event(
                                533, "OutcomeClaimed", "complaint.outcome-claimed", SampleClocks.at("11-24T10:00"))),
                List.of(SampleClocks.settleLate()));
        return new FigurePage(
                new FigurePage.Meant(
                        "S3",
                        "Selesai tepat waktu",
                        "Laporan yang dinyatakan selesai dalam batas golongannya, dari semua yang dinilai.",
                        "menurut tanggal diterima",
                        FROM,
                        TO,
                        rows ? "Semua" : "Dishub",
                        rows ? null : "penyebut saja",
                        List.of("Situs ini"),
                        SampleClocks.at("11-24T14:05"),
                        20_789),
                rows
                        ? List.of()
                        : List.of(
                                new FigurePage.Fact("figure.n", "44"),
                                new FigurePage.Fact("figure.numerator", "31"),
                                new FigurePage.Fact("figure.denominator", "38"),
                                new FigurePage.Fact("figure.share", "81,6 %")),
                rows
                        ? List.of(
                                new FigurePage.Row("Dishub", "/gaya", 38, "81,6", true),
                                new FigurePage.Row("Damkar", "/gaya", 3, "66,7", false))
                        : List.of(),
                44,
                rows ? 0 : 2,
                rows ? List.of() : List.of(one),
                rows ? null : "/gaya",
                "/gaya",
                "/gaya");
    }

    private static Opens number(String words) {
        return new Opens(words, "/gaya");
    }
}
