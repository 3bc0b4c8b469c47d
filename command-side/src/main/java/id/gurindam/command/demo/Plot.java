package id.gurindam.command.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A course of events in the making: acts one after the other, in the words of the category where there are some. */
final class Plot {
    private static final List<String> MANNERS =
            List.of("warm", "curt", "bureaucratic", "excellent", "careful", "restrained", "clear");

    private final DemoWords words;
    private final Scene scene;
    private final List<Act> acts = new ArrayList<>();
    private double at;
    private String unit;

    Plot(DemoWords words, Scene scene) {
        this.words = words;
        this.scene = scene;
        this.unit = scene.unit();
    }

    Scene scene() {
        return scene;
    }

    Lots lots() {
        return scene.lots();
    }

    /** The unit that has the case now. */
    String unit() {
        return unit;
    }

    double at() {
        return at;
    }

    void waits(double from, double to) {
        at += lots().between(from, to);
    }

    Plot office(String by, String name, String... details) {
        return add(by, name, details);
    }

    Plot coordinator(String name, String... details) {
        return add("koordinator", name, details);
    }

    Plot officer(String name, String... details) {
        return add("petugas", name, details).last(Act.UNIT, unit);
    }

    Plot head(String name, String... details) {
        return add("kepala", name, details).last(Act.UNIT, unit);
    }

    Plot citizen(String name, String... details) {
        return add("warga", name, details);
    }

    /** Handed to this unit. */
    Plot to(String unitCode, @Nullable String text) {
        unit = unitCode;
        return add("koordinator", "route-to-unit", Act.UNIT, unitCode).last(Act.TEXT, text);
    }

    /** Moved on by the unit that has it. */
    Plot movedTo(String unitCode, String text) {
        String from = unit;
        unit = unitCode;
        return add("petugas", "transfer", Act.FROM_UNIT, from, Act.UNIT, unitCode, Act.TEXT, text);
    }

    Plot says(String type, List<String> otherwise) {
        String manner = MANNERS.get(Math.floorMod(unit.hashCode(), MANNERS.size()));
        String text = words.reply(scene.told().category(), type, unit, manner, lots());
        return last(Act.TEXT, text == null ? lots().pick(otherwise) : text);
    }

    Plot feels(String type, List<String> otherwise) {
        DemoWords.Reaction reaction = words.reaction(scene.told().category(), type, lots());
        if (reaction == null) {
            return otherwise.isEmpty() ? this : last(Act.TEXT, lots().pick(otherwise));
        }
        return last(Act.TEXT, reaction.text())
                .last(Act.RATING, reaction.rating() == 0 ? null : Integer.toString(reaction.rating()));
    }

    /** Another detail of the act told last. */
    Plot last(String detail, @Nullable String value) {
        acts.set(acts.size() - 1, acts.getLast().with(detail, value));
        return this;
    }

    List<Act> told() {
        return List.copyOf(acts);
    }

    private Plot add(String by, String name, String... details) {
        Act act = Act.of(by, name, at);
        for (int i = 0; i < details.length; i += 2) {
            act = act.with(details[i], details[i + 1]);
        }
        acts.add(act);
        return this;
    }
}
