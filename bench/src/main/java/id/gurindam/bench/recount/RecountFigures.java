package id.gurindam.bench.recount;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds every figure of a running house against a recount of its raw record, prints the table, and fails on any difference (docs/figures.md). */
public final class RecountFigures {
    private static final String INDICATORS = "S1 S2 S3 S4 S5 S6 S7 S8 S9 S10 S11 S12 S16 S17-IN S17-OUT S17-BACK "
            + "S20 S22-COMPLETE S22-DECIDED S22-DELIVERED S29 S30 HANDOFF";
    private static final List<String> WAYS =
            List.of("all", "unit", "class", "category", "area", "channel", "filedBy", "edge");

    private RecountFigures() {}

    /** Words: the address, name:password, the last day of the year that is looked at, and a file of rows or nothing. */
    public static void main(String... words) throws IOException, InterruptedException {
        House house = new House(URI.create(words[0]), words[1]);
        RawRecord record = words.length > 3 ? RawRecord.of(Path.of(words[3])) : new RawRecord();
        Table table = run(house, record, LocalDate.parse(words[2]));
        System.out.println(table.told());
        System.exit(table.differences().isEmpty() ? 0 : 1);
    }

    /** Every indicator in every way, over five periods and moments of the year that ends on this day. */
    public static Table run(House house, LocalDate last) throws IOException, InterruptedException {
        return run(house, new RawRecord(), last);
    }

    private static Table run(House house, RawRecord record, LocalDate last) throws IOException, InterruptedException {
        Check check = new Check(house, record);
        List<Checked> cells = new ArrayList<>();
        for (Question question : questions(last)) {
            cells.addAll(check.of(question));
        }
        cells.add(check.balance(last.minusMonths(8), last.minusMonths(2)));
        cells.add(check.balance(last.minusDays(29), last.minusDays(1)));
        return new Table(cells);
    }

    private static List<Question> questions(LocalDate last) {
        List<Question> questions = new ArrayList<>();
        ask(questions, last.minusYears(1), last, null);
        ask(questions, last.minusDays(29), last, null);
        ask(
                questions,
                last.minusMonths(8).withDayOfMonth(1),
                last.minusMonths(5).withDayOfMonth(1),
                null);
        ask(questions, last.minusYears(1), last, last.minusMonths(4) + "T02:00:00Z");
        ask(questions, last.minusMonths(10), last.minusMonths(8), last.minusMonths(8) + "T09:30:00Z");
        return questions;
    }

    private static void ask(List<Question> questions, LocalDate from, LocalDate to, @Nullable String asOf) {
        for (String indicator : INDICATORS.split(" ", -1)) {
            WAYS.stream()
                    .filter(by -> by.equals("edge") == indicator.equals("HANDOFF"))
                    .forEach(by -> questions.add(new Question(indicator, by, from, to, asOf)));
        }
    }

    /** All cells that were asked, told in short, with each difference. */
    public record Table(List<Checked> cells) {
        /** What is not the same on both sides, a line each. */
        public List<String> differences() {
            return cells.stream()
                    .filter(cell -> !cell.equal())
                    .map(Checked::line)
                    .toList();
        }

        /** The overall figures of the whole period line by line, all differences, and how many cells there were. */
        public String told() {
            List<String> lines =
                    new ArrayList<>(List.of("| figure | board | recomputed | equal |", "|---|---|---|---|"));
            cells.stream().filter(cell -> !cell.equal() || cell.isWhole()).forEach(cell -> lines.add(cell.line()));
            lines.add("");
            lines.add(cells.size() + " cells, " + differences().size() + " differences");
            return String.join("\n", lines);
        }
    }
}
