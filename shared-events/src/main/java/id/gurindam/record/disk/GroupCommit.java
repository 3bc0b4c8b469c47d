package id.gurindam.record.disk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One thread that takes whatever waits, at most {@link #MOST} at a time, and has it committed together. */
public final class GroupCommit<J> implements AutoCloseable {
    /** The most that share one commit. */
    public static final int MOST = 500;

    private final BlockingQueue<Optional<J>> waiting = new LinkedBlockingQueue<>();
    private final Consumer<List<J>> commit;
    private final BiConsumer<J, Throwable> refuse;
    private final Thread thread;
    private volatile boolean closed;

    /** commit answers every job that it is given; refuse answers those that it could not. */
    public GroupCommit(String name, Consumer<List<J>> commit, BiConsumer<J, Throwable> refuse) {
        this.commit = commit;
        this.refuse = refuse;
        this.thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    /** Lets the job wait for the next commit. */
    public void submit(J job) {
        if (closed) {
            refuse.accept(job, new IllegalStateException("closed"));
            return;
        }
        waiting.add(Optional.of(job));
        if (closed && !thread.isAlive()) {
            refuseLeftovers();
        }
    }

    /** Commits what still waits and ends the thread. */
    @Override
    public void close() {
        closed = true;
        waiting.add(Optional.empty());
        boolean interrupted = false;
        while (thread.isAlive() && thread != Thread.currentThread()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        refuseLeftovers();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        List<Optional<J>> taken = new ArrayList<>();
        boolean goOn = true;
        while (goOn) {
            taken.clear();
            try {
                taken.add(waiting.take());
            } catch (InterruptedException e) {
                continue;
            }
            waiting.drainTo(taken, MOST - 1);
            goOn = taken.stream().allMatch(Optional::isPresent);
            commit(taken.stream().flatMap(Optional::stream).toList());
        }
    }

    private void commit(List<J> group) {
        if (group.isEmpty()) {
            return;
        }
        try {
            commit.accept(group);
        } catch (Throwable e) {
            group.forEach(job -> refuse.accept(job, e));
        }
    }

    private void refuseLeftovers() {
        List<Optional<J>> left = new ArrayList<>();
        waiting.drainTo(left);
        left.stream().flatMap(Optional::stream).forEach(job -> refuse.accept(job, new IllegalStateException("closed")));
    }
}
