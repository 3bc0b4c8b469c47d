package id.gurindam.command.demo;

import id.gurindam.command.axon.city.DemoOfficers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What every case of the demo city shares: its year, its office, its words, and what has been decided so far. */
final class Stage {
    private final long seed;
    private final Instant start;
    private final Instant until;
    private final DemoOrganisation organisation;
    private final OfficeClock clock;
    private final Atlas atlas;
    private final DemoWords words;
    private final Speakers speakers;
    private final Ledger ledger;
    private final DemoCity.Secrets secrets;
    private final Set<String> codes = new HashSet<>();
    private final Map<String, CaseRun> runs = new HashMap<>();
    private final List<String> refusals = new ArrayList<>();

    Stage(
            DemoSettings settings,
            Instant start,
            DemoOrganisation organisation,
            DemoOfficers officers,
            Ledger ledger,
            DemoCity.Secrets secrets) {
        this.seed = settings.seed();
        this.start = start;
        this.until = settings.until();
        this.organisation = organisation;
        this.clock = new OfficeClock(organisation.atLast());
        this.atlas = new Atlas(organisation.atLast());
        this.words = DemoWords.read(atlas);
        this.speakers = new Speakers(officers);
        this.ledger = ledger;
        this.secrets = secrets;
    }

    Instant start() {
        return start;
    }

    Instant until() {
        return until;
    }

    DemoOrganisation organisation() {
        return organisation;
    }

    OfficeClock clock() {
        return clock;
    }

    Atlas atlas() {
        return atlas;
    }

    DemoWords words() {
        return words;
    }

    Speakers speakers() {
        return speakers;
    }

    Ledger ledger() {
        return ledger;
    }

    DemoCity.Secrets secrets() {
        return secrets;
    }

    Lots lots(String name) {
        return Lots.of(seed, name);
    }

    /** The code of the case of this name; no two cases have the same. */
    String code(String name) {
        Lots lots = lots(name + "/code");
        String code = secrets.trackingCode(lots.random());
        while (!codes.add(code)) {
            code = secrets.trackingCode(lots.random());
        }
        return code;
    }

    void played(String name, CaseRun run) {
        runs.put(name, run);
    }

    Optional<CaseRun> run(String name) {
        return Optional.ofNullable(runs.get(name));
    }

    void refused(String what) {
        refusals.add(what);
    }

    /** What the rules did not allow: always a fault of the demo. */
    List<String> refusals() {
        return List.copyOf(refusals);
    }
}
