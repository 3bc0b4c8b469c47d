package id.gurindam.bench;

import id.gurindam.bench.views.ViewsAlone;
import id.gurindam.record.RecordStore;
import id.gurindam.record.keys.SqliteVault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** R2: every view from nothing, beside the bare insert of the documents that they come to. */
final class Rebuilding {
    private static final double GOAL_PER_SECOND = 100_000;

    private Rebuilding() {}

    static Figure figure(Plan plan, Path house) {
        try (RecordStore record = Stores.record(house);
                SqliteVault vault = SqliteVault.open(
                        house.resolve("keys"),
                        house.resolve("master/key"),
                        house.resolve("data"),
                        record.identity().storeId())) {
            List<Double> ours = new ArrayList<>();
            List<Double> bare = new ArrayList<>();
            long documents = 0;
            for (int n = 0; n < plan.rounds(); n++) {
                ViewsAlone.Built built = ViewsAlone.build(record, vault);
                ours.add((record.head() + 1) / built.seconds());
                bare.add((record.head() + 1) / built.bareSeconds());
                documents = built.documents();
            }
            double figure = Median.of(ours);
            return new Figure(
                    "R2",
                    String.format(Locale.ROOT, "rebuild of all views, %,d events", record.head() + 1),
                    figure,
                    "events/s",
                    "bare bulk insert of the same documents",
                    Median.of(bare),
                    "1M in 10 s",
                    figure >= GOAL_PER_SECOND,
                    documents + " documents");
        }
    }
}
