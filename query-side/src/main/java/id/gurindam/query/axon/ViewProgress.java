package id.gurindam.query.axon;

import id.gurindam.record.Stages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;
import reactor.core.scheduler.Schedulers;

/** How far each view knows the record; whoever must see an act waits here until its view has seen it. */
public final class ViewProgress {
    private final Map<String, Long> positions = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Stages stages;

    /** Of views that nobody times. */
    public ViewProgress() {
        this(Stages.UNTIMED);
    }

    /** Of views whose writes these are told of. */
    public ViewProgress(Stages stages) {
        this.stages = stages;
    }

    /** The view has written a batch, which took so many nanoseconds since it had the events. */
    void wrote(String view, long nanos) {
        stages.took(Stages.Stage.VIEW, view, nanos);
    }

    /** The view knows everything up to this position, and these keys changed. */
    public void reached(String view, long position, Set<String> changed) {
        positions.merge(view, position, Math::max);
        waiting.removeIf(w -> w.releasedBy(view, position));
        if (!changed.isEmpty()) {
            listeners.forEach(listener -> listener.changed(view, position, changed));
        }
    }

    /** The view has lost what it knew and is read again from the first event. */
    public void lost(String view) {
        positions.put(view, -1L);
    }

    /** The position that the view knows, or -1. */
    public long position(String view) {
        @Nullable Long position = positions.get(view);
        return position == null ? -1 : position;
    }

    /** All views and what they know. */
    public Map<String, Long> positions() {
        return Map.copyOf(positions);
    }

    /**
     * Completes as soon as the view knows the position; at once if it does. Whoever has waited goes on upon a thread other
     * than the view's, which has the next batch to take.
     */
    public Mono<Void> atLeast(String view, long position) {
        return Mono.defer(() -> position(view) >= position
                ? Mono.empty()
                : later(view, position).publishOn(Schedulers.boundedElastic()));
    }

    private Mono<Void> later(String view, long position) {
        return Mono.create(sink -> {
            Waiting w = new Waiting(view, position, sink);
            waiting.add(w);
            sink.onDispose(() -> waiting.remove(w));
            if (w.releasedBy(view, position(view))) {
                waiting.remove(w);
            }
        });
    }

    /** Tells this listener of each batch that changed something, after it was written. */
    public void listen(Listener listener) {
        listeners.add(listener);
    }

    /** Is told what a view has written. */
    @FunctionalInterface
    public interface Listener {
        /** The view, the position that it now knows, and the keys that changed. */
        void changed(String view, long position, Set<String> keys);
    }

    private record Waiting(String view, long position, MonoSink<Void> sink) {
        boolean releasedBy(String reachedView, long reached) {
            if (!view.equals(reachedView) || reached < position) {
                return false;
            }
            sink.success();
            return true;
        }
    }
}
