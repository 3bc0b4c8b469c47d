package id.gurindam.query.figures;

import id.gurindam.query.store.Documents;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** One simulation under way or done: reads every case once, as many at a time as there are processors. */
final class WhatIfRun {
    private static final Logger LOG = LoggerFactory.getLogger(WhatIfRun.class);
    private static final int BATCH = 256;

    private final FindWhatIf.Begin asked;
    private final ReadTwice reading;
    private final Instant at;
    private final long of;
    private final AtomicLong done = new AtomicLong();
    private final long begun = System.nanoTime();
    private final WhatIfTally all = new WhatIfTally();
    private volatile FindWhatIf.State state = FindWhatIf.State.RUNNING;
    private volatile FindWhatIf.@Nullable Outcome outcome;
    private volatile @Nullable Disposable way;

    WhatIfRun(FindWhatIf.Begin asked, Rulebook book, Instant at, long of) {
        this.asked = asked;
        this.reading = new ReadTwice(book, asked.draft(), at);
        this.at = at;
        this.of = of;
    }

    void begin(Documents<CaseLine> lines) {
        int threads = Runtime.getRuntime().availableProcessors();
        way = lines.find(new Document())
                .buffer(BATCH)
                .flatMap(
                        batch -> Mono.fromCallable(() -> tally(batch)).subscribeOn(Schedulers.parallel()),
                        threads,
                        threads)
                .doOnNext(all::add)
                .subscribe(_ -> {}, this::failed, this::finished);
    }

    void cancel() {
        Disposable running = way;
        if (running != null) {
            running.dispose();
        }
    }

    FindWhatIf.Begin asked() {
        return asked;
    }

    Instant at() {
        return at;
    }

    boolean running() {
        return state == FindWhatIf.State.RUNNING;
    }

    FindWhatIf.Standing standing() {
        FindWhatIf.Outcome found = outcome;
        return new FindWhatIf.Standing(asked, state, found == null ? Math.min(done.get(), of) : of, of, found);
    }

    private WhatIfTally tally(List<CaseLine> batch) {
        WhatIfTally tally = new WhatIfTally();
        for (CaseLine line : batch) {
            if (within(line.received()) && !asked.reader().isAccusedIn(line)) {
                tally.take(line, reading.runs(line), asked.sees().test(line));
            }
        }
        done.addAndGet(batch.size());
        return tally;
    }

    private boolean within(Instant received) {
        return !received.isBefore(asked.from()) && received.isBefore(asked.to());
    }

    private void finished() {
        double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1_000.0;
        FindWhatIf.Outcome found = all.outcome(at, seconds);
        outcome = found;
        state = FindWhatIf.State.DONE;
        LOG.info("simulation over {} cases in {} s", found.cases(), seconds);
    }

    private void failed(Throwable why) {
        state = FindWhatIf.State.FAILED;
        LOG.error("a simulation failed", why);
    }
}
