package id.gurindam.command.axon;

import id.gurindam.command.CommandOffice;
import id.gurindam.command.CommandRefused;
import id.gurindam.command.GurindamCommand;
import id.gurindam.events.Actor;
import id.gurindam.events.Channel;
import id.gurindam.events.EventContext;
import id.gurindam.record.RecordedEvent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One act that a policy wants at an instant because of an event; its id is SHA-256(policy, event), whoever asks and when.
 * One that follows from a whole case has its version, and is asked of no other. Tried says how often it was not done.
 */
record PlannedAct(
        String policy,
        Because because,
        Instant at,
        GurindamCommand command,
        @Nullable Long version,
        Tried tried) {
    private static final Logger LOG = LoggerFactory.getLogger(PolicyRunner.class);
    private static final Duration AGAIN_AFTER_FAILURE = Duration.ofMinutes(1);
    private static final Duration FIRST_PAUSE = Duration.ofHours(1);
    private static final int MOST_REFUSALS = 10;

    /** The event that it follows from; not the event itself, since there may be a plan for each of 100,000 cases. */
    record Because(long position, UUID eventId, String streamId) {
        static Because of(RecordedEvent event) {
            return new Because(event.position(), event.eventId(), event.streamId());
        }
    }

    /** How often it was refused, and between which instants it rests. */
    record Tried(int refusals, Instant last, Duration pause) {
        static final Tried NEVER = new Tried(0, Instant.MIN, Duration.ZERO);
    }

    static PlannedAct of(String policy, RecordedEvent because, Instant at, GurindamCommand command) {
        return new PlannedAct(policy, Because.of(because), at, command, null, Tried.NEVER);
    }

    /** A window includes its last instant, so what follows its end is due after it; a step over a case is due at once. */
    boolean isDue(Instant now) {
        boolean reached = version == null ? now.isAfter(at) : !now.isBefore(at);
        // A clock that was moved back before the last try owes it no rest.
        boolean rested =
                now.isBefore(tried.last()) || !now.isBefore(tried.last().plus(tried.pause()));
        return reached && (tried.pause().isZero() || rested);
    }

    /** What is left to be asked after this came of it: a failure is tried again, a refusal less and less and not for ever. */
    @Nullable
    PlannedAct after(@Nullable Throwable failure, Instant now) {
        return switch (failure) {
            case CommandOffice.AnsweredBefore _ -> null;
            case CommandRefused refused -> refused(refused, now);
            case null, default -> {
                LOG.warn("{} on event {}: not done", policy, because.position(), failure);
                yield tried(new Tried(tried.refusals(), now, AGAIN_AFTER_FAILURE));
            }
        };
    }

    private @Nullable PlannedAct refused(CommandRefused refused, Instant now) {
        int refusals = tried.refusals() + 1;
        LOG.info("{} on event {}: refused, {}", policy, because.position(), refused.refusal());
        Duration pause = FIRST_PAUSE.multipliedBy(1L << (refusals - 1));
        return refusals >= MOST_REFUSALS ? null : tried(new Tried(refusals, now, pause));
    }

    /** It is the same act on the same version of the case, whenever it was planned. */
    boolean sameAs(PlannedAct other) {
        return because.equals(other.because()) && command.equals(other.command());
    }

    /** The same act, tried so often. */
    PlannedAct tried(Tried before) {
        return new PlannedAct(policy, because, at, command, version, before);
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
                version,
                new CommandOffice.Keyed(
                        "policy " + policy, id, id.getBytes(StandardCharsets.US_ASCII), PlannedAct::answer));
    }

    private static byte[] answer(long position) {
        return ByteBuffer.allocate(Long.BYTES).putLong(position).array();
    }
}
