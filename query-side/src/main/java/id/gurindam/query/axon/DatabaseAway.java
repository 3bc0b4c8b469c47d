package id.gurindam.query.axon;

import id.gurindam.query.store.ViewDatabase;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The waiting of a view whose database is away: said once, tried again every second, ended by the end of the program. */
final class DatabaseAway {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);

    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile boolean said;

    /** Does the work now, or on a thread of its own as soon as the database is there. */
    void nowOrPatiently(String view, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (!ViewDatabase.isAway(e)) {
                throw e;
            }
            Thread.ofVirtual().name("views-awaited").start(() -> patiently(view, work));
        }
    }

    /** Does the work again and again until the database is there for it; any other failure is the caller's. */
    void patiently(String view, Runnable work) {
        boolean done = false;
        while (!done) {
            try {
                work.run();
                done = true;
            } catch (RuntimeException e) {
                if (!ViewDatabase.isAway(e) || stop.getCount() == 0) {
                    throw e;
                }
                waitOrSay(view);
            }
        }
        if (said) {
            said = false;
            LOG.info("view {} goes on", view);
        }
    }

    private void waitOrSay(String view) {
        if (!said) {
            said = true;
            LOG.warn("view {} waits: its database is away", view);
        }
        try {
            if (stop.await(1, TimeUnit.SECONDS)) {
                LOG.info("view {} waits no longer", view);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop.countDown();
        }
    }

    void stop() {
        stop.countDown();
    }
}
