package id.gurindam.query.axon;

import id.gurindam.record.RecordedEvent;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries events through Axon's handlers into one view; what the view cannot take parks its case and no other. */
record ViewWriter(View view, EventHandlerInvoker invoker, EventReader reader, Parking parking) {
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
        events.forEach(this::apply);
        return view.flush();
    }

    /** Applies one event, or parks it. */
    void apply(RecordedEvent stored) {
        String caseKey = stored.streamId();
        try {
            EventReader.Read read = reader.read(stored);
            caseKey = read.caseKey();
            if (parking.holds(caseKey)) {
                parking.park(caseKey, stored.position(), "", stored.recordedAt());
            } else {
                handle(read.message());
            }
        } catch (Exception e) {
            park(stored, caseKey, e);
        }
    }

    /** Lets the view take one event; what it throws is the caller's. */
    void handle(EventMessage<?> message) throws Exception {
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
        parking.park(caseKey, stored.position(), e.getClass().getSimpleName(), stored.recordedAt());
    }
}
