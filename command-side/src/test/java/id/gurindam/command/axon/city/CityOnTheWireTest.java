package id.gurindam.command.axon.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.gurindam.events.Actor;
import id.gurindam.events.Channel;
import id.gurindam.events.EventContext;
import id.gurindam.events.organisation.OrganisationEvent;
import id.gurindam.events.personal.Personal;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.NewEvent;
import id.gurindam.record.keys.Vault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the first start writes down is read again as it was, and nothing of it needs a key. */
class CityOnTheWireTest {
    private static final EventContext CONTEXT =
            EventContext.now(Actor.SYSTEM, Channel.SYSTEM, "first-start", Instant.parse("2026-11-23T01:00:00Z"));
    private final EventCodec codec = new EventCodec();

    @Test
    void every_event_of_the_first_load_is_read_as_it_was_written() {
        CityFile file = CityFile.named("tanjungpinang");
        List<OrganisationEvent> events = new ArrayList<>(file.events());
        events.addAll(new DemoOfficers("store").appointments(file.unitCodes()));
        for (OrganisationEvent event : events) {
            NewEvent written = codec.encode(
                    event, CONTEXT, new UUID(0, 1), OrganisationEvent.STREAM, 0, new NothingToSeal(), () -> {
                        throw new AssertionError("the office needs no salt");
                    });
            assertThat(codec.decode(written.streamId(), written.name(), written.revision(), written.payload()))
                    .isEqualTo(event);
        }
    }

    private static final class NothingToSeal implements Vault.Sealing {
        @Override
        public Personal.Sealed seal(String streamId, String eventName, int revision, String field, String text) {
            throw new AssertionError("nothing personal is in " + eventName + "/" + field);
        }

        @Override
        public Personal.Sealed sealBytes(String stream, String eventName, int revision, String field, byte[] bytes) {
            throw new AssertionError("nothing personal is in " + eventName + "/" + field);
        }

        @Override
        public List<String> keyIds() {
            return List.of();
        }

        @Override
        public void makeDurable() {}
    }
}
