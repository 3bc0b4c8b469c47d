package id.gurindam.record.sqlite;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import id.gurindam.record.RecordedEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;

/**
 * Reads on while whoever reads page after page works on the page before. Only whole pages are handed out of what was read
 * ahead: those can never change, while behind the last event more may have come.
 */
final class ReadAhead implements AutoCloseable {
    private static final int PAGES = 2;
    private static final int MOST_PAGES = 8;
    private static final int LEAST = 100;
    private static final Duration WAITING = Duration.ofSeconds(2);

    /** A page by its first position and its length. */
    private record Page(long position, int limit) {
        Page next(int pages) {
            return new Page(position + (long) pages * limit, limit);
        }
    }

    private final BiFunction<Long, Integer, List<RecordedEvent>> disk;
    private final Cache<Page, Boolean> expected = forgetful(64);
    private final Cache<Page, CompletableFuture<List<RecordedEvent>>> ahead = forgetful(MOST_PAGES);
    private final ExecutorService readers = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("record-read-ahead-", 0).daemon().factory());

    ReadAhead(BiFunction<Long, Integer, List<RecordedEvent>> disk) {
        this.disk = disk;
    }

    /** At most limit events from the position on; head is the newest position that there is. */
    List<RecordedEvent> from(long position, int limit, long head) {
        if (limit < LEAST || position + limit > head) {
            return disk.apply(position, limit);
        }
        Page page = new Page(position, limit);
        CompletableFuture<List<RecordedEvent>> begun = ahead.asMap().remove(page);
        if (begun != null || expected.asMap().remove(page) != null) {
            for (int i = 1; i <= PAGES; i++) {
                begin(page.next(i), head);
            }
        } else {
            expected.put(page.next(1), true);
        }
        return begun == null ? disk.apply(position, limit) : whole(begun, page);
    }

    private void begin(Page page, long head) {
        if (page.position() + page.limit() - 1 <= head) {
            ahead.asMap()
                    .computeIfAbsent(
                            page,
                            next -> CompletableFuture.supplyAsync(
                                    () -> disk.apply(next.position(), next.limit()), readers));
        }
    }

    private List<RecordedEvent> whole(CompletableFuture<List<RecordedEvent>> begun, Page page) {
        try {
            return begun.join();
        } catch (CompletionException failed) {
            // Read again by whoever asked, so that he is told what is wrong now.
            return disk.apply(page.position(), page.limit());
        }
    }

    @Override
    public void close() {
        readers.shutdown();
    }

    private static <T> Cache<Page, T> forgetful(int most) {
        return Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterWrite(WAITING)
                .scheduler(Scheduler.systemScheduler())
                .build();
    }
}
