package id.gurindam.record.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.record.RecordedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    private static final int PAGE = 100;

    private volatile long head = 1_050;
    private volatile long broken = -1;

    @Test
    void whoever_reads_page_after_page_gets_every_event_once_and_in_order() {
        try (ReadAhead ahead = new ReadAhead(this::disk)) {
            assertThat(all(ahead))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(0, head).boxed().toList());
        }
    }

    @Test
    void what_was_written_meanwhile_is_not_missed() {
        try (ReadAhead ahead = new ReadAhead(this::disk)) {
            all(ahead);
            head = 2_120;

            assertThat(all(ahead))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(0, head).boxed().toList());
        }
    }

    @Test
    void a_page_that_could_not_be_read_ahead_is_asked_for_again_and_its_reader_is_told() {
        try (ReadAhead ahead = new ReadAhead(this::disk)) {
            broken = 300;

            assertThatThrownBy(() -> all(ahead)).hasMessage("page 300");
            broken = -1;

            assertThat(ahead.from(300, PAGE, head)).hasSize(PAGE);
        }
    }

    private List<Long> all(ReadAhead ahead) {
        List<Long> positions = new ArrayList<>();
        for (long at = 0; at <= head; at += PAGE) {
            ahead.from(at, PAGE, head).forEach(event -> positions.add(event.position()));
        }
        return positions;
    }

    private List<RecordedEvent> disk(long position, int limit) {
        if (position == broken) {
            throw new IllegalStateException("page " + position);
        }
        return LongStream.rangeClosed(position, Math.min(head, position + limit - 1))
                .mapToObj(ReadAheadTest::event)
                .toList();
    }

    private static RecordedEvent event(long position) {
        byte[] nothing = new byte[0];
        return new RecordedEvent(
                position, new UUID(0, position), "", "", 0, "", 1, nothing, nothing, Instant.EPOCH, Instant.EPOCH);
    }
}
