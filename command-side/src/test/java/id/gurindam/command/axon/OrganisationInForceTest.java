package id.gurindam.command.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.gurindam.events.GurindamEvent;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.organisation.UnitEstablished;
import id.gurindam.events.organisation.UnitKind;
import id.gurindam.events.voice.VoiceWithdrawn;
import id.gurindam.record.RecordedEvent;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The organisation in force follows its own stream, each event once and none left out. */
class OrganisationInForceTest {
    private final OrganisationInForce inForce = new OrganisationInForce();

    @Test
    void it_knows_where_in_the_record_it_stands() {
        take(unit("124"), 7, 0);
        take(new VoiceWithdrawn("case", "voice"), 8, 0);
        take(unit("125"), 9, 1);
        assertThat(inForce.get().position()).isEqualTo(9);
        assertThat(inForce.get().lastSequence()).isEqualTo(1);
        assertThat(inForce.get().organisation().structure().unitIsOpen("125")).isTrue();
    }

    @Test
    void an_event_taken_twice_changes_nothing() {
        take(unit("124"), 7, 0);
        OrganisationInForce.Snapshot once = inForce.get();
        take(unit("124"), 7, 0);
        assertThat(inForce.get()).isSameAs(once);
    }

    @Test
    void an_event_left_out_is_an_error() {
        take(unit("124"), 7, 0);
        assertThatThrownBy(() -> take(unit("125"), 9, 2)).hasMessageContaining("one between them is missing");
        assertThat(inForce.get().lastSequence()).isZero();
    }

    private void take(GurindamEvent event, long position, long sequence) {
        Instant at = Instant.parse("2026-11-23T03:00:00Z");
        inForce.apply(
                event,
                new RecordedEvent(
                        position,
                        new UUID(0, position),
                        "organisation",
                        OrganisationEvent.STREAM,
                        sequence,
                        "organisation.unit-established",
                        1,
                        new byte[0],
                        new byte[0],
                        at,
                        at));
    }

    private static UnitEstablished unit(String code) {
        return new UnitEstablished(code, "Dinas", "D", UnitKind.DINAS, null, null, "default", null, null);
    }
}
