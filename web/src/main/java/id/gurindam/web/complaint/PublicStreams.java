package id.gurindam.web.complaint;

import id.gurindam.web.complaint.PublicCases.Told;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * The live streams of public cases. What is told of a change is made once, whoever follows the case, and a reader who is too
 * slow is told of the newest change only.
 */
@Component
class PublicStreams {
    private final PublicCases cases;
    private final Live live;
    private final Map<Followed, Hub> hubs = new ConcurrentHashMap<>();

    PublicStreams(PublicCases cases, Live live) {
        this.cases = cases;
        this.live = live;
    }

    /** Which case, in which tongue. */
    private record Followed(String code, String complaintId, Locale locale) {}

    /**
     * The case as it is now, unless the reader knows that position already, and again after each change; refused as unknown
     * if it is not public, and ended when it is no longer.
     */
    Flux<SseFrame> follow(String code, Locale locale, @Nullable String lastEventId) {
        return cases.tell(code, locale).flatMapMany(first -> {
            Hub hub = join(new Followed(code, first.complaintId(), locale));
            // Asked after the stream of changes was joined, so that none falls in between.
            Flux<SseFrame> now = cases.tell(code, locale)
                    .filter(told -> !Long.toString(told.position()).equals(lastEventId))
                    .map(PublicStreams::frame)
                    .flux();
            return Flux.merge(hub.changes.asFlux().onBackpressureLatest(), now)
                    .filter(new Newer())
                    .startWith(SseFrame.HEARTBEAT)
                    .doFinally(_ -> leave(hub));
        });
    }

    private static SseFrame frame(Told told) {
        return SseFrame.of(told.position(), told.text());
    }

    private Hub join(Followed followed) {
        Hub joined = hubs.compute(followed, (_, open) -> {
            Hub hub = open == null ? new Hub(followed) : open;
            hub.readers++;
            return hub;
        });
        joined.open();
        return joined;
    }

    private void leave(Hub hub) {
        hubs.computeIfPresent(hub.followed, (_, open) -> {
            if (open != hub) {
                return open;
            }
            hub.readers--;
            return hub.readers == 0 ? hub.closed() : hub;
        });
    }

    /** One source for all who follow the same case in the same tongue. */
    private final class Hub {
        private final Followed followed;
        private final Sinks.Many<SseFrame> changes = Sinks.many().multicast().directBestEffort();
        private int readers;
        private @Nullable Disposable source;

        Hub(Followed followed) {
            this.followed = followed;
        }

        synchronized void open() {
            if (source == null) {
                source = live.changesOf(followed.complaintId())
                        .concatMap(_ -> cases.tell(followed.code(), followed.locale()))
                        .map(PublicStreams::frame)
                        .subscribe(changes::tryEmitNext, this::fail);
            }
        }

        private void fail(Throwable why) {
            hubs.remove(followed, this);
            changes.tryEmitError(why);
        }

        private synchronized @Nullable Hub closed() {
            if (source != null) {
                source.dispose();
            }
            return null;
        }
    }

    /** Lets through only what is newer than what this reader was told. */
    private static final class Newer implements Predicate<SseFrame> {
        private long told = -1;

        @Override
        public boolean test(SseFrame frame) {
            boolean newer = frame.position() > told;
            told = Math.max(told, frame.position());
            return newer;
        }
    }
}
