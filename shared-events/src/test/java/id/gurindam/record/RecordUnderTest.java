package id.gurindam.record;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A record to be held to its promises, and what the tests say to it. */
public abstract class RecordUnderTest {
    protected static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    protected RecordStore record;

    /** A new record, whose clock stands on {@code MONDAY} or later. */
    protected abstract RecordStore opened() throws Exception;

    /** The same record, closed and opened again. */
    protected abstract RecordStore reopened(RecordStore before) throws Exception;

    /** An empty record, without even the event that opens a store. */
    protected abstract RecordStore unborn() throws Exception;

    @BeforeEach
    void open() throws Exception {
        record = opened();
    }

    @AfterEach
    void close() {
        record.close();
    }

    protected void append(int first, int last) {
        List<CompletableFuture<Appended>> all = IntStream.range(first, last)
                .mapToObj(i -> record.append(Append.of(List.of(event("stream-" + i, 0)))))
                .toList();
        all.forEach(CompletableFuture::join);
    }

    protected void refused(Append append, Class<? extends RecordRefusal> why) {
        assertThatThrownBy(() -> record.append(append).join()).hasCauseInstanceOf(why);
    }

    protected static NewEvent event(String stream, long sequence) {
        byte[] payload = ("{\"in\":\"" + stream + "\"}").getBytes(StandardCharsets.UTF_8);
        return new NewEvent(
                stream,
                "complaint",
                sequence,
                UUID.randomUUID(),
                "complaint.filed",
                1,
                payload,
                new byte[] {'{', '}'},
                MONDAY);
    }
}
