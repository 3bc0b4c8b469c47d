package id.gurindam.query.axon;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.RecordedEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Views that catch up beside each other read each event once; one that is elsewhere reads for itself. */
class SharedPagesTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");
    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    private final SharedPages pages = new SharedPages(new EventReader(new EventCodec()));

    @Test
    void the_one_behind_gets_what_the_one_before_it_has_read() {
        pages.read("behind", page(0));
        List<ReadEvent> read = pages.read("before", page(1));
        List<ReadEvent> later = pages.read("behind", page(1));

        assertThat(later).hasSize(SharedPages.PAGE);
        assertThat(later.getFirst()).isSameAs(read.getFirst());
        assertThat(later.getLast()).isSameAs(read.getLast());
    }

    @Test
    void nothing_is_kept_once_everybody_has_passed_or_left() {
        pages.read("behind", page(0));
        List<ReadEvent> read = pages.read("before", page(1));
        pages.leave("behind");

        assertThat(pages.read("late", page(1)).getFirst()).isNotSameAs(read.getFirst());
    }

    @Test
    void a_few_events_are_not_kept_and_end_the_catching_up() {
        pages.read("one", page(0));
        pages.read("one", page(1).subList(0, 3));
        List<ReadEvent> read = pages.read("other", page(1));

        assertThat(pages.read("third", page(1)).getFirst()).isNotSameAs(read.getFirst());
    }

    @Test
    void nobody_waits_for_one_that_is_far_behind() {
        pages.read("far", page(0));
        List<ReadEvent> read = pages.read("before", page(3));

        assertThat(read).hasSize(SharedPages.PAGE);
        assertThat(read.getFirst().stored().position()).isEqualTo(3L * SharedPages.PAGE);
    }

    private static List<RecordedEvent> page(int number) {
        return IntStream.range(0, SharedPages.PAGE)
                .mapToObj(n -> (long) number * SharedPages.PAGE + n)
                .map(SharedPagesTest::event)
                .toList();
    }

    private static RecordedEvent event(long position) {
        return new RecordedEvent(
                position,
                new UUID(0, position),
                "voice",
                "voices-1",
                position,
                "voice.unheard",
                1,
                NOTHING,
                NOTHING,
                MONDAY,
                MONDAY);
    }
}
