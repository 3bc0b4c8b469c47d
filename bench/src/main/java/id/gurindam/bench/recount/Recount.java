package id.gurindam.bench.recount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What each case counts for in each indicator, straight from the words of domain.md 8; docs/figures.md tells the choices made. */
final class Recount {
    /** From how many places on the small counts are not told apart. */
    private static final int PLACES = 7;

    private static final Map<String, String> CLOCKS = Map.of(
            "S1", "VERIFY",
            "S2", "FIRST_RESPONSE",
            "S3", "SETTLE",
            "S22-COMPLETE", "LAW_COMPLETENESS",
            "S22-DECIDED", "LAW_DECISION",
            "S22-DELIVERED", "LAW_DELIVERY");

    private final City city;

    Recount(City city) {
        this.city = city;
    }

    /** Everything that counts for the indicator of this code. */
    List<Mark> marks(String indicator) {
        List<Mark> marks = new ArrayList<>();
        BiConsumer<Life, List<Mark>> each = of(indicator);
        city.lives.forEach(life -> each.accept(life, marks));
        return marks;
    }

    private BiConsumer<Life, List<Mark>> of(String indicator) {
        Endings endings = new Endings(city);
        Map<String, BiConsumer<Life, List<Mark>>> all = new HashMap<>();
        CLOCKS.forEach((code, clock) -> all.put(code, (life, marks) -> verdicts(life, clock, marks)));
        all.put("S4", this::followedUp);
        all.put("S5", this::untilAnswered);
        all.put("S6", endings::untilClosed);
        all.put("S7", this::age);
        all.put("S8", (life, marks) -> new NextClock(city).add(life, marks));
        all.put("S9", endings::reopened);
        all.put("S10", endings::kindsOfClosing);
        all.put("S11", endings::windows);
        all.put("S12", this::misrouted);
        all.put("S16", endings::evidence);
        all.put("S17-IN", (life, marks) -> marks.add(Mark.of(life, life.firstUnit, life.received())));
        all.put("S17-OUT", this::out);
        all.put("S17-BACK", this::back);
        all.put("S20", endings::stars);
        all.put("S29", this::merged);
        all.put("S30", this::reclassified);
        all.put("HANDOFF", this::handedOff);
        BiConsumer<Life, List<Mark>> found = all.get(indicator);
        if (found == null) {
            throw new IllegalArgumentException("no recount of " + indicator);
        }
        return found;
    }

    private Mark verdict(Run run, Mark mark) {
        return run.waits(city.now) ? mark.waiting() : mark.share(run.counts(city.now), run.inTime(city.now));
    }

    private boolean tells(Run run) {
        return run.counts(city.now) || run.waits(city.now);
    }

    private void verdicts(Life life, String clock, List<Mark> marks) {
        for (Run run : city.runs(life, clock)) {
            if (tells(run)) {
                String then = run.isRunning() ? life.classification : life.classAt(run.end);
                marks.add(verdict(
                        run,
                        Mark.of(life, unit(life, clock, run), life.received()).classed(then)));
            }
        }
    }

    /** Reading is counted for the unit that got it first, the rest for the unit at the act, or whose turn it is. */
    private static String unit(Life life, String clock, Run run) {
        return clock.equals("VERIFY") || clock.equals("LAW_COMPLETENESS")
                ? life.firstUnit
                : run.isRunning() ? life.holder : actor(life, run.end);
    }

    /** The unit that the act names, else the one that had the case. */
    static String actor(Life life, Life.Step step) {
        boolean acts = step.event().is("unit-replied", "outcome-claimed");
        String named = acts ? step.event().text("unitCode") : "";
        return named.isEmpty() ? held(life, step) : named;
    }

    /** Who had it when this happened; if it was out, who had it when it went. */
    private static String held(Life life, Life.Step step) {
        return step.wasInside() ? step.holderBefore() : life.unitAt(step);
    }

    private static boolean answers(Life.Step step) {
        return step.event().is("outcome-claimed")
                || (step.event().is("unit-replied")
                        && "PERSON".equals(step.event().text("manner")));
    }

