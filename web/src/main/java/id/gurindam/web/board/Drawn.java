package id.gurindam.web.board;

import id.gurindam.web.pages.model.BoardPage.Spark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Where the lines and bars of the board lie on their sheets. */
final class Drawn {
    /** The sheet of the bar. */
    static final int WIDE = 1320;

    private static final int GAP = 3;
    private static final int LEAST = 10;
    private static final int HIGH = 48;
    private static final int SLANT = 18;
    private static final int UPRIGHT = 10;
    private static final double LEFT = 3;
    private static final double STEP = 6;
    private static final double TOP = 3;
    private static final double DEPTH = 16;

    private Drawn() {}

    /** A part of the bar: from where, how wide, and the lines over it. */
    record Part(double x, double width, List<String> lines) {}

    /** How neighbours are told apart without colour. */
    enum Hatch {
        /** Plain. */
        NONE,
        /** Slanting lines. */
        SLANTING,
        /** Upright lines. */
        UPRIGHT
    }

    /** The parts of a bar as wide as these numbers; what is there at all can be seen, and what is not has no width. */
    static List<Part> bar(List<Long> numbers, List<Hatch> hatches) {
        long sum = numbers.stream().mapToLong(Long::longValue).sum();
        long shown = numbers.stream().filter(number -> number > 0).count();
        double room = WIDE - shown * (GAP + LEAST);
        List<Part> parts = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < numbers.size(); i++) {
            double width = numbers.get(i) == 0 ? 0 : LEAST + room * numbers.get(i) / sum;
            parts.add(new Part(tenths(x), tenths(width), lines(hatches.get(i), x, width)));
            x += width == 0 ? 0 : width + GAP;
        }
        return parts;
    }

    private static List<String> lines(Hatch hatch, double x, double width) {
        List<String> lines = new ArrayList<>();
        int step = hatch == Hatch.SLANTING ? SLANT : UPRIGHT;
        for (double at = step; hatch != Hatch.NONE && at < width; at += step) {
            String from = String.format(Locale.ROOT, "M%.1f 0", x + at);
            lines.add(from + (hatch == Hatch.SLANTING ? "l-" + SLANT + " " + HIGH : "v" + HIGH));
        }
        return lines;
    }

    /** A line of percentages from nought to a hundred; a week without any is left out. Null if fewer than two have one. */
    static @Nullable Spark spark(List<@Nullable Double> weeks, String says) {
        StringJoiner points = new StringJoiner(" ");
        double x = 0;
        double y = 0;
        int told = 0;
        for (int i = 0; i < weeks.size(); i++) {
            Double percent = weeks.get(i);
            if (percent != null) {
                x = LEFT + STEP * i;
                y = tenths(TOP + DEPTH * (1 - percent / 100));
                points.add(x + "," + y);
                told++;
            }
        }
        return told < 2 ? null : new Spark(points.toString(), x, y, says);
    }

    private static double tenths(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
