package id.gurindam.query.figures;

import com.mongodb.client.model.Filters;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.query.axon.ViewProgress;
import id.gurindam.query.store.Documents;
import id.gurindam.query.store.ViewStore;
import id.gurindam.record.RecordStore;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the index of figures in step with the lines of the cases: made of all of them once the view has come to the head of
 * the record, then changed case by case before whoever follows figures is told. A decree that moves deadlines is counted
 * in for every open case.
 */
@Component
class FigureKeeper implements FindFigures.Changes {
    private static final Logger LOG = LoggerFactory.getLogger(FigureKeeper.class);

    private final Documents<CaseLine> lines;
    private final RecordStore record;
    private final ViewProgress progress;
    private final RuleKeeper rules;
    private final List<LongConsumer> followers = new CopyOnWriteArrayList<>();
    private final AtomicLong made = new AtomicLong();
    private final Set<String> meanwhile = new HashSet<>();
    private volatile @Nullable FigureIndex index;
    private boolean building;

    FigureKeeper(ViewStore store, RecordStore record, ViewProgress progress, RuleKeeper rules) {
        this.lines = CaseLine.in(store);
        this.record = record;
        this.progress = progress;
        this.rules = rules;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        progress.listen((view, position, keys) -> {
            if (view.equals(FiguresProjector.NAME)) {
                changed(position, keys);
            }
        });
        rules.whenDeadlinesMove(() -> Thread.ofVirtual().name("figures-decree").start(this::recountOpen));
        build();
    }

    /** The figures of now; empty while they are being made. */
    Optional<FigureIndex> now() {
        return Optional.ofNullable(index);
    }

    @Override
    public void follow(LongConsumer follower) {
        followers.add(follower);
    }

    /** Once the view has everything that is recorded by now. */
    private void build() {
        progress.atLeast(FiguresProjector.NAME, record.head())
                .subscribe(
                        _ -> {},
                        why -> LOG.error("figures are not made", why),
                        () -> Thread.ofPlatform().name("figures").daemon().start(this::make));
    }

    private void make() {
        long begun = System.nanoTime();
        synchronized (this) {
            building = true;
            meanwhile.clear();
        }
        FigureIndex fresh = new FigureIndex();
        try {
            fill(fresh, lines, rules.now(), made);
            synchronized (this) {
                meanwhile.forEach(id -> put(fresh, id));
                building = false;
                index = fresh;
            }
            LOG.info("figures of {} cases made in {} ms", made.get(), (System.nanoTime() - begun) / 1_000_000);
            told(fresh.position());
        } catch (RuntimeException e) {
            LOG.error("figures could not be made", e);
            synchronized (this) {
                building = false;
                meanwhile.clear();
            }
        }
    }

    /** Every line of these documents, as it counts by these rules. */
    static void fill(FigureIndex into, Documents<CaseLine> lines, Rulebook rules, AtomicLong made) {
        made.set(0);
        lines.find(new Document()).toIterable().forEach(line -> {
            put(into, line, rules);
            made.incrementAndGet();
        });
    }

    private void changed(long position, Set<String> ids) {
        synchronized (this) {
            FigureIndex now = index;
            if (now == null) {
                if (building) {
                    meanwhile.addAll(ids);
                }
                return;
            }
            if (position < now.position()) {
                // The view was lost and is read again from the first event.
                index = null;
                build();
                return;
            }
            ids.forEach(id -> put(now, id));
        }
        told(position);
    }

    private void told(long position) {
        followers.forEach(follower -> follower.accept(position));
    }

    private void put(FigureIndex into, String id) {
        CaseLine line = lines.find(id).block();
        if (line != null) {
            put(into, line, rules.now());
        }
    }

    private static void put(FigureIndex into, CaseLine line, Rulebook rules) {
        into.put(line, observed(line, rules));
    }

    /** What the case counts for by these rules; nothing before any were adopted. */
    static List<Observation> observed(CaseLine line, Rulebook rules) {
        Optional<RuleSet> pinned = rules.pinnedBy(line.received());
        return pinned.map(set -> Observer.of(line, set, rules.calendar())).orElse(List.of());
    }

    /** Open cases only: what is closed was judged by what had been decreed before each of its days. */
    private void recountOpen() {
        FigureIndex now = index;
        if (now == null) {
            return;
        }
        long begun = System.nanoTime();
        int counted = 0;
        for (List<String> ids : OpenCases.batches(now)) {
            counted += recount(now, ids);
        }
        LOG.info("{} open cases counted by the new decree in {} ms", counted, (System.nanoTime() - begun) / 1_000_000);
        told(now.position());
    }

    /** One question to the database, and whoever brings the next change waits for no more than this. */
    private synchronized int recount(FigureIndex into, List<String> ids) {
        lines.find(Filters.in("_id", ids)).toIterable().forEach(line -> put(into, line, rules.now()));
        return ids.size();
    }
}
