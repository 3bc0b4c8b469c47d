package id.gurindam.command.axon;

import id.gurindam.command.CommandOffice;
import id.gurindam.command.GurindamCommand;
import id.gurindam.events.Actor;
import id.gurindam.events.Channel;
import id.gurindam.events.EventContext;
import id.gurindam.record.RecordedEvent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

/** One act that a policy wants at an instant because of an event; its id is SHA-256(policy, event), whoever asks and when. */
record PlannedAct(String policy, RecordedEvent because, Instant at, GurindamCommand command) {

    /** The same act, not before this instant. */
    PlannedAct notBefore(Instant later) {
        return new PlannedAct(policy, because, later, command);
    }

    String commandId() {
        byte[] named = (policy + "\n" + because.eventId()).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(BodyDigest.of(named));
    }

    /** Asked for at this instant, by the platform itself, under the key that lets it happen once. */
    CommandOffice.Request request(Instant now) {
        String id = commandId();
        EventContext context = EventContext.now(Actor.SYSTEM, Channel.SYSTEM, id, now)
                .causedBy(because.eventId().toString());
        return new CommandOffice.Request(
                command,
                context,
                null,
                new CommandOffice.Keyed(
                        "policy " + policy, id, id.getBytes(StandardCharsets.US_ASCII), PlannedAct::answer));
    }

    private static byte[] answer(long position) {
        return ByteBuffer.allocate(Long.BYTES).putLong(position).array();
    }
}
