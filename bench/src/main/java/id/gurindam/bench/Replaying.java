package id.gurindam.bench;

import com.zaxxer.hikari.HikariDataSource;
import id.gurindam.bench.peer.StockReplay;
import id.gurindam.events.GurindamEvent;
import id.gurindam.query.axon.EventReader;
import id.gurindam.query.axon.Recorded;
import id.gurindam.query.axon.Replay;
import id.gurindam.query.axon.View;
import id.gurindam.query.store.ViewStore;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.EventHandler;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** R1: the whole record through a handler that does nothing, beside a stock pooled processor and one core of Jackson. */
final class Replaying {
    private static final int MOST = 100_000;

    private Replaying() {}

    static List<Figure> figures(Plan plan, Path house, Optional<HikariDataSource> postgres) throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (RecordStore record = Stores.record(house)) {
            replayed(record);
            double ours = Median.of(plan.rounds(), () -> replayed(record));
            List<RecordedEvent> events = Stores.all(record, MOST);
            decoded(events);
            double jackson = Median.of(plan.rounds(), () -> decoded(events));
            figures.add(Figure.atLeast(
                    "R1", "replay into nothing", ours, "events/s", "Jackson on one core", jackson, 0.35));
            if (postgres.isPresent()) {
                double stock = new StockReplay(postgres.get()).perSecond(events);
                figures.add(Figure.atLeast("R1", "the same", ours, "events/s", "stock pooled processor", stock, 6));
            } else {
                figures.add(Figure.missing("R1", "beside a stock pooled processor", "no PostgreSQL is installed"));
            }
        }
        return figures;
    }

    private static double replayed(RecordStore record) {
        Nowhere nowhere = new Nowhere();
        Replay replay = Replay.of(nowhere, new EventReader(Stores.CODEC));
        long begun = System.nanoTime();
        Stores.each(record, replay::take);
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (nowhere.taken != record.head() + 1) {
            throw new IllegalStateException(nowhere.taken + " of " + (record.head() + 1) + " events were taken");
        }
        return nowhere.taken / seconds;
    }

    private static double decoded(List<RecordedEvent> events) {
        long begun = System.nanoTime();
        int sum = 0;
        for (RecordedEvent event : events) {
            sum += Stores.CODEC.decode(event).getClass().getName().length();
        }
        return sum == 0 ? 0 : events.size() / ((System.nanoTime() - begun) / 1e9);
    }

    /** Takes every event and keeps nothing. */
    static final class Nowhere implements View {
        long taken;

        @EventHandler
        void on(GurindamEvent event, Recorded at) {
            taken++;
        }

        @Override
        public String name() {
            return "nowhere";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Set<String> flush() {
            return Set.of();
        }

        @Override
        public void forget(String caseKey) {}

        @Override
        public List<String> collections() {
            return List.of();
        }

        @Override
        public View beside(ViewStore store) {
            return new Nowhere();
        }

        @Override
        public @Nullable Document draft(String collection, String key) {
            return null;
        }

        @Override
        public void clear() {}
    }
}
