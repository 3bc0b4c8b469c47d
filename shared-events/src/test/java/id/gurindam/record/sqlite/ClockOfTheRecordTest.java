package id.gurindam.record.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.events.Actor;
import id.gurindam.events.Channel;
import id.gurindam.events.EventContext;
import id.gurindam.events.store.ClockCorrected;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.events.wire.PlainSealing;
import id.gurindam.record.Append;
import id.gurindam.record.Appended;
import id.gurindam.record.RecordRefusal.WritingStopped;
import id.gurindam.record.sqlite.Openings.TurnedClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockOfTheRecordTest {
    private static final Instant MONDAY = Openings.MONDAY;

    @TempDir
    Path folder;

    private final TurnedClock clock = new TurnedClock();
    private SqliteRecordStore record;

    @BeforeEach
    void open() {
        record = SqliteRecordStore.open(Openings.in(folder, clock));
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void an_event_is_recorded_when_the_clock_says() {
        clock.passes(Duration.ofHours(3));

        assertThat(append("a").recordedAt()).isEqualTo(MONDAY.plus(Duration.ofHours(3)));
    }

    @Test
    void recorded_times_never_go_back_though_the_clock_does_a_little() {
        clock.passes(Duration.ofSeconds(10));
        Instant before = append("a").recordedAt();
        clock.isSetBy(Duration.ofMillis(-1500));

        assertThat(append("b").recordedAt()).isEqualTo(before);
        assertThat(record.writingStopped()).isEmpty();
    }

    @Test
    void a_clock_behind_the_newest_event_stops_writing_until_an_operator_vouches() {
        clock.passes(Duration.ofDays(1));
        Instant before = append("a").recordedAt();
        clock.isSetBy(Duration.ofSeconds(-3));

        assertStopped("3 s behind");
        clock.passes(Duration.ofSeconds(5));
        assertStopped("behind");

        clock.isSetBy(Duration.ofSeconds(-5));
        assertThat(correct(1).recordedAt()).isEqualTo(before);
        assertThat(append("b").recordedAt()).isEqualTo(before);
        clock.passes(Duration.ofSeconds(10));
        assertThat(append("c").recordedAt()).isEqualTo(before.plusSeconds(7));
    }

    @Test
    void a_clock_that_jumps_ahead_of_the_monotonic_one_stops_writing() {
        clock.isSetBy(Duration.ofSeconds(59));
        append("a");
        clock.isSetBy(Duration.ofSeconds(61));

        assertStopped("jumped by 61 s");

        correct(1);
        append("b");
    }

    @Test
    void a_night_without_events_is_no_jump() {
        clock.passes(Duration.ofHours(12));

        append("a");
    }

    @Test
    void a_correction_is_remembered_after_a_restart_while_time_stands_still() {
        clock.passes(Duration.ofDays(1));
        append("a");
        clock.isSetBy(Duration.ofHours(-5));
        assertStopped("jumped");
        correct(1);

        record.close();
        open();

        assertThat(record.writingStopped()).isEmpty();
        append("b");
    }

    @Test
    void a_clock_set_back_while_the_program_was_down_stops_writing() {
        clock.passes(Duration.ofDays(1));
        append("a");
        record.close();
        clock.isSetBy(Duration.ofHours(-5));

        open();

        assertStopped("behind the newest event");
    }

    private void assertStopped(String why) {
        assertThatThrownBy(() -> append("stopped")).hasCauseInstanceOf(WritingStopped.class);
        assertThat(record.writingStopped()).get().asString().contains(why).contains("ClockCorrected");
    }

    private Appended append(String stream) {
        return record.append(Append.of(List.of(Openings.event(stream, 0)))).join();
    }

    private Appended correct(long sequence) {
        Instant now = clock.instant();
        EventContext context = EventContext.now(Actor.SYSTEM, Channel.SYSTEM, "correction", now);
        return record.append(Append.of(List.of(new EventCodec()
                        .encode(
                                new ClockCorrected("operator-1", now, now),
                                context,
                                UUID.randomUUID(),
                                "store",
                                sequence,
                                new PlainSealing(),
                                () -> new byte[32]))))
                .join();
    }
}
