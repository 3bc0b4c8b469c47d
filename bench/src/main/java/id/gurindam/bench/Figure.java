package id.gurindam.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One line of the table: what was measured, what it is held against, and whether the goal was met. */
public record Figure(
        String id,
        String work,
        double figure,
        String unit,
        String peer,
        double peerFigure,
        String goal,
        @Nullable Boolean met,
        String note) {

    /** Held to at least so many times the peer. */
    static Figure atLeast(String id, String work, double figure, String unit, String peer, double peers, double goal) {
        return new Figure(id, work, figure, unit, peer, peers, "≥ " + goal + " ×", figure / peers >= goal, "");
    }

    /** Held to at most so many times the peer. */
    static Figure atMost(String id, String work, double figure, String unit, String peer, double peers, double goal) {
        return new Figure(id, work, figure, unit, peer, peers, "≤ " + goal + " ×", figure / peers <= goal, "");
    }

    /** Held to at most this much of its own unit, whatever the peer does. */
    static Figure within(String id, String work, double figure, String unit, String peer, double peers, double most) {
        return new Figure(id, work, figure, unit, peer, peers, "≤ " + most + " " + unit, figure <= most, "");
    }

    /** The first of its kind, which the next are held against. */
    static Figure first(String id, String work, double figure, String unit) {
        return new Figure(id, work, figure, unit, "", Double.NaN, "", null, "what the next sizes are held against");
    }

    /** What could not be measured here, and why. */
    static Figure missing(String id, String work, String why) {
        return new Figure(id, work, Double.NaN, "", "", Double.NaN, "", null, why);
    }

    /** The same line with a remark. */
    Figure noted(String remark) {
        return new Figure(id, work, figure, unit, peer, peerFigure, goal, met, remark);
    }

    /** The figure divided by the peer's. */
    public double ratio() {
        return figure / peerFigure;
    }

    String line() {
        if (Double.isNaN(figure)) {
            return String.format(Locale.ROOT, "| %s | %s | – | – | – | – | – | %s |", id, work, note);
        }
        if (Double.isNaN(peerFigure)) {
            return String.format(
                    Locale.ROOT, "| %s | %s | %s %s | – | – | – | – | %s |", id, work, shown(figure), unit, note);
        }
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s %s | %s: %s | %.2f × | %s | %s | %s |",
                id,
                work,
                shown(figure),
                unit,
                peer,
                shown(peerFigure),
                ratio(),
                goal,
                met == null ? "–" : met ? "met" : "**missed**",
                note);
    }

    private static String shown(double value) {
        return value >= 100 ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%.3g", value);
    }
}
