package id.gurindam.record.sqlite;

import id.gurindam.record.Append;
import id.gurindam.record.Appended;
import id.gurindam.record.Stages;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** An append and whoever waits for it; what came of it is told only when the commit that it shares is over. */
final class Waiting {
    final Append append;
    final CompletableFuture<Appended> future = new CompletableFuture<>();
    private final Stages stages;
    private final long begun = System.nanoTime();
    private @Nullable Appended appended;
    private @Nullable RuntimeException refusal;

    Waiting(Append append, Stages stages) {
        this.append = append;
        this.stages = stages;
    }

    void taken(Appended where) {
        appended = where;
    }

    void refused(RuntimeException why) {
        appended = null;
        refusal = why;
    }

    boolean isTaken() {
        return appended != null;
    }

    /** Tells the one who waits, on another thread than the writer's. */
    void tell(Executor others) {
        Appended where = appended;
        RuntimeException why = refusal;
        others.execute(() -> {
            if (where != null) {
                stages.took(Stages.Stage.APPEND, "record", System.nanoTime() - begun);
                future.complete(where);
            } else {
                future.completeExceptionally(why == null ? new IllegalStateException("left without an answer") : why);
            }
        });
    }
}
