package id.gurindam.command.demo;

import id.gurindam.command.axon.city.CityFile;
import id.gurindam.command.axon.city.DemoOfficers;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.RecordStore;
import id.gurindam.record.keys.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** A seeded year of an invented Tanjungpinang, decided by the real rules and appended in bulk to a demo store. */
public final class DemoCity {
    private static final int OPENING_HOUR = 6;
    private static final List<Showcase.Kind> SHOWN = List.of(Showcase.Kind.values());

    private DemoCity() {}

    /** How codes and PINs of cases are made, which is the business of the edge. */
    public interface Secrets {
        /** A tracking code. */
        String trackingCode(RandomGenerator random);

        /** A PIN as it is shown to the reporter. */
        String pin(RandomGenerator random);

        /** What is kept of the PIN of the case with this code. */
        String mac(String trackingCode, String pin);
    }

    /** How far it is: cases decided, or events sealed. */
    public record Progress(String step, long done, long of) {}

    /** What was built; refusals tells what the rules did not allow, and should be empty. */
    public record Built(int cases, long events, List<String> refusals) {}

    /** A case that anybody may try out: its code, its PIN and how it stands. */
    public record Showcase(Kind kind, String trackingCode, String pin) {
        /** How it stands at the end of the year. */
        public enum Kind {
            /** The unit says that it is done, and the reporter has the word. */
            AWAITING_CONFIRMATION("claim-outcome", "Penerangan jalan (PJU)"),
            /** A unit works on it. */
            IN_PROGRESS("log-action", "Infrastruktur jalan"),
            /** The reporter says that it is not done. */
            DISPUTED("dispute-outcome", "Persampahan & pelantar");

            private final String after;
            private final String category;

            Kind(String after, String category) {
                this.after = after;
                this.category = category;
            }

            private String caseName() {
                return "showcase-" + name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /** The instant at which the store of this year is opened. */
    public static Instant startOfYear(Instant until, ZoneId zone) {
        ZonedDateTime end = until.atZone(zone);
        return end.toLocalDate()
                .minusYears(1)
                .atTime(OPENING_HOUR, 0)
                .atZone(zone)
                .toInstant();
    }

    /** The identity of the store of this year: the same each time. */
    public static String storeId(DemoSettings settings) {
        String name = "gurindam/demo/store\n" + settings.seed() + "\n" + settings.until();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Builds the year in a store that holds nothing but its opening; atomic up to some ten thousand cases. */
    public static Built build(
            RecordStore record,
            Vault vault,
            EventCodec codec,
            CityFile city,
            DemoSettings settings,
            Secrets secrets,
            Consumer<Progress> progress) {
        if (record.head() != 0) {
            throw new IllegalStateException("a demo city is built in a new store only, this one has events");
        }
        Instant start = record.from(0, 1).getFirst().recordedAt();
        Draft draft = draft(record.identity().storeId(), start, city, settings, secrets, progress);
        List<Ledger.Drafted> history = draft.ledger().inOrder();
        new HistoryWriter(record, vault, codec)
                .write(history, done -> progress.accept(new Progress("sealed", done, history.size())));
        return new Built(draft.cases().size(), history.size(), draft.stage().refusals());
    }

    /** The cases that anybody may try out, found again at any start by the seed alone. */
    public static List<Showcase> showcase(long seed, Secrets secrets) {
        return SHOWN.stream()
                .map(kind -> new Showcase(
                        kind,
                        secrets.trackingCode(
                                Lots.of(seed, kind.caseName() + "/code").random()),
                        secrets.pin(Lots.of(seed, kind.caseName() + "/pin").random())))
                .toList();
    }

    /** What was decided, before it is sealed. */
    record Draft(Stage stage, Ledger ledger, List<CaseRun> cases) {}

    static Draft draft(
            String storeId,
            Instant start,
            CityFile city,
            DemoSettings settings,
            Secrets secrets,
            Consumer<Progress> progress) {
        Ledger ledger = new Ledger(storeId);
        DemoOfficers officers = new DemoOfficers(storeId);
        Year year = Year.of(city, start, settings);
        DemoOrganisation organisation =
                DemoOrganisation.live(city, officers, ledger, start, settings.until(), year.storms());
        Stage stage = new Stage(settings, start, organisation, officers, ledger, secrets);
        if (settings.cases() == 0) {
            return new Draft(stage, ledger, List.of());
        }
        Programme programme = new Programme(stage, year);
        MadeUp made = new MadeUp(programme);
        Desks desks = new Desks(programme, made);
        SHOWN.forEach(kind -> desks.play(kind.caseName(), kind.after, kind.category));
        programme.playVoices();
        progress.accept(new Progress("decided", programme.runs().size(), settings.cases()));
        made.play(Math.max(0, settings.cases() - programme.runs().size()));
        Bystanders bystanders = new Bystanders(stage);
        programme.runs().forEach(run -> bystanders.gather(run, programme.isMaster(run)));
        progress.accept(new Progress("decided", programme.runs().size(), settings.cases()));
        return new Draft(stage, ledger, new ArrayList<>(programme.runs()));
    }
}
