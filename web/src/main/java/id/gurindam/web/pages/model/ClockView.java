package id.gurindam.web.pages.model;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One clock of a case with its arithmetic: days and minutes count what is left, below zero what it is over; the ruler begins on any day. */
public record ClockView(
        String clock,
        ClockState state,
        Tone tone,
        int days,
        @Nullable Integer minutes,
        int limit,
        boolean workingDays,
        Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant stoppedAt,
        List<PauseView> pauses,
        List<RulerDay> ruler,
        int ruleVersion,
        String calendar,
        boolean provisional) {

    /** How many empty cells stand before the first day, so that it comes under its weekday. */
    public List<Integer> blanks() {
        if (ruler.isEmpty()) {
            return List.of();
        }
        int before = ruler.getFirst().day().getDayOfWeek().getValue() - 1;
        return Stream.iterate(1, i -> i + 1).limit(before).toList();
    }

    /** The days off on its way that have a name. */
    public List<RulerDay> holidays() {
        return ruler.stream()
                .filter(day -> day.kind() == DayKind.FREE && day.note() != null)
                .toList();
    }

    /** True if it still counts. */
    public boolean open() {
        return state == ClockState.RUNNING || state == ClockState.PAUSED;
    }
}
