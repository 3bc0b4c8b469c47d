package id.gurindam.web.pages.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The times of the city as anybody may read them, already in the reader's words. */
public record TimesPage(
        Instant at,
        long position,
        LocalDate from,
        LocalDate to,
        Line all,
        List<Line> units,
        List<Line> categories,
        List<Month> months,
        List<Point> settled,
        List<Point> answered,
        List<Oldest> oldest) {

    /** The city, a unit or a theme. */
    public record Line(String name, Cell settled, Cell answered, Cell median) {}

    /** A figure and of how many it is; without enough of them it is said so in its place. */
    public record Cell(String words, String count, boolean enough) {}

    /** A month: its whole name, the one under the drawing (empty for most) and where it stands there. */
    public record Month(String name, String label, int x, Cell settled, Cell answered) {}

    /** A month in the drawing; begins where the month before is not drawn. */
    public record Point(int x, int y, boolean begins) {}

    /** A public case that has been open long. */
    public record Oldest(int days, String category, String unit) {}

    /** The way through these points. */
    public static String path(List<Point> points) {
        return points.stream()
                .map(point -> (point.begins() ? "M" : "L") + point.x() + " " + point.y())
                .collect(Collectors.joining(""));
    }

    /** The way of those settled in time. */
    public String settledPath() {
        return path(settled);
    }

    /** The way of those answered in time. */
    public String answeredPath() {
        return path(answered);
    }
}
