package id.gurindam.query.axon;

import id.gurindam.query.store.ViewDifference;
import id.gurindam.query.store.ViewStore;
import id.gurindam.query.store.ViewStore.ViewPosition;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.Tail;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the tail of the record into one view: batches through Axon's handlers, one bulk write, then the position. An
 * event that a view cannot take parks its case and no other; nothing is skipped in silence.
 */
public final class RecordEventProcessor implements EventProcessor, Lifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RecordEventProcessor.class);
    private static final int BATCH = 1_000;
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final RecordStore record;
    private final ViewStore views;
    private final EventReader reader;
    private final ParkedEvents parked;
    private final ViewProgress progress;
    private final Consumer<RecordEventProcessor> anew;
    private final List<MessageHandlerInterceptor<? super EventMessage<?>>> interceptors = new CopyOnWriteArrayList<>();
    private volatile ViewWriter writer;
    private volatile @Nullable Tail tail;

    /** For this view, from this record; anew builds a view that the program has another idea of than the store. */
    public RecordEventProcessor(
            View view,
            EventHandlerInvoker invoker,
            RecordStore record,
            ViewStore views,
            EventReader reader,
            ParkedEvents parked,
            ViewProgress progress,
            Consumer<RecordEventProcessor> anew) {
        this.writer = new ViewWriter(view, invoker, reader, parked.of(view.name()));
        this.record = record;
        this.views = views;
        this.reader = reader;
        this.parked = parked;
        this.progress = progress;
        this.anew = anew;
    }

    @Override
    public void start() {
        View view = view();
        view.collections().forEach(name -> views.dropAllBut(name, views.liveGeneration(view.name())));
        ViewPosition known = views.position(view.name()).orElse(new ViewPosition(-1, view.version()));
        if (known.position() > record.head()) {
            LOG.info("view {} knows more than the record has, so it is of another past: built again", view.name());
            view.clear();
            known = new ViewPosition(-1, view.version());
        }
        progress.reached(view.name(), known.position(), Set.of());
        if (known.version() != view.version()) {
            LOG.info("view {} is built anew beside the old one: the program has another idea of it", view.name());
            anew.accept(this);
        } else {
            follow(known.position());
        }
    }

    private void follow(long known) {
        tail = record.follow(known + 1, BATCH, this::take);
    }

    private synchronized void take(List<RecordedEvent> events) {
        Set<String> changed = writer.take(events);
        long position = events.getLast().position();
        views.position(getName(), new ViewPosition(position, view().version()));
        progress.reached(getName(), position, changed);
    }

    /** The view as the program knows it, whichever copy of it is live. */
    View view() {
        return writer.view();
    }

    /** How far the live copy is. */
    long position() {
        return progress.position(getName());
    }

    /**
     * Brings the shadow to where the live copy is and lets readers see it, with a single write; with compare only if both
     * say the same, else the first difference is answered and nothing changes. Readers keep the old copy meanwhile.
     */
    synchronized Optional<ViewDifference> takeOver(Shadow shadow, boolean compare) {
        long upTo = tail == null ? record.head() : position();
        boolean going = true;
        while (going) {
            going = shadow.step(record, upTo);
        }
        if (compare) {
            for (String name : view().collections()) {
                Optional<ViewDifference> difference = shadow.store().difference(getName(), name, views);
                if (difference.isPresent()) {
                    return difference;
                }
            }
        }
        goLive(shadow);
        return Optional.empty();
    }

    private void goLive(Shadow shadow) {
        String before = views.liveGeneration(getName());
        List<String> collections = view().collections();
        writer = ViewWriter.of(shadow.view(), reader, parked.of(getName()));
        views.goLive(getName(), shadow.generation(), new ViewPosition(shadow.position(), view().version()));
        parked.replace(getName(), shadow.parked());
        progress.reached(getName(), shadow.position(), Set.of());
        // A reader may be in the middle of the old copy.
        CompletableFuture.delayedExecutor(GRACE.toSeconds(), TimeUnit.SECONDS)
                .execute(() -> collections.forEach(name -> views.drop(name, before)));
        if (tail == null) {
            follow(shadow.position());
        }
    }

    /** Takes up the parked events of this case again, in order; answers whether all of them could be applied. */
    public synchronized boolean retry(String caseKey) {
        ParkedEvents.Parked aside = parked.of(getName(), caseKey);
        if (aside == null) {
            return true;
        }
        try {
            for (long at = aside.firstPosition(); at <= aside.lastPosition(); at += BATCH) {
                for (RecordedEvent stored : record.from(at, BATCH)) {
                    EventReader.Read read = reader.read(stored);
                    if (stored.position() <= aside.lastPosition()
                            && read.caseKey().equals(caseKey)) {
                        writer.handle(read.message());
                    }
                }
            }
        } catch (Exception e) {
            view().forget(caseKey);
            return false;
        }
        progress.reached(getName(), position(), view().flush());
        parked.release(getName(), caseKey);
        return true;
    }

    @Override
    public void shutDown() {
        Tail following = tail;
        if (following != null) {
            following.close();
        }
    }

    @Override
    public String getName() {
        return view().name();
    }

    @Override
    public boolean isRunning() {
        return tail != null && !isError();
    }

    @Override
    public boolean isError() {
        Tail following = tail;
        return following != null && following.failure().isPresent();
    }

    @Override
    public List<MessageHandlerInterceptor<? super EventMessage<?>>> getHandlerInterceptors() {
        return interceptors;
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super EventMessage<?>> interceptor) {
        interceptors.add(interceptor);
        return () -> interceptors.remove(interceptor);
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onStart(Phase.INBOUND_EVENT_CONNECTORS, this::start);
        lifecycle.onShutdown(Phase.INBOUND_EVENT_CONNECTORS, this::shutDown);
    }
}
