package id.gurindam.query.axon;

import id.gurindam.query.store.ViewDatabase;
import id.gurindam.record.RecordStore;
import id.gurindam.record.RecordedEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries events through Axon's handlers into one view; what the view cannot take parks its case and no other. */
record ViewWriter(
        View view, EventHandlerInvoker invoker, Map<Class<?>, Boolean> wanted, EventReader reader, Parking parking) {
    private static final int BATCH = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(ViewWriter.class);

    /** For this view; Axon is asked once for each kind of event whether the view wants it. */
    static ViewWriter of(View view, EventReader reader, Parking parking) {
        SimpleEventHandlerInvoker invoker = SimpleEventHandlerInvoker.builder()
                .eventHandlers(view)
                .parameterResolverFactory(ClasspathParameterResolverFactory.forClass(view.getClass()))
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .build();
        return new ViewWriter(view, invoker, new ConcurrentHashMap<>(), reader, parking);
    }

    /** Applies the events in order; what they change is written with the next flush of the view. */
    void take(List<ReadEvent> events) {
        if (events.size() > 1) {
            view.expect(events.stream().map(ReadEvent::caseKey).collect(Collectors.toSet()));
        }
        events.forEach(this::apply);
    }

    /** Applies one event, or parks it. */
    void apply(RecordedEvent stored) {
        apply(ReadEvent.of(reader, stored));
    }

    private void apply(ReadEvent event) {
        RecordedEvent stored = event.stored();
        String caseKey = event.caseKey();
        try {
            if (parking.holds(caseKey)) {
                parking.park(caseKey, stored.position(), "", stored.recordedAt());
            } else {
                handle(event.message());
            }
        } catch (Exception e) {
            if (ViewDatabase.isAway(e)) {
                // No fault of the event: whoever reads it waits for the database and takes it again.
                throw new IllegalStateException("the database of the views is away", e);
            }
            park(stored, caseKey, e);
        }
    }

    /** Lets the view take one event; what it throws is the caller's. */
    void handle(EventMessage<?> message) throws Exception {
        if (wanted.computeIfAbsent(message.getPayloadType(), _ -> invoker.canHandle(message, Segment.ROOT_SEGMENT))) {
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
        // What the case was made of before stays: its later events are taken up from here.
        parking.park(caseKey, stored.position(), e.getClass().getSimpleName(), stored.recordedAt());
    }
}
