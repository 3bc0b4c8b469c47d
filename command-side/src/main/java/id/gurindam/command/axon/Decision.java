package id.gurindam.command.axon;

import id.gurindam.command.CommandOffice;
import id.gurindam.events.EventContext;
import id.gurindam.record.Append;
import id.gurindam.record.Appended;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** One request on its way through the bus: what it was asked under, what it stood on, and where it came to stand. */
final class Decision {
    static final String KEY = "decision";
    static final String CONTEXT = "context";
    static final String RECORDED_AT = "recordedAt";

    private final CommandOffice.Request request;
    private final List<Append.Unchanged> stoodOn = new ArrayList<>();
    private volatile EventContext context;
    private volatile @Nullable Appended appended;

    Decision(CommandOffice.Request request) {
        this.request = request;
        this.context = request.context();
    }

    /** The decision that the present unit of work is about. */
    static Decision current() {
        Decision decision = (Decision)
                CurrentUnitOfWork.get().root().getMessage().getMetaData().get(KEY);
        if (decision == null) {
            throw new IllegalStateException("events are only appended by a request that went through the office");
        }
        return decision;
    }

    CommandOffice.Request request() {
        return request;
    }

    EventContext context() {
        return context;
    }

    MetaData eventMetaData() {
        return MetaData.with(CONTEXT, context).and(RECORDED_AT, context.occurredAt());
    }

    /** The decision stands on this stream as it ended then, under these rules. */
    void standsOn(String streamId, long lastSequence, EventContext under) {
        stoodOn.clear();
        stoodOn.add(new Append.Unchanged(streamId, lastSequence));
        context = under;
    }

    List<Append.Unchanged> stoodOn() {
        return List.copyOf(stoodOn);
    }

    void expectVersion(long actual) {
        Long expected = request.expectedVersion();
        if (expected != null && expected != actual) {
            throw new CommandOffice.Stale(expected, actual);
        }
    }

    void appended(Appended where) {
        appended = where;
    }

    @Nullable
    Appended appended() {
        return appended;
    }
}
