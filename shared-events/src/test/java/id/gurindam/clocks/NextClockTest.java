package id.gurindam.clocks;

import static id.gurindam.events.complaint.Classification.NON_SUPERVISORY;
import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.clocks.NextClock.Tone;
import org.junit.jupiter.api.Test;

/** A row of a desk shows the clock that somebody must look at. */
class NextClockTest {
    private final Tanjungpinang story = new Tanjungpinang().then("ComplaintFiled", "2026-11-24T10:00");

    private String next(String now) {
        return NextClock.of(story.read(now))
                .map(next -> next.reading().clock() + " " + next.tone())
                .orElse("none");
    }

    @Test
    void the_row_follows_the_case() {
        assertThat(next("2026-11-24T11:00")).isEqualTo("VERIFY " + Tone.ONTIME);
        assertThat(next("2026-11-26T11:00")).isEqualTo("VERIFY " + Tone.SOON);
        assertThat(next("2026-11-30T11:00")).isEqualTo("VERIFY " + Tone.LATE);
        story.then("ComplaintVerified", "2026-11-30T12:00").as(NON_SUPERVISORY);
        story.then("ComplaintRoutedToUnit", "2026-11-30T12:01");
        assertThat(next("2026-11-30T13:00")).isEqualTo("ACCEPT " + Tone.ONTIME);
        story.then("RoutingAcceptedByUnit", "2026-11-30T14:00").then("UnitReplied", "2026-11-30T15:00", "PERSON");
        assertThat(next("2026-11-30T15:30")).isEqualTo("SETTLE " + Tone.ONTIME);
        story.then("DetailsRequested", "2026-12-01T10:00");
        assertThat(next("2026-12-01T11:00")).isEqualTo("SETTLE " + Tone.PAUSED);
        story.then("DetailsProvided", "2026-12-01T12:00").then("OutcomeClaimed", "2026-12-02T10:00");
        assertThat(next("2026-12-02T11:00")).isEqualTo("CONFIRMATION " + Tone.CITIZEN);
        story.then("OutcomeDelivered", "2026-12-02T12:00").then("OutcomeConfirmedByReporter", "2026-12-03T10:00");
        assertThat(next("2026-12-03T11:00")).isEqualTo("none");
    }
}
