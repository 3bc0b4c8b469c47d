package id.gurindam.bench.recount;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** How near an open case is to the next due instant of those clocks that somebody in the city has to stop. */
final class NextClock {
    private static final int LATE = 0;
    private static final int MORE = 4;
    private static final int PAUSED = 5;
    private static final int NONE = 6;

    private final City city;

    NextClock(City city) {
        this.city = city;
    }

    /** Late; due within 0, 1 or 2 working days; later; all clocks paused; no clock of the city runs. */
    void add(Life life, List<Mark> marks) {
        if (life.inside) {
            List<Run> running = running(life);
            int place = NONE;
            for (Run run : running) {
                if (run.isPaused() && place == NONE) {
                    place = PAUSED;
                }
            }
            for (Run run : running) {
                if (!run.isPaused() || run.late(city.now)) {
                    place = Math.min(place, place(run));
                }
            }
            marks.add(Mark.of(life, life.holder, life.received()).in(place));
        }
    }

    private int place(Run run) {
        return run.late(city.now) ? LATE : Math.min(MORE, 1 + city.days.workingDays(city.now, run.due()));
    }

    private List<Run> running(Life life) {
        List<Run> running = new ArrayList<>();
        for (JsonNode rule : city.rules(life).path("clocks")) {
            boolean ours = "complaint".equals(rule.path("appliesTo").path("subject").stringValue(""))
                    && !"REPORTER".equals(rule.path("holder").stringValue(""))
                    && !rule.path("reminderOnly").booleanValue(false);
            if (ours) {
                Run.of(rule, city.days, life).stream().filter(Run::isRunning).forEach(running::add);
            }
        }
        return running;
    }
}
