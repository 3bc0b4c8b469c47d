package id.gurindam.web.operations;

import id.gurindam.command.axon.city.CityFile;
import id.gurindam.command.demo.DemoCity;
import id.gurindam.command.demo.DemoSettings;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.RecordStore;
import id.gurindam.record.keys.Vault;
import id.gurindam.record.sqlite.Opening;
import id.gurindam.web.security.Pins;
import id.gurindam.web.security.ServerMac;
import id.gurindam.web.security.TrackingCodes;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The year of a demo store: born a year before its end, built at the first start, found again at each later one. */
final class DemoYear {
    private static final Logger LOG = LoggerFactory.getLogger(DemoYear.class);

    private final CityFile city;
    private final DemoSettings settings;

    private DemoYear(CityFile city, DemoSettings settings) {
        this.city = city;
        this.settings = settings;
    }

    static DemoYear of(Settings settings, CityFile city, InstantSource clock) {
        Instant end = settings.demoUntil() == null ? clock.instant() : settings.demoUntil();
        return new DemoYear(
                city,
                new DemoSettings(DemoSettings.USUAL_SEED, end.truncatedTo(ChronoUnit.SECONDS), settings.demoCases()));
    }

    /** The codes and PINs that anybody may try out, the same in every demo store of one server key. */
    static List<DemoCity.Showcase> showcase(CityFile city, Vault vault) {
        return DemoCity.showcase(DemoSettings.USUAL_SEED, new Edge(city.trackingPrefix(), vault::mac));
    }

    Opening opening(Opening usual) {
        return usual.born(DemoCity.storeId(settings), DemoCity.startOfYear(settings.until(), ZoneId.of(city.zone())));
    }

    void buildIfNew(RecordStore record, Vault vault, EventCodec codec) {
        if (record.head() == 0) {
            long begun = System.nanoTime();
            DemoCity.Built built = DemoCity.build(
                    record,
                    vault,
                    codec,
                    city,
                    settings,
                    new Edge(city.trackingPrefix(), vault::mac),
                    step -> LOG.info("demo city: {} of {} {}", step.done(), step.of(), step.step()));
            built.refusals()
                    .forEach(refused -> LOG.warn("demo city: refused, which is a fault of the demo: {}", refused));
            LOG.info(
                    "demo city: {} cases, {} events, {} s",
                    built.cases(),
                    built.events(),
                    (System.nanoTime() - begun) / 1_000_000_000);
        }
        if (settings.cases() > 0) {
            showcase(city, vault)
                    .forEach(shown ->
                            LOG.info("demo case {}: {} PIN {}", shown.kind(), shown.trackingCode(), shown.pin()));
        }
    }

    /** Codes and PINs as the edge makes them. */
    private record Edge(String prefix, ServerMac server) implements DemoCity.Secrets {
        @Override
        public String trackingCode(RandomGenerator random) {
            return new TrackingCodes(prefix, random).next();
        }

        @Override
        public String pin(RandomGenerator random) {
            return new Pins(server, random).next();
        }

        @Override
        public String mac(String trackingCode, String pin) {
            return new Pins(server).mac(trackingCode, pin);
        }
    }
}
