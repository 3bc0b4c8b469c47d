package id.gurindam.bench.recount;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** How near an open case is to the next due instant of those clocks that somebody in the city has to stop. */
final class NextClock {
    private static final int LATE = 0;
    private static final int HOURS = 1;
    private static final int DAY = 2;
    private static final int TWO_DAYS = 3;
    private static final int SAFE = 4;
    private static final int PAUSED = 5;
    private static final int REPORTER = 6;
    private static final int FOUR_HOURS = 240;

    private final City city;

    NextClock(City city) {
        this.city = city;
    }

    /** Late, or with the reporter, or standing still, or by the time that is left until the next is due. */
    void add(Life life, List<Mark> marks) {
        if (life.inside) {
            marks.add(Mark.of(life, life.holder, life.received()).in(place(life, running(life))));
        }
    }

    private int place(Life life, List<Run> running) {
        if (running.stream().anyMatch(run -> run.late(city.now))) {
            return LATE;
        }
        if (life.state == Life.State.CLAIMED) {
            return REPORTER;
        }
        if (running.stream().anyMatch(Run::isPaused)) {
            return PAUSED;
        }
        return running.stream()
                .map(Run::due)
                .min(Comparator.naturalOrder())
                .map(this::left)
                .orElse(SAFE);
    }

    /** Less than four working hours, one working day at most, two at most, more. */
    private int left(Instant due) {
        if (city.days.workingMinutes(city.now, due) < FOUR_HOURS) {
            return HOURS;
        }
        int days = city.days.workingDays(city.now, due);
        return days <= 1 ? DAY : days <= 2 ? TWO_DAYS : SAFE;
    }

    private List<Run> running(Life life) {
        List<Run> running = new ArrayList<>();
        for (JsonNode rule : city.rules(life).path("clocks")) {
            boolean ours =
                    "complaint".equals(rule.path("appliesTo").path("subject").stringValue(""))
                            && !"REPORTER".equals(rule.path("holder").stringValue(""))
                            && !rule.path("reminderOnly").booleanValue(false);
            if (ours) {
                Run.of(rule, city.days, life).stream().filter(Run::isRunning).forEach(running::add);
            }
        }
        return running;
    }
}
