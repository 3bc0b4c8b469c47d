package id.gurindam.record;

import java.util.List;

/** Takes what happened, in order. */
@FunctionalInterface
public interface TailReader {
    /** The next events; never empty. */
    void read(List<RecordedEvent> events) throws Exception;
}
