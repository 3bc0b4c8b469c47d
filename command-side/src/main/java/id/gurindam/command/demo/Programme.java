package id.gurindam.command.demo;

import id.gurindam.events.Channel;
import id.gurindam.events.organisation.CategoryOpened;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the voices are heard when: whole stories first, then what was told without one, each cluster close together. */
final class Programme {
    private static final List<String> ACCUSED = List.of("110", "114", "119", "121", "128", "112");
    private static final double MERGES = 0.6;

    private final Stage stage;
    private final Year year;
    private final Plots plots;
    private final Map<String, Instant> beginnings = new HashMap<>();
    private final Map<String, String> masters = new HashMap<>();
    private final Set<String> targets = new HashSet<>();
    private final List<CaseRun> runs = new ArrayList<>();

    Programme(Stage stage, Year year) {
        this.stage = stage;
        this.year = year;
        this.plots = new Plots(stage.words());
    }

    Stage stage() {
        return stage;
    }

    Year year() {
        return year;
    }

    Plots plots() {
        return plots;
    }

    /** Every case so far, in the order in which they were played. */
    List<CaseRun> runs() {
        return runs;
    }

    /** Plays what the files tell. */
    void playVoices() {
        List<Told> all = stage.words().complaints();
        all.stream().map(Told::mergedInto).filter(Objects::nonNull).forEach(targets::add);
        all.stream()
                .filter(told -> told.hasStory() && told.mergedInto() == null)
                .forEach(this::playStory);
        all.stream()
                .filter(told -> told.hasStory() && told.mergedInto() != null)
                .forEach(this::playStory);
        all.stream().filter(told -> !told.hasStory()).forEach(this::playWithout);
    }

    /** Others were merged into it, or could have been. */
    boolean isMaster(CaseRun run) {
        return masters.containsValue(run.plan().name());
    }

    CaseRun play(CasePlan plan) {
        CaseRun run = new CaseRun(stage, plan).play();
        runs.add(run);
        return run;
    }

    /** The scene for what was told. */
    Scene scene(Told told, Lots lots) {
        CategoryOpened leaf = stage.atlas().leaf(told.category(), told.text(), told.supervisory());
        String unit = stage.atlas().route(leaf.categoryCode(), told.kelurahan());
        return new Scene(told, leaf, unit, told.supervisory() ? lots.pick(ACCUSED) : null, lots);
    }

    /** A counter is open in office hours only. */
    Instant received(Told told, Instant wanted) {
        Instant at = Filings.channel(told.channel()) == Channel.WALK_IN
                ? stage.clock().open(wanted)
                : wanted;
        return at.isBefore(stage.until()) ? at : stage.clock().before(stage.until(), 0.1);
    }

    /** How a case goes whose fellow case is master: into it, as long as that is open, or a way of its own. */
    List<Act> besides(Scene scene, @Nullable CaseRun master, Instant received) {
        Lots lots = scene.lots();
        double after = lots.between(0.1, 0.8);
        if (master != null && lots.chance(MERGES)) {
            boolean open = master.isOpenAt(stage.clock().after(received, after))
                    && master.isOpenAt(stage.clock().after(received, after + 0.3));
            if (open) {
                return plots.merged(scene, master.plan().name(), after);
            }
        }
        return plots.of(scene);
    }

    private void playStory(Told told) {
        Lots lots = stage.lots(told.id() + "/when");
        double length = told.acts().getLast().after();
        Instant wanted = told.isFinished()
                ? moment(told, (int) (length * 1.5) + 14, lots)
                : stage.clock().before(stage.until(), length + lots.between(0.3, 1.5));
        Scene scene = scene(told, lots);
        play(new CasePlan(
                told.id(), told, scene.leaf().categoryCode(), received(told, wanted), scene.accused(), told.acts()));
    }

    private void playWithout(Told told) {
        Lots lots = stage.lots(told.id() + "/when");
        Instant received = received(told, moment(told, 2, lots));
        Scene scene = scene(told, lots);
        String master = told.cluster() == null ? null : masters.get(told.cluster());
        CaseRun run = master == null || master.equals(told.id())
                ? null
                : stage.run(master).orElse(null);
        List<Act> acts = told.supervisory() ? plots.of(scene) : besides(scene, run, received);
        play(new CasePlan(told.id(), told, scene.leaf().categoryCode(), received, scene.accused(), acts));
    }

    /** Cases of one cluster come in within two days, the one that carries on for the others first. */
    private Instant moment(Told told, int daysLeft, Lots lots) {
        String cluster = told.cluster();
        if (cluster == null) {
            return year.moment(told.season(), daysLeft, lots);
        }
        Instant beginning = beginnings.computeIfAbsent(
                cluster, name -> year.moment(told.season(), Math.max(daysLeft, 45), stage.lots(name)));
        boolean first = masters.putIfAbsent(cluster, told.id()) == null;
        if (targets.contains(told.id())) {
            masters.put(cluster, told.id());
            return beginning;
        }
        return first ? beginning : beginning.plus(Duration.ofMinutes(lots.from(20, 2_000)));
    }
}
