package id.gurindam.web.operations;

import id.gurindam.record.Stages;
import id.gurindam.web.pages.model.ReliabilityPage;
import id.gurindam.web.reliability.StageTimes;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import org.springframework.stereotype.Component;

/** The way of an event as histograms: gurindam_event_stage_seconds in /actuator/prometheus, and bars for the page. */
@Component
final class StageMeters implements Stages, StageTimes {
    private static final String NAME = "gurindam.event.stage";
    private static final Duration LEAST = Duration.ofNanos(10_000);
    private static final Duration MOST = Duration.ofSeconds(30);
    private static final double[] BOUNDS = {0.1, 0.3, 1, 3, 10, 30, 100, 300, 1_000, Double.POSITIVE_INFINITY};
    private static final int TALLEST = 40;

    private final MeterRegistry registry;
    private final Map<Walk, Measured> measured = new ConcurrentHashMap<>();

    StageMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    private record Walk(Stage stage, String of) {}

    private record Measured(Timer timer, AtomicLongArray bars) {}

    @Override
    public void took(Stage stage, String of, long nanos) {
        Measured known = measured.computeIfAbsent(new Walk(stage, of), this::measured);
        known.timer().record(nanos, TimeUnit.NANOSECONDS);
        int bar = 0;
        while (nanos / 1e6 > BOUNDS[bar]) {
            bar++;
        }
        known.bars().incrementAndGet(bar);
    }

    @Override
    public List<ReliabilityPage.Stage> stages() {
        return measured.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Walk::stage).thenComparing(Walk::of)))
                .map(known -> told(known.getKey(), known.getValue()))
                .toList();
    }

    private static ReliabilityPage.Stage told(Walk walk, Measured known) {
        var snapshot = known.timer().takeSnapshot();
        double[] percentiles = Arrays.stream(snapshot.percentileValues())
                .mapToDouble(value -> value.value(TimeUnit.MILLISECONDS))
                .toArray();
        return new ReliabilityPage.Stage(
                walk.stage().name().toLowerCase(Locale.ROOT),
                walk.of(),
                snapshot.count(),
                percentiles[0],
                percentiles[1],
                bars(known.bars()));
    }

    private static List<ReliabilityPage.Bar> bars(AtomicLongArray counts) {
        long most = 1;
        for (int bar = 0; bar < BOUNDS.length; bar++) {
            most = Math.max(most, counts.get(bar));
        }
        List<ReliabilityPage.Bar> bars = new ArrayList<>();
        for (int bar = 0; bar < BOUNDS.length; bar++) {
            long count = counts.get(bar);
            // A bar of one among many is still seen.
            int height = count == 0 ? 0 : Math.max(1, (int) (TALLEST * count / most));
            bars.add(new ReliabilityPage.Bar(Math.min(BOUNDS[bar], (double) MOST.toMillis()), count, height));
        }
        return bars;
    }

    private Measured measured(Walk walk) {
        Timer timer = Timer.builder(NAME)
                .description("How long each stretch of an event's way took")
                .tag("stage", walk.stage().name().toLowerCase(Locale.ROOT))
                .tag("of", walk.of())
                .publishPercentileHistogram()
                .publishPercentiles(0.5, 0.99)
                // The page tells of all that was since the start, as the count beside it does.
                .distributionStatisticExpiry(Duration.ofDays(365))
                .distributionStatisticBufferLength(1)
                .minimumExpectedValue(LEAST)
                .maximumExpectedValue(MOST)
                .register(registry);
        return new Measured(timer, new AtomicLongArray(BOUNDS.length));
    }
}
