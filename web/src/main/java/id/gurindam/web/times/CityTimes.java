package id.gurindam.web.times;

import id.gurindam.query.figures.FigureRow;
import id.gurindam.query.figures.FindOldest;
import id.gurindam.web.figures.FigureNames;
import id.gurindam.web.figures.Suppression;
import id.gurindam.web.figures.Suppression.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The times of the city over the past year as anybody may read them. Of fewer than five cases nothing is told, of fewer than
 * twenty no rate and no median; where a sum would give one away, another is held back beside it.
 */
record CityTimes(
        Instant at,
        long position,
        LocalDate from,
        LocalDate to,
        Line all,
        List<Line> units,
        List<Line> categories,
        List<Month> months,
        List<Oldest> oldest) {

    /** How many there are: n is null where it is held back, and small says that it is from one to four. */
    record Told(@Nullable Long n, boolean small, @Nullable Double value) {}

    /** The city, a unit or a category: settled and answered in time in percent, median of the first answer in hours. */
    record Line(String key, Told settled, Told answered, Told median) {}

    /** One month of the trend. */
    record Month(YearMonth month, Told settled, Told answered) {}

    /** A public case that has been open long: its age in working days, and nothing that leads to it. */
    record Oldest(int days, String category, String unit) {
        static Oldest of(FindOldest.Open open) {
            return new Oldest(open.days(), open.category(), open.unit());
        }
    }

    /** What stands in a cell before anything is held back. */
    record Cell(String key, long n, @Nullable Double value) {
        static Cell share(FigureRow row) {
            Double share = row.share();
            return new Cell(row.key(), row.denominator(), share == null ? null : share * 100);
        }

        /** The median in hours, of all of which as many have ended as are needed. */
        static Cell hours(FigureRow row) {
            Double median = row.median();
            return new Cell(row.key(), row.n(), median == null ? null : median / 60);
        }

        static Cell none(String key) {
            return new Cell(key, 0, null);
        }
    }

    /** What is told of these parts of a whole; the last is the whole itself. */
    static List<Told> told(List<Cell> parts, Cell whole) {
        long[] cells = new long[parts.size() + 1];
        List<Cell> all = new ArrayList<>(parts);
        all.add(whole);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = all.get(i).n();
        }
        List<Shown> shown = Suppression.of(cells, Suppression.column(parts.size()));
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            told.add(told(all.get(i), shown.get(i)));
        }
        return List.copyOf(told);
    }

    private static Told told(Cell cell, Shown shown) {
        boolean plain = shown == Shown.PLAIN;
        boolean enough = plain && cell.n() >= FigureNames.ENOUGH;
        return new Told(plain ? cell.n() : null, shown == Shown.SMALL, enough ? cell.value() : null);
    }
}
