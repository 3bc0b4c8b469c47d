package id.gurindam.query.axon;

import id.gurindam.query.store.ViewDatabase;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries events through Axon's handlers into one view; what the view cannot take parks its case and no other. */
record ViewWriter(View view, EventHandlerInvoker invoker, EventReader reader, Parking parking) {
    private static final int BATCH = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(ViewWriter.class);

    /** For a view that Axon does not know of. */
    static ViewWriter of(View view, EventReader reader, Parking parking) {
        SimpleEventHandlerInvoker invoker = SimpleEventHandlerInvoker.builder()
                .eventHandlers(view)
                .parameterResolverFactory(ClasspathParameterResolverFactory.forClass(view.getClass()))
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .build();
        return new ViewWriter(view, invoker, reader, parking);
    }

    /** Applies the events in order and writes what they changed; answers the keys that changed. */
    Set<String> take(List<RecordedEvent> events) {
        List<Attempt> attempts = events.stream().map(this::attempt).toList();
        if (attempts.size() > 1) {
            view.expect(attempts.stream().map(Attempt::caseKey).collect(Collectors.toSet()));
        }
        attempts.forEach(this::apply);
        return view.flush();
    }

    /** Applies one event, or parks it. */
    void apply(RecordedEvent stored) {
        apply(attempt(stored));
    }

    private void apply(Attempt attempt) {
        RecordedEvent stored = attempt.stored();
        String caseKey = attempt.caseKey();
        try {
            if (parking.holds(caseKey)) {
                parking.park(caseKey, stored.position(), "", stored.recordedAt());
            } else {
                handle(attempt.message());
            }
        } catch (Exception e) {
            if (ViewDatabase.isAway(e)) {
                // No fault of the event: whoever reads it waits for the database and takes it again.
                throw new IllegalStateException("the database of the views is away", e);
            }
            park(stored, caseKey, e);
        }
    }

    private Attempt attempt(RecordedEvent stored) {
        try {
            EventReader.Read read = reader.read(stored);
            return new Attempt(stored, read.caseKey(), read.message(), null);
        } catch (Exception unreadable) {
            return new Attempt(stored, stored.streamId(), null, unreadable);
        }
    }

    /** An event and what could be read of it. */
    private record Attempt(
            RecordedEvent stored,
            String caseKey,
            @Nullable EventMessage<?> read,
            @Nullable Exception unreadable) {
        EventMessage<?> message() throws Exception {
            if (read == null) {
                throw unreadable == null ? new IllegalStateException("neither read nor refused") : unreadable;
            }
            return read;
        }
    }

    /** Lets the view take one event; what it throws is the caller's. */
    void handle(EventMessage<?> message) throws Exception {
        if (invoker.canHandle(message, Segment.ROOT_SEGMENT)) {
            invoker.handle(message, Segment.ROOT_SEGMENT);
        }
    }

    /** Lets the view take what was parked of a case, in order; what it throws is the caller's. */
    void takeUp(ParkedEvents.Parked aside, RecordStore record) throws Exception {
        for (long at = aside.firstPosition(); at <= aside.lastPosition(); at += BATCH) {
            for (RecordedEvent stored : record.from(at, BATCH)) {
                EventReader.Read read = reader.read(stored);
                if (stored.position() <= aside.lastPosition() && read.caseKey().equals(aside.caseKey())) {
                    handle(read.message());
                }
            }
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
        parking.park(caseKey, stored.position(), e.getClass().getSimpleName(), stored.recordedAt());
    }
}
