package id.gurindam.web.board;

import java.time.LocalDate;
import java.util.Optional;

/** How many of those judged may be late, and how many were: five in a hundred are allowed. */
record Budget(long judged, long late) {
    /** What is aimed at, in percent. */
    static final int TARGET = 95;

    private static final int ALL = 100;

    /** How many may be late. */
    long allowed() {
        return judged * (ALL - TARGET) / ALL;
    }

    /** How many more may be late; below nought it is overdrawn. */
    long left() {
        return allowed() - late;
    }

    /** When what is left is used up if as many are late on each day as in these days; never if none was, or none is left. */
    Optional<LocalDate> usedUpOn(LocalDate today, long days) {
        if (left() <= 0 || late == 0 || days < 1) {
            return Optional.empty();
        }
        return Optional.of(today.plusDays((left() * days + late - 1) / late));
    }
}
