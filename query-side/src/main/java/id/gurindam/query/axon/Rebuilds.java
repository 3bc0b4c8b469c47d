package id.gurindam.query.axon;

import id.gurindam.query.store.ViewDifference;
import id.gurindam.record.RecordStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds views again beside those that are read: with progress, to be called off at any time, and live only when complete
 * and equal. A view of another version goes live without being compared, since it means to say something else.
 */
public final class Rebuilds {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    private final RecordStore record;
    private final InstantSource clock;
    private final Map<String, Work<?>> works = new ConcurrentHashMap<>();

    Rebuilds(RecordStore record, InstantSource clock) {
        this.record = record;
        this.clock = clock;
    }

    /** How a rebuild stands. */
    public enum State {
        /** It reads the record. */
        READING,
        /** It is complete and is being compared with the copy that is read. */
        COMPARING,
        /** It went live. */
        LIVE,
        /** It says something else than the copy that is read; nothing has changed until somebody decides. */
        DIFFERENT,
        /** It was called off. */
        CANCELLED,
        /** It could not be finished; the copy that is read is as it was. */
        FAILED
    }

    /** A rebuild: where it is, where it goes, how fast, and how long it still takes; seconds are -1 while nobody can say. */
    public record Progress(
            String view,
            State state,
            long position,
            long head,
            Instant startedAt,
            @Nullable Instant endedAt,
            long eventsPerSecond,
            long secondsLeft,
            @Nullable ViewDifference difference) {}

    /** Every rebuild since the start, the newest of each view. */
    public List<Progress> all() {
        return works.values().stream().map(Work::told).toList();
    }

    /** The newest rebuild of the view. */
    public Optional<Progress> of(String view) {
        return Optional.ofNullable(works.get(view)).map(Work::told);
    }

    /** Starts one, unless one of this view is at work; answers how it stands. */
    Progress start(Rebuildable<?> rebuilt, boolean compare) {
        Work<?> work = works.compute(rebuilt.getName(), (_, running) -> {
            if (running != null && running.isAtWork()) {
                return running;
            }
            if (running != null) {
                running.forget();
            }
            return work(rebuilt, compare);
        });
        work.begin();
        return work.told();
    }

    private <C extends Copy> Work<C> work(Rebuildable<C> rebuilt, boolean compare) {
        return new Work<>(rebuilt, compare);
    }

    /** Calls it off; false if none is at work or waits for a decision. */
    boolean cancel(String view) {
        Work<?> work = works.get(view);
        return work != null && work.cancel();
    }

    /** Lets a copy that differs go live all the same; false if none waits for that. */
    boolean adopt(String view) {
        Work<?> work = works.get(view);
        return work != null && work.adopt();
    }

    private final class Work<C extends Copy> {
        private final Rebuildable<C> processor;
        private final boolean compare;
        private final Instant startedAt = clock.instant();
        private final C shadow;
        private volatile State state = State.READING;
        private volatile @Nullable Instant endedAt;
        private volatile @Nullable ViewDifference difference;
        private volatile boolean begun;

        Work(Rebuildable<C> processor, boolean compare) {
            this.processor = processor;
            this.compare = compare;
            String generation = "g" + Long.toString(startedAt.toEpochMilli(), Character.MAX_RADIX);
            this.shadow = processor.anew(generation);
        }

        boolean isAtWork() {
            return state == State.READING || state == State.COMPARING;
        }

        synchronized void begin() {
            if (!begun) {
                begun = true;
                Thread.ofVirtual().name("rebuild-" + processor.getName()).start(this::run);
            }
        }

        private void run() {
            try {
                boolean going = true;
                while (going && state == State.READING) {
                    going = shadow.step(record, record.head());
                }
                if (isComplete()) {
                    difference = processor.takeOver(shadow, compare).orElse(null);
                    end(difference == null ? State.LIVE : State.DIFFERENT);
                } else {
                    shadow.discard();
                }
            } catch (RuntimeException e) {
                LOG.error("view {} could not be rebuilt; readers keep the old copy", processor.getName(), e);
                shadow.discard();
                end(State.FAILED);
            }
        }

        /** From here on it cannot be called off: either it was before, or it is going to be compared. */
        private synchronized boolean isComplete() {
            if (state == State.CANCELLED) {
                return false;
            }
            state = State.COMPARING;
            return true;
        }

        /** While it reads, the reading thread throws the copy away once it has seen this. */
        synchronized boolean cancel() {
            State before = state;
            if (before != State.READING && before != State.DIFFERENT) {
                return false;
            }
            end(State.CANCELLED);
            if (before == State.DIFFERENT) {
                shadow.discard();
            }
            return true;
        }

        synchronized boolean adopt() {
            if (state != State.DIFFERENT) {
                return false;
            }
            processor.takeOver(shadow, false);
            end(State.LIVE);
            return true;
        }

        void forget() {
            if (state == State.DIFFERENT) {
                shadow.discard();
            }
        }

        private void end(State how) {
            state = how;
            endedAt = clock.instant();
            LOG.info("view {} rebuilt to {}: {}", processor.getName(), shadow.position(), how);
        }

        Progress told() {
            // Read before the state and written after it, so that nobody is told of an end without knowing which.
            Instant ended = endedAt;
            Instant until = ended == null ? clock.instant() : ended;
            long millis = Math.max(1, Duration.between(startedAt, until).toMillis());
            long position = Math.max(0, shadow.position());
            long head = record.head();
            long rate = (position + 1) * 1_000 / millis;
            long left = rate == 0 ? -1 : (head - position) / rate;
            return new Progress(processor.getName(), state, position, head, startedAt, ended, rate, left, difference);
        }
    }
}
