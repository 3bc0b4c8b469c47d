package id.gurindam.web.board;

import id.gurindam.web.pages.Wording;
import id.gurindam.web.pages.model.BoardPage;
import id.gurindam.web.pages.model.BoardPage.CaseRow;
import id.gurindam.web.pages.model.BoardPage.Opens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The board as lines for a spreadsheet: part, row, measure, what is said, and the address behind it. */
record BoardTable(BoardPage page, Wording words) {

    String csv() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(say("part"), say("row"), say("measure"), say("value"), say("address")));
        page.headlines().forEach(one -> add(lines, "", "", words.say("board." + one.key()), one.number()));
        String left = words.say("board.bar");
        page.bar()
                .segments()
                .forEach(one -> add(lines, left, "", words.say("board.left." + one.bucket()), one.count()));
        page.units()
                .forEach(group -> group.rows().forEach(row -> unit(lines, words.says(group.key(), group.args()), row)));
        String urgent = words.say("board.urgent");
        page.urgent().rows().forEach(row -> lines.add(one(urgent, row)));
        flow(lines, page.flow());
        closed(lines, page.closed());
        String filed = words.say("board.filed");
        page.filed().forEach(row -> {
            add(lines, filed, row.name(), words.say("board.flow.in"), row.in());
            add(
                    lines,
                    filed,
                    row.name(),
                    words.say("board.unit.settled"),
                    row.settled().number());
        });
        page.standing().forEach(list -> {
            add(lines, words.say(list.key()), "", "", list.number());
            list.rows().forEach(row -> lines.add(one(words.say(list.key()), row)));
        });
        return Csv.of(lines);
    }

    private void unit(List<List<String>> lines, String group, BoardPage.UnitRow row) {
        String name = row.name();
        add(lines, group, name, words.say("board.unit.open"), row.open());
        add(lines, group, name, words.say("board.unit.late"), row.late());
        add(lines, group, name, words.say("board.unit.soon"), row.soon());
        add(lines, group, name, words.say("board.unit.answered"), row.answered().number());
        add(lines, group, name, words.say("board.unit.settled"), row.settled().number());
        add(lines, group, name, words.say("board.unit.median"), row.median());
        add(lines, group, name, words.say("board.unit.p90"), row.p90());
        Opens left = row.left();
        if (left != null) {
            add(lines, group, name, words.say("board.unit.left"), left);
        }
    }

    private void flow(List<List<String>> lines, BoardPage.Flow flow) {
        String part = words.say("board.flow.title");
        add(lines, part, "", words.say("board.flow.start"), flow.start());
        add(lines, part, "", words.say("board.flow.in"), flow.in());
        add(lines, part, "", words.say("board.flow.back"), flow.back());
        add(lines, part, "", words.say("board.flow.out"), flow.out());
        add(lines, part, "", words.say("board.flow.end"), flow.end());
    }

    private void closed(List<List<String>> lines, BoardPage.Closed closed) {
        String part = words.say("board.closed");
        add(lines, part, "", words.say("board.closed.confirmed"), closed.confirmed());
        add(lines, part, "", words.say("board.closed.lapsed"), closed.lapsed());
        add(lines, part, "", words.say("board.closed.objected"), closed.objected());
    }

    private List<String> one(String part, CaseRow row) {
        String code = row.code();
        return List.of(
                part,
                code == null ? "" : code,
                row.category() + ", " + row.unit(),
                row.clock() == null ? "" : words.brief(row.clock()),
                text(row.href()));
    }

    private static void add(List<List<String>> lines, String part, String row, String measure, Opens number) {
        lines.add(List.of(part, row, measure, number.words(), number.href()));
    }

    private String say(String column) {
        return words.say("board.csv." + column);
    }

    private static String text(@Nullable String some) {
        return some == null ? "" : some;
    }
}
