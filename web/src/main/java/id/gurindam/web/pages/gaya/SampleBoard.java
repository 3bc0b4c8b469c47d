package id.gurindam.web.pages.gaya;

import id.gurindam.web.pages.ActForms;
import id.gurindam.web.pages.model.BoardFigure;
import id.gurindam.web.pages.model.BoardHead;
import id.gurindam.web.pages.model.BoardTable;
import id.gurindam.web.pages.model.BoardTable.Cell;
import id.gurindam.web.pages.model.BoardTable.Column;
import id.gurindam.web.pages.model.CustodyLane;
import id.gurindam.web.pages.model.HandoverPage;
import id.gurindam.web.pages.model.OddityPage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Made-up pages of the board: hand-overs, oddities, and who held a case. */
final class SampleBoard {
    private static final String BEHIND = "/papan/angka?indicator=G1&from=2026-09-02&to=2026-11-24&by=unit&key=124";
    private static final LocalDate FROM = LocalDate.of(2026, 9, 2);
    private static final LocalDate TO = LocalDate.of(2026, 11, 24);

    private SampleBoard() {}

    static HandoverPage handovers(ActForms forms) {
        return new HandoverPage(
                head("/papan/perpindahan"),
                List.of(
                        figure(forms, "OWNER", "6,4 jam kerja"),
                        figure(forms, "ACCEPT", "2,1 jam kerja"),
                        figure(forms, "HANDOFF", "97"),
                        figure(forms, "S12", "11,2 %"),
                        figure(forms, "ABA", "belum cukup data")),
                List.of(
                        bounce("TPI-7ZBA-1KE6", "DLH", "PUPR", true),
                        bounce("TPI-3YHT-5DQW", "Dishub", "Perkim", false)),
                1,
                new HandoverPage.Matrix(
                        312,
                        168,
                        List.of(label(142, 128, "PUPR"), label(142, 156, "Perkim")),
                        List.of(label(173, 102, "PUPR"), label(219, 102, "Perkim")),
                        List.of(
                                new HandoverPage.Square(196, 110, 5, "27", "PUPR → Perkim: 27"),
                                new HandoverPage.Square(150, 138, 2, "9", "Perkim → PUPR: 9"))),
                edges(forms),
                List.of(none(forms)));
    }

    static OddityPage oddities(ActForms forms) {
        return new OddityPage(
                head("/papan/kejanggalan"),
                List.of(question(forms, "G1", true), question(forms, "G4", true), question(forms, "G7", false)));
    }

    static CustodyLane lane() {
        return new CustodyLane(List.of(
                stretch("COORDINATOR", null, "11-17T08:10", "11-17T10:02", 0, 90, 1),
                stretch("OFFERED", "Dinas PUPR", "11-17T10:02", "11-18T08:30", 92, 120, 2),
                stretch("HELD", "Dinas PUPR", "11-18T08:30", null, 214, 786, 3)));
    }

    private static CustodyLane.Stretch stretch(
            String hands, @Nullable String whose, String from, @Nullable String until, int x, int width, int shade) {
        return new CustodyLane.Stretch(
                hands,
                whose,
                SampleClocks.at(from),
                until == null ? null : SampleClocks.at(until),
                "7,5 jam kerja",
                x,
                width,
                shade);
    }

    private static BoardHead head(String action) {
        return BoardHead.of(action, FROM, TO, 48_213, SampleClocks.at("11-24T14:05"));
    }

    private static BoardFigure figure(ActForms forms, String code, String words) {
        return new BoardFigure(
                words,
                forms.words().say("figure." + code),
                forms.words().say("figure." + code + ".definition"),
                BEHIND,
                null);
    }

    private static HandoverPage.Bounce bounce(String code, String from, String to, boolean late) {
        return new HandoverPage.Bounce(
                code,
                "/kasus/" + code,
                from,
                to,
                SampleClocks.at("11-20T09:12"),
                SampleClocks.at(late ? "11-23T16:00" : "11-25T16:00"),
                late);
    }

    private static HandoverPage.Label label(int x, int y, String words) {
        return new HandoverPage.Label(x, y, words);
    }

    private static BoardTable edges(ActForms forms) {
        return new BoardTable(
                forms.words().say("handover.edges"),
                forms.words().say("handover.edges.note"),
                columns("handover.edge", "board.n", "handover.median", "handover.sum"),
                List.of(
                        row("PUPR → Perkim", "27", "9,4 jam kerja", "310 jam kerja"),
                        row("Perkim → PUPR", "9", "3,1 jam kerja", "41 jam kerja")));
    }

    private static BoardTable none(ActForms forms) {
        return new BoardTable(forms.words().say("handover.backs"), null, columns("handover.pair"), List.of());
    }

    private static OddityPage.Question question(ActForms forms, String code, boolean some) {
        String name = forms.words().say("figure." + code);
        return new OddityPage.Question(
                code,
                name,
                forms.words().say("figure." + code + ".definition"),
                forms.words().say("oddity." + code + ".question"),
                forms.words().say("oddity.rule.oftener"),
                some ? forms.words().say("oddity.city", "4,2 %") : forms.words().say("oddity.none"),
                new BoardTable(
                        forms.words().say("oddity.table", name),
                        null,
                        columns(
                                "board.unit",
                                "oddity.asked",
                                "board.of",
                                "board.share",
                                "oddity.cityshare",
                                "oddity.marked"),
                        some
                                ? List.of(
                                        asked(forms),
                                        row("DLH", "1", "12", forms.words().say("board.few"), "4,2 %", ""))
                                : List.of()));
    }

    private static List<Cell> asked(ActForms forms) {
        return List.of(
                Cell.of("PUPR"),
                Cell.to("12", BEHIND),
                Cell.to("124", BEHIND),
                Cell.to("9,7 %", BEHIND),
                Cell.of("4,2 %"),
                new Cell(forms.words().say("oddity.ask"), BEHIND, true));
    }

    private static List<Column> columns(String... keys) {
        return Arrays.stream(keys)
                .map(key -> new Column(key, !key.equals(keys[0])))
                .toList();
    }

    private static List<Cell> row(String... words) {
        return Arrays.stream(words).map(Cell::of).toList();
    }
}
