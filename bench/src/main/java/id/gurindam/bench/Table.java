package id.gurindam.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The lines measured so far, with the machine on which they were; told and written as they come, so that a run that is cut short leaves what it has. */
final class Table {
    private static final String HEAD = """
            | | work | figure | beside, in the same run | ratio | goal | | note |
            |---|---|---|---|---|---|---|---|""";

    private final Machine machine;
    private final Plan plan;
    private final List<Figure> figures = new ArrayList<>();

    Table(Machine machine, Plan plan) {
        this.machine = machine;
        this.plan = plan;
    }

    Machine machine() {
        return machine;
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    void add(List<Figure> measured) throws IOException {
        measured.forEach(figure -> System.out.println(figure.line()));
        figures.addAll(measured);
        write();
    }

    /** The whole of it, as it is written down. */
    String told() {
        return about() + "\n\n" + HEAD + "\n"
                + String.join("\n", figures.stream().map(Figure::line).toList()) + "\n";
    }

    private void write() throws IOException {
        Path markdown = Path.of(plan.result() + ".md");
        Files.createDirectories(markdown.toAbsolutePath().getParent());
        Files.writeString(markdown, told());
        Files.writeString(Path.of(plan.result() + ".json"), json());
    }

    private String about() {
        return String.format(
                Locale.ROOT,
                "%s: %d cores, %,d MiB, %s, %s; commit %s; SQLite WAL, synchronous=FULL; fdatasync of 4 KiB p50 %.3f ms; "
                        + "sizes %s, %d s of warming up, median of %d runs of %d s",
                machine.day(),
                machine.cores(),
                machine.memoryMiB(),
                machine.jdk(),
                machine.os(),
                machine.commit(),
                machine.fsyncMillis(),
                plan.sizes(),
                plan.warm().toSeconds(),
                plan.rounds(),
                plan.each().toSeconds());
    }

    /** Three figures that mean something. */
    private static double rounded(double value) {
        return new BigDecimal(value).round(new MathContext(3)).doubleValue();
    }

    private String json() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Figure figure : figures) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("work", figure.id() + " " + figure.work());
            if (!Double.isNaN(figure.figure())) {
                row.put("figure", rounded(figure.figure()));
                row.put("unit", figure.unit());
            }
            if (!Double.isNaN(figure.peerFigure())) {
                row.put("peer", figure.peer());
                row.put("peerFigure", rounded(figure.peerFigure()));
                row.put("ratio", rounded(figure.ratio()));
                row.put("goal", figure.goal());
                row.put("met", Boolean.TRUE.equals(figure.met()));
            }
            row.put("date", machine.day());
            row.put("commit", machine.commit());
            row.put("machine", machine.cores() + " cores, " + machine.jdk());
            rows.add(row);
        }
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(rows);
    }
}