    /** Not yet, in process, done: of those ever verified. */
    private void followedUp(Life life, List<Mark> marks) {
        if (life.steps.stream().noneMatch(step -> step.event().is("verified"))) {
            return;
        }
        boolean begun = life.steps.stream()
                .anyMatch(step -> answers(step) || step.event().is("action-logged"));
        int place = life.state == Life.State.CLOSED ? 2 : begun ? 1 : 0;
        marks.add(Mark.of(life, life.unit(), life.received())
                .share(true, place > 0)
                .in(place));
    }

    /** Working minutes until the first answer by a person; unanswered, until now or until it left. */
    private void untilAnswered(Life life, List<Mark> marks) {
        for (Life.Step step : life.steps) {
            if (answers(step)) {
                marks.add(Mark.of(life, actor(life, step), life.received())
                        .classed(life.classAt(step))
                        .of(city.days.workingMinutes(life.received(), step.at())));
                return;
            }
        }
        Life.Step left = life.steps.reversed().stream()
                .filter(Life.Step::went)
                .findFirst()
                .orElse(life.steps.getFirst());
        marks.add(Mark.of(life, life.unit(), life.received())
                .waiting()
                .of(city.days.workingMinutes(life.received(), life.inside ? city.now : left.at())));
    }

    private void age(Life life, List<Mark> marks) {
        if (life.inside) {
            int age = city.days.workingDays(life.received(), city.now);
            int place = age <= 3 ? 0 : age <= 5 ? 1 : age <= 14 ? 2 : age <= 30 ? 3 : age < 60 ? 4 : 5;
            marks.add(Mark.of(life, life.holder, life.received()).of(age).in(place));
        }
    }

    private static boolean isHandOff(Life.Step step) {
        return step.event().is("routing-returned-by-unit", "transferred");
    }

    private void misrouted(Life life, List<Mark> marks) {
        if (life.steps.stream().anyMatch(step -> step.event().is("routed-to-unit"))) {
            int times = (int) life.steps.stream().filter(Recount::isHandOff).count();
            marks.add(Mark.of(life, life.firstUnit, life.received())
                    .share(true, times > 0)
                    .of(times)
                    .in(Math.min(times, PLACES - 1)));
        }
    }

    private void out(Life life, List<Mark> marks) {
        for (Life.Step step : life.steps) {
            if (step.went()) {
                marks.add(Mark.of(life, step.holderBefore(), step.at()).in(step.closed() ? 1 : 0));
            }
        }
    }

    private void back(Life life, List<Mark> marks) {
        for (Life.Step step : life.steps) {
            if (step.came()) {
                marks.add(Mark.of(life, step.holder(), step.at()));
            }
        }
    }

    private void merged(Life life, List<Mark> marks) {
        marks.add(Mark.of(life, life.firstUnit, life.received()).share(true, life.state == Life.State.MERGED));
    }

    private void reclassified(Life life, List<Mark> marks) {
        if (life.steps.stream().anyMatch(step -> step.event().is("verified"))) {
            boolean moved = life.steps.stream()
                    .anyMatch(step -> step.event().is("classification-corrected")
                            && !step.event().text("from").equals(step.event().text("to")));
            marks.add(Mark.of(life, life.firstUnit, life.received()).share(true, moved));
        }
    }

    /** A transfer, or a return with the routing that followed it; its unit is the edge u>v. */
    private void handedOff(Life life, List<Mark> marks) {
        for (Life.Step step : life.steps) {
            if (step.event().is("transferred")) {
                String edge = step.event().text("fromUnit") + ">" + step.event().text("toUnit");
                marks.add(Mark.of(life, edge, step.at()));
            } else if (step.event().is("routing-returned-by-unit")) {
                String next = life.steps.subList(life.steps.indexOf(step) + 1, life.steps.size()).stream()
                        .filter(later -> later.event().is("routed-to-unit", "transferred"))
                        .findFirst()
                        .map(Life.Step::holder)
                        .orElse("");
                marks.add(Mark.of(life, step.event().text("unitCode") + ">" + next, step.at()));
            }
        }
    }
}
