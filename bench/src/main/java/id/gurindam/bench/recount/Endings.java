package id.gurindam.bench.recount;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** How each case was closed, and what the reporter said of it. */
final class Endings {
    private final City city;

    Endings(City city) {
        this.city = city;
    }

    private static List<Life.Step> closings(Life life) {
        return life.steps.stream().filter(Life.Step::closed).toList();
    }

    /** By the day of the closing, for the unit that claimed it or had it then, in the class of that day. */
    private static Mark closing(Life life, Life.Step step) {
        Life.Step claim = claim(life, step);
        return Mark.of(life, Recount.actor(life, claim), step.at()).classed(life.classAt(step));
    }

    private static Life.Step claim(Life life, Life.Step closing) {
        return life.steps.subList(0, life.steps.indexOf(closing)).reversed().stream()
                .filter(step -> step.event().is("outcome-claimed"))
                .findFirst()
                .orElseThrow();
    }

    void untilClosed(Life life, List<Mark> marks) {
        for (Life.Step step : closings(life)) {
            marks.add(closing(life, step).of(city.days.workingDays(life.received(), step.at())));
        }
    }

    void reopened(Life life, List<Mark> marks) {
        int within = city.rules(life)
                .path("settings")
                .path("reopenWithinWorkingDays")
                .intValue();
        for (Life.Step closing : closings(life)) {
            boolean again = life.steps.subList(life.steps.indexOf(closing) + 1, life.steps.size()).stream()
                    .filter(step -> step.before() == Life.State.CLOSED && step.after() != Life.State.CLOSED)
                    .findFirst()
                    .filter(step -> city.days.workingDays(closing.at(), step.at()) <= within)
                    .isPresent();
            marks.add(closing(life, closing).share(true, again));
        }
    }

    private static int kind(Life.Step step) {
        return step.event().is("outcome-confirmed-by-reporter")
                ? 0
                : step.event().is("confirmation-window-lapsed") ? 1 : 2;
    }

    void kindsOfClosing(Life life, List<Mark> marks) {
        for (Life.Step step : closings(life)) {
            marks.add(closing(life, step).share(true, kind(step) > 0).in(kind(step)));
        }
    }

    /** Each window of the reporter that ended, with the reporter's word, a dispute or silence; one voided by a withdrawal did not. */
    void windows(Life life, List<Mark> marks) {
        boolean open = false;
        for (Life.Step step : life.steps) {
            boolean ends = step.after() == Life.State.CLOSED || step.event().is("outcome-disputed-by-reporter");
            if (open && ends) {
                marks.add(Mark.of(life, Recount.actor(life, claim(life, step)), step.at())
                        .classed(life.classAt(claim(life, step)))
                        .share(true, step.event().is("outcome-confirmed-by-reporter"))
                        .in(kind(step)));
            }
            open = step.event().is("outcome-claimed")
                    || (open && !ends && !step.event().is("withdrawn-by-reporter"));
        }
    }

    void evidence(Life life, List<Mark> marks) {
        for (Life.Step closing : closings(life)) {
            JsonNode claim = claim(life, closing).event().payload();
            if ("RESOLVED".equals(claim.path("kind").stringValue(""))) {
                Set<String> shown = new Evidence(life).undoubted(claim(life, closing), closing);
                marks.add(closing(life, closing).share(true, !shown.isEmpty()));
            }
        }
    }

    void stars(Life life, List<Mark> marks) {
        for (Life.Step step : life.steps) {
            if (step.event().is("rating-given")) {
                marks.add(Mark.of(life, life.unitAt(step), step.at())
                        .of(step.event().payload().path("stars").longValue()));
            }
        }
    }
}
