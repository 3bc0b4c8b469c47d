package id.gurindam.web.pages.gaya;

import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.ReliabilityPage;
import java.util.List;
import java.util.stream.IntStream;

/** A made-up page on reliability, with a view that is late and a goal that was missed. */
final class SampleReliability {
    private SampleReliability() {}

    static ReliabilityPage of(boolean writable) {
        return new ReliabilityPage(
                new ReliabilityPage.Now(
                        writable,
                        48_377,
                        SampleClocks.at("11-24T14:05"),
                        SampleClocks.at("11-24T06:12"),
                        new ReliabilityPage.Checked(12_000, 47_900, writable ? 11_999 : 8_000),
                        List.of(
                                new ReliabilityPage.View("casefile", 48_377, 0),
                                new ReliabilityPage.View("caselist", 48_301, 76))),
                List.of(
                        new ReliabilityPage.Stage("append", "record", 1_208, 0.6, 4.2, bars(0, 20, 40, 6)),
                        new ReliabilityPage.Stage("view", "casefile", 1_190, 1.1, 7.9, bars(0, 2, 31, 40))),
                List.of(fault("killed", "KilledIT", 20, true), fault("disk-record", "FullDiskIT", 1, writable)),
                bench(),
                null);
    }

    /** To an administrator, after the clock jumped, who has sent the form without a reason. */
    static ReliabilityPage doubted() {
        return of(false)
                .with(new ReliabilityPage.Doubt(
                        false, SampleClocks.at("12-09T14:05"), FormErrors.of("alasan", "reliability.clock.missing")));
    }

    private static List<ReliabilityPage.Bar> bars(int... heights) {
        return IntStream.range(0, heights.length)
                .mapToObj(n -> new ReliabilityPage.Bar(Math.pow(10, n - 1), heights[n] * 10L, heights[n]))
                .toList();
    }

    private static ReliabilityPage.Fault fault(String name, String test, int rounds, boolean holds) {
        return new ReliabilityPage.Fault(
                name,
                test,
                rounds,
                "16344888219872",
                1_208,
                0,
                0,
                6.4,
                rounds == 1 ? 0.4 : null,
                holds,
                null,
                "2026-11-24",
                "7b5bd30",
                "2 cores");
    }

    private static List<ReliabilityPage.Bench> bench() {
        return List.of(
                row("W1", 4_310.0, "/s", "no-op POST", 7_920.0, true), row("S1", 6.4, "s", "Spring Boot", 3.1, false));
    }

    private static ReliabilityPage.Bench row(
            String work, double figure, String unit, String peer, double peers, boolean met) {
        return new ReliabilityPage.Bench(
                work, figure, unit, peer, peers, figure / peers, "≥ 0.5 ×", met, "2026-11-26", "c0ffee1", "2 cores");
    }
}
