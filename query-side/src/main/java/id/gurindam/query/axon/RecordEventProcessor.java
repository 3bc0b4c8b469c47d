package id.gurindam.query.axon;

import id.gurindam.query.store.ViewStore;
import id.gurindam.query.store.ViewStore.ViewPosition;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.Tail;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.Segment;
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

    private final View view;
    private final EventHandlerInvoker invoker;
    private final RecordStore record;
    private final ViewStore views;
    private final EventReader reader;
    private final ParkedEvents parked;
    private final ViewProgress progress;
    private final List<MessageHandlerInterceptor<? super EventMessage<?>>> interceptors = new CopyOnWriteArrayList<>();
    private volatile @Nullable Tail tail;

    /** For this view, from this record. */
    public RecordEventProcessor(
            View view,
            EventHandlerInvoker invoker,
            RecordStore record,
            ViewStore views,
            EventReader reader,
            ParkedEvents parked,
            ViewProgress progress) {
        this.view = view;
        this.invoker = invoker;
        this.record = record;
        this.views = views;
        this.reader = reader;
        this.parked = parked;
        this.progress = progress;
    }

    @Override
    public void start() {
        ViewPosition known = views.position(view.name()).orElse(new ViewPosition(-1, view.version()));
        if (known.version() != view.version() || known.position() > record.head()) {
            LOG.info("view {} is built again: the program has another idea of it", view.name());
            view.clear();
            known = new ViewPosition(-1, view.version());
        }
        progress.reached(view.name(), known.position(), Set.of());
        tail = record.follow(known.position() + 1, BATCH, this::take);
    }

    private synchronized void take(List<RecordedEvent> events) {
        events.forEach(this::apply);
        Set<String> changed = view.flush();
        long position = events.getLast().position();
        views.position(view.name(), new ViewPosition(position, view.version()));
        progress.reached(view.name(), position, changed);
    }

    private void apply(RecordedEvent stored) {
        String caseKey = stored.streamId();
        try {
            EventReader.Read read = reader.read(stored);
            caseKey = read.caseKey();
            if (parked.of(view.name(), caseKey) == null) {
                handle(read.message());
            } else {
                parked.park(view.name(), caseKey, stored.position(), "", stored.recordedAt());
            }
        } catch (Exception e) {
            park(stored, caseKey, e);
        }
    }

    private void handle(EventMessage<?> message) throws Exception {
        if (invoker.canHandle(message, Segment.ROOT_SEGMENT)) {
            invoker.handle(message, Segment.ROOT_SEGMENT);
        }
    }

    private void park(RecordedEvent stored, String caseKey, Exception e) {
        LOG.error(
                "view {} cannot take event {} ({}): {} is parked",
                view.name(),
                stored.position(),
                e.getClass().getSimpleName(),
                caseKey);
        view.forget(caseKey);
        parked.park(view.name(), caseKey, stored.position(), e.getClass().getSimpleName(), stored.recordedAt());
    }

    /** Takes up the parked events of this case again, in order; answers whether all of them could be applied. */
    public synchronized boolean retry(String caseKey) {
        ParkedEvents.Parked aside = parked.of(view.name(), caseKey);
        if (aside == null) {
            return true;
        }
        try {
            for (long at = aside.firstPosition(); at <= aside.lastPosition(); at += BATCH) {
                for (RecordedEvent stored : record.from(at, BATCH)) {
                    EventReader.Read read = reader.read(stored);
                    if (stored.position() <= aside.lastPosition()
                            && read.caseKey().equals(caseKey)) {
                        handle(read.message());
                    }
                }
            }
        } catch (Exception e) {
            view.forget(caseKey);
            return false;
        }
        progress.reached(view.name(), progress.position(view.name()), view.flush());
        parked.release(view.name(), caseKey);
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
        return view.name();
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
