package id.gurindam.command.demo;

import id.gurindam.events.complaint.Visibility;
import id.gurindam.events.organisation.AreaDrawn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cases beside the voices: the same words told elsewhere by others, storms, and what lies on the desks today. */
final class MadeUp {
    private static final String RAIN = "Drainase & banjir";
    private static final List<String> FLOODED = List.of("Kampung Bulang", "Batu IX", "Kampung Bulang");
    private static final int PER_STORM = 12;
    private static final int WAITING = 14;
    private static final int ON_DESKS = 130;

    private final Programme programme;
    private final Stage stage;
    private final Map<String, List<Told>> retold;
    private final List<Told> secret;
    private int made;

    MadeUp(Programme programme) {
        this.programme = programme;
        this.stage = programme.stage();
        Pattern places = Pattern.compile(
                stage.atlas().areas().stream().map(AreaDrawn::name).collect(Collectors.joining("|"))
                        + "|Jl\\.|Perum|\\bKp\\b|Kampung|Batu \\d|Gg\\.|Simpang|Bintan|Dompak");
        retold = stage.words().complaints().stream()
                .filter(told -> !told.supervisory() && told.declineGround() == null && told.publishedText() == null)
                .filter(told -> !places.matcher(told.text()).find())
                .collect(Collectors.groupingBy(Told::category, LinkedHashMap::new, Collectors.toList()));
        secret = stage.words().complaints().stream()
                .filter(told -> told.supervisory() && told.id().startsWith("V"))
                .toList();
    }

    /** Plays so many of them. */
    void play(int cases) {
        int waiting = Math.min(WAITING, cases / 10);
        int desks = Math.min(ON_DESKS, cases / 4);
        int examined = cases / 50;
        int storming = Math.min(programme.year().storms().size() * PER_STORM, cases / 10);
        storms(storming);
        for (int i = 0; i < examined; i++) {
            examined(i);
        }
        int usual = cases - waiting - desks - examined - storming;
        for (int i = 0; i < usual; i++) {
            usual();
        }
        new Desks(programme, this).play(desks);
        for (int i = 0; i < waiting; i++) {
            waiting(i);
        }
    }

    /** Somebody tells the same in other surroundings. */
    Told retold(String name, @Nullable String category, @Nullable String kelurahan, Lots lots) {
        List<String> categories = List.copyOf(retold.keySet());
        List<Told> words = retold.getOrDefault(category == null ? lots.pick(categories) : category, List.of());
        Told model = words.isEmpty() ? lots.pick(retold.getOrDefault(RAIN, List.of())) : lots.pick(words);
        String where = kelurahan == null ? lots.pick(stage.atlas().areas()).areaCode() : kelurahan;
        String text = lots.pick(Phrases.OPENERS) + model.text() + lots.pick(Phrases.CLOSERS);
        return model.again(name, text, where, lots.pick(Phrases.PLACES), channel(lots), visibility(lots));
    }

    String name() {
        made++;
        return "G" + made;
    }

    private void usual() {
        String name = name();
        Lots lots = stage.lots(name + "/told");
        Told told = retold(name, null, null, lots);
        play(told, programme.year().moment(told.season(), 1, lots), null);
    }

    private void waiting(int i) {
        String name = name();
        Lots lots = stage.lots(name + "/told");
        Told told = retold(name, null, null, lots);
        Duration ago = Duration.ofSeconds(600 + (long) (i * lots.between(8_000, 15_000)));
        Instant received = programme.received(told, stage.until().minus(ago));
        Scene scene = programme.scene(told, lots);
        programme.play(new CasePlan(name, told, scene.leaf().categoryCode(), received, null, List.of()));
    }

    private void storms(int cases) {
        List<LocalDate> storms = programme.year().storms();
        for (int i = 0; i < storms.size(); i++) {
            String where = stage.atlas().kelurahan(FLOODED.get(i % FLOODED.size()));
            @Nullable CaseRun master = null;
            for (int n = 0; n < cases / storms.size(); n++) {
                String name = name();
                Lots lots = stage.lots(name + "/told");
                Told told = retold(name, RAIN, where, lots);
                long minutes = n == 0 ? 0 : (long) (lots.between(0, 1) * lots.between(5, 1_900));
                Instant night = stage.clock().at(storms.get(i), 19 * 3600).plus(Duration.ofMinutes(minutes));
                CaseRun run = play(told, night.plusSeconds(lots.from(0, 59)), master);
                master = master == null ? run : master;
            }
        }
    }

    private void examined(int i) {
        String name = name();
        Lots lots = stage.lots(name + "/told");
        Told model = lots.pick(secret);
        Visibility how = lots.chance(0.6) ? Visibility.SECRET : Visibility.ANONYMOUS;
        Told told = model.again(name, lots.pick(Phrases.OPENERS) + model.text(), null, null, "web", how);
        Scene scene = programme.scene(told, lots);
        String accused = i == 0 ? Plots.INSPECTORATE : scene.accused();
        Scene against = new Scene(told, scene.leaf(), scene.unit(), accused, lots);
        Instant received = i % 4 == 1
                ? stage.clock().before(stage.until(), lots.between(2, 20))
                : programme.year().moment(null, 30, lots);
        List<Act> acts = programme.plots().of(against);
        programme.play(new CasePlan(name, told, scene.leaf().categoryCode(), received, accused, acts));
    }

    private CaseRun play(Told told, Instant wanted, @Nullable CaseRun master) {
        Instant received = programme.received(told, wanted);
        Scene scene = programme.scene(told, stage.lots(told.id() + "/plot"));
        List<Act> acts = new ArrayList<>(programme.besides(scene, master, received));
        return programme.play(new CasePlan(told.id(), told, scene.leaf().categoryCode(), received, null, acts));
    }

    private static String channel(Lots lots) {
        double way = lots.between(0, 1);
        if (way < 0.5) {
            return "web";
        }
        if (way < 0.84) {
            return "whatsapp";
        }
        return way < 0.88 ? "sp4n-lapor" : way < 0.95 ? "kelurahan-counter" : "telephone";
    }

    private static Visibility visibility(Lots lots) {
        double how = lots.between(0, 1);
        return how < 0.9 ? Visibility.NAMED : how < 0.96 ? Visibility.ANONYMOUS : Visibility.SECRET;
    }
}
