package id.gurindam.record;

import java.util.Optional;

/** A reader that follows the record until it is closed. */
public interface Tail extends AutoCloseable {
    /** The position of the last event that the reader has taken, or one less than where it began. */
    long position();

    /** Why the tail ended, if the reader threw. */
    Optional<Throwable> failure();

    @Override
    void close();
}
