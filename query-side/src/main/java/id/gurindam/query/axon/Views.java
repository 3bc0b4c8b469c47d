package id.gurindam.query.axon;

import id.gurindam.record.RecordStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The views at work: how far each knows the record, what it could not take, and another try after the repair. */
public final class Views {
    private final RecordStore record;
    private final ParkedEvents parked;
    private final ViewProgress progress;
    private final Rebuilds rebuilds;
    private final Map<String, RecordEventProcessor> processors = new ConcurrentHashMap<>();
    private final Map<String, Rebuildable<?>> others = new ConcurrentHashMap<>();

    Views(RecordStore record, ParkedEvents parked, ViewProgress progress, Rebuilds rebuilds) {
        this.record = record;
        this.parked = parked;
        this.progress = progress;
        this.rebuilds = rebuilds;
    }

    /** How far a view is, how far it should be, and how many cases it has parked. */
    public record Standing(String view, long position, long head, int parked) {
        /** By how many positions it is behind. */
        public long lag() {
            return Math.max(0, head - position);
        }
    }

    /** One case whose events a view could not take; the error is told by its class only. */
    public record Aside(
            String view,
            String caseKey,
            long firstPosition,
            long lastPosition,
            int events,
            String error,
            Instant since) {}

    RecordEventProcessor with(String view, RecordEventProcessor processor) {
        processors.put(view, processor);
        return processor;
    }

    /** A view that follows the record in a way of its own. */
    void with(Rebuildable<?> other) {
        others.put(other.getName(), other);
    }

    /** Every view by its name. */
    public List<Standing> standings() {
        long head = record.head();
        List<Aside> asides = parked();
        return progress.positions().entrySet().stream()
                .map(known -> new Standing(known.getKey(), known.getValue(), head, (int) asides.stream()
                        .filter(aside -> aside.view().equals(known.getKey()))
                        .count()))
                .sorted(Comparator.comparing(Standing::view))
                .toList();
    }

    /** Everything parked, the oldest first. */
    public List<Aside> parked() {
        return parked.everything().stream()
                .map(p -> new Aside(
                        p.view(), p.caseKey(), p.firstPosition(), p.lastPosition(), p.events(), p.error(), p.since()))
                .sorted(Comparator.comparingLong(Aside::firstPosition).thenComparing(Aside::view))
                .toList();
    }

    /** How many cases are parked over all views. */
    public int parkedCases() {
        return parked.size();
    }

    /** How rebuilds stand: the newest of each view. */
    public List<Rebuilds.Progress> rebuilds() {
        return rebuilds.all();
    }

    /** Builds the view again beside the one that is read; empty if there is no such view. One that is at work goes on. */
    public Optional<Rebuilds.Progress> rebuild(String view) {
        Rebuildable<?> rebuilt = processors.containsKey(view) ? processors.get(view) : others.get(view);
        return Optional.ofNullable(rebuilt).map(found -> rebuilds.start(found, true));
    }

    /** Calls a rebuild off; false if there is none. */
    public boolean cancelRebuild(String view) {
        return rebuilds.cancel(view);
    }

    /** Lets a rebuilt copy that differs go live; false if none waits for that. */
    public boolean adoptRebuild(String view) {
        return rebuilds.adopt(view);
    }

    /** Takes up a parked case again and answers whether it went; empty if nothing of it is parked there. It may take a while. */
    public Optional<Boolean> retry(String view, String caseKey) {
        RecordEventProcessor processor = processors.get(view);
        if (processor == null || parked.of(view, caseKey) == null) {
            return Optional.empty();
        }
        return Optional.of(processor.retry(caseKey));
    }
}
