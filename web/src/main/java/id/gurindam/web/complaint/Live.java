package id.gurindam.web.complaint;

import id.gurindam.query.axon.ViewProgress;
import id.gurindam.query.casefile.CaseView;
import id.gurindam.record.Stages;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Tells open pages that something changed, after the view was written. Many readers share one source; one who is too slow
 * is told of the newest change only, since a page is read whole anyway.
 */
@Component
public class Live {
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final int REMEMBERED = 1_024;

    private final Sinks.Many<Change> changes = Sinks.many().multicast().directBestEffort();
    private final AtomicReferenceArray<Change> recent = new AtomicReferenceArray<>(REMEMBERED);
    private final Stages stages;

    Live(ViewProgress progress, Stages stages) {
        this.stages = stages;
        progress.listen(this::changed);
    }

    /** The position up to which the view was written when keys changed. */
    public record Change(String view, long position, Set<String> keys, long nanoTime) {}

    private synchronized void changed(String view, long position, Set<String> keys) {
        Change change = new Change(view, position, keys, System.nanoTime());
        recent.set((int) (position % REMEMBERED), change);
        changes.emitNext(change, Sinks.EmitFailureHandler.FAIL_FAST);
    }

    /** An open page or stream was handed what it is told of this position. */
    public void told(long position) {
        @Nullable Change change = position < 0 ? null : recent.get((int) (position % REMEMBERED));
        if (change != null && change.position() == position) {
            stages.took(Stages.Stage.READER, "stream", System.nanoTime() - change.nanoTime());
        }
    }

    /** A position at once if the reader has missed something, and one for each later change of this case. */
    public Flux<Long> of(String complaintId, long position, @Nullable String lastEventId) {
        return from("casefile", keys -> keys.contains(complaintId), position, lastEventId);
    }

    /** A position for each later change of this case. */
    Flux<Long> changesOf(String complaintId) {
        return later("casefile", keys -> keys.contains(complaintId));
    }

    /** A position for each change of any card on a list or desk. */
    public Flux<Long> ofLists(long position, @Nullable String lastEventId) {
        return from("caselist", _ -> true, position, lastEventId);
    }

    private Flux<Long> from(String view, Predicate<Set<String>> wanted, long position, @Nullable String lastEventId) {
        Flux<Long> later = later(view, wanted);
        boolean missed = lastEventId == null || !lastEventId.equals(Long.toString(position));
        return missed ? later.startWith(position) : later;
    }

    private Flux<Long> later(String view, Predicate<Set<String>> wanted) {
        return changes.asFlux()
                .filter(change -> change.view().equals(view) && wanted.test(change.keys()))
                .map(Change::position)
                .onBackpressureLatest();
    }

    /** What an open page is told: that the case changed, by its position; and a comment now and then. */
    public Flux<ServerSentEvent<String>> signals(CaseView view, @Nullable String lastEventId) {
        return withHeartbeat(of(view.complaintId(), view.position(), lastEventId));
    }

    /** What an open list or desk is told. */
    public Flux<ServerSentEvent<String>> listSignals(long position, @Nullable String lastEventId) {
        return withHeartbeat(ofLists(position, lastEventId));
    }

    private Flux<ServerSentEvent<String>> withHeartbeat(Flux<Long> positions) {
        return beating(positions
                .doOnNext(this::told)
                .map(position -> ServerSentEvent.builder("changed")
                        .id(Long.toString(position))
                        .event("case")
                        .build()));
    }

    /**
     * Hands the frames to the reader one by one, with a comment now and then: only what is written shows that nobody reads
     * any more.
     */
    Mono<Void> write(Flux<SseFrame> frames, ServerHttpResponse response) {
        response.getHeaders().setContentType(MediaType.TEXT_EVENT_STREAM);
        Flux<SseFrame> beats =
                Flux.interval(HEARTBEAT).map(_ -> SseFrame.HEARTBEAT).onBackpressureDrop();
        return response.writeAndFlushWith(frames.doOnNext(frame -> told(frame.position()))
                .mergeWith(beats)
                .map(frame -> Mono.just(response.bufferFactory().wrap(frame.bytes()))));
    }

    /** With a comment now and then: only what is written shows that nobody reads any more. */
    static <T> Flux<ServerSentEvent<T>> beating(Flux<ServerSentEvent<T>> told) {
        Flux<ServerSentEvent<T>> beats = Flux.interval(HEARTBEAT)
                .map(_ -> ServerSentEvent.<T>builder().comment("").build())
                .onBackpressureDrop();
        return told.mergeWith(beats);
    }
}
