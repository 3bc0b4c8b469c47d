package id.gurindam.record.sqlite;

import id.gurindam.record.Append;
import id.gurindam.record.Appended;
import id.gurindam.record.Stages;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** An append and whoever waits for it; what came of it is told only when the commit that it shares is over. */
final class Waiting {
    final Append append;
    final List<PackedWords> packed;
    final CompletableFuture<Appended> future = new CompletableFuture<>();
    private final Stages stages;
    private final long begun = System.nanoTime();
    private @Nullable Appended appended;
    private @Nullable RuntimeException refusal;

    /** Packs on the thread of whoever appends, so that nobody else waits for that. */
    Waiting(Append append, Dictionaries dictionaries, Stages stages) {
        this.append = append;
        this.stages = stages;
        this.packed = append.events().stream()
                .map(event -> dictionaries.pack(event.payload(), event.metadata()))
                .toList();
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
