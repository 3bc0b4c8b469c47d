package id.gurindam.command.demo;

import java.time.Instant;
import java.util.List;

/** What lies on the desks at the end of the year: cases cut off by today just after the act that is wanted. */
final class Desks {
    private static final List<String> AFTER = List.of(
            "accept-routing",
            "reply",
            "claim-outcome",
            "log-action",
            "route-to-unit",
            "dispute-outcome",
            "verify",
            "claim-outcome",
            "forward-outside",
            "reply",
            "request-details",
            "return-routing",
            "log-action",
            "reopen",
            "pass-to-information-officer",
            "tell-extension",
            "accept-routing",
            "claim-outcome",
            "transfer",
            "record-outside-answer");
    private static final List<String> CATEGORIES = List.of(
            "Infrastruktur jalan",
            "Penerangan jalan (PJU)",
            "Persampahan & pelantar",
            "Adminduk",
            "Pertamanan/pohon/makam",
            "Kesehatan",
            "Pendidikan",
            "Drainase & banjir",
            "Ketertiban umum",
            "Sosial/bansos",
            "Perizinan",
            "Perhubungan/parkir/laut",
            "Pajak daerah",
            "Kebakaran & kebencanaan",
            "Pasar & harga",
            "Lingkungan (asap, bising, limbah)",
            "Tata ruang & bangunan",
            "Aspirasi pembangunan",
            "Apresiasi");
    private static final int TRIES = 60;
    private static final double LONGEST = 2.5;

    private final Programme programme;
    private final MadeUp made;

    Desks(Programme programme, MadeUp made) {
        this.programme = programme;
        this.made = made;
    }

    void play(int cases) {
        for (int i = 0; i < cases; i++) {
            String wanted = AFTER.get(i % AFTER.size());
            play(made.name(), wanted, category(wanted, i));
        }
    }

    /** A case that stands today just after the wanted act. */
    void play(String name, String wanted, String category) {
        for (int n = 0; n < TRIES; n++) {
            Lots lots = programme.stage().lots(name + "/desk" + n);
            Told told = made.retold(name, category, null, lots);
            Scene scene = programme.scene(told, lots);
            List<Act> acts = programme.plots().of(scene);
            int last = indexOf(wanted, acts);
            if (last >= 0 || n == TRIES - 1) {
                play(name, scene, acts, Math.max(0, last));
                return;
            }
        }
    }

    private void play(String name, Scene scene, List<Act> acts, int last) {
        double gap = last + 1 < acts.size()
                ? acts.get(last + 1).after() - acts.get(last).after()
                : LONGEST;
        double since = scene.lots().between(0.1, Math.max(0.2, Math.min(gap, LONGEST)));
        Instant received = programme
                .stage()
                .clock()
                .before(programme.stage().until(), acts.get(last).after() + since);
        programme.play(new CasePlan(
                name,
                scene.told(),
                scene.leaf().categoryCode(),
                programme.received(scene.told(), received),
                null,
                List.copyOf(acts.subList(0, last + 1))));
    }

    private static String category(String wanted, int i) {
        return switch (wanted) {
            case "forward-outside", "record-outside-answer" -> "Air bersih & listrik (luar kewenangan)";
            case "pass-to-information-officer" -> "Informasi publik";
            case "return-routing" -> "Pasar & harga";
            default -> CATEGORIES.get((i + i / AFTER.size()) % CATEGORIES.size());
        };
    }

    private static int indexOf(String wanted, List<Act> acts) {
        for (int i = 0; i < acts.size(); i++) {
            if (acts.get(i).name().equals(wanted)) {
                return i;
            }
        }
        return -1;
    }
}
