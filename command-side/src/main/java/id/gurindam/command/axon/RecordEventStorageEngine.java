package id.gurindam.command.axon;

import id.gurindam.command.CommandOffice;
import id.gurindam.events.GurindamEvent;
import id.gurindam.events.wire.EventCodec;
import id.gurindam.record.Append;
import id.gurindam.record.Appended;
import id.gurindam.record.IdempotencyKey;
import id.gurindam.record.NewEvent;
import id.gurindam.record.RecordStore;
import id.gurindam.record.keys.Vault;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Axon's storage is our record: an append seals, makes keys durable, then joins the group commit of the record. */
public final class RecordEventStorageEngine implements EventStorageEngine {
    static final String ANSWERS = "answers";

    private final RecordStore record;
    private final Vault vault;
    private final EventCodec codec;
    private final DecodedStreams streams;
    private final SecureRandom random = new SecureRandom();

    /** Over this record, with keys from this vault. */
    public RecordEventStorageEngine(RecordStore record, Vault vault, EventCodec codec) {
        this.record = record;
        this.vault = vault;
        this.codec = codec;
        this.streams = new DecodedStreams(record, codec);
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        Decision decision = Decision.current();
        Vault.Sealing sealing = vault.begin();
        List<NewEvent> encoded = new ArrayList<>(events.size());
        for (EventMessage<?> event : events) {
            encoded.add(encode((DomainEventMessage<?>) event, decision, sealing));
        }
        sealing.makeDurable();
        try {
            decision.appended(record.append(new Append(encoded, decision.stoodOn(), keyed(decision)))
                    .join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private NewEvent encode(DomainEventMessage<?> event, Decision decision, Vault.Sealing sealing) {
        return codec.encode(
                (GurindamEvent) event.getPayload(),
                decision.context(),
                UUID.randomUUID(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                sealing,
                this::salt);
    }

    private byte[] salt() {
        byte[] salt = new byte[32];
        random.nextBytes(salt);
        return salt;
    }

    private Append.@Nullable Keyed keyed(Decision decision) {
        CommandOffice.Keyed keyed = decision.request().keyed();
        if (keyed == null) {
            return null;
        }
        return new Append.Keyed(
                new IdempotencyKey(keyed.scope(), keyed.key()),
                BodyDigest.of(keyed.body()),
                where -> sealed(keyed, where));
    }

    private byte[] sealed(CommandOffice.Keyed keyed, Appended where) {
        return vault.sealForServer(ANSWERS, keyed.answer().apply(where.lastPosition()));
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        List<DomainEventMessage<?>> events = streams.of(aggregateIdentifier);
        return DomainEventStream.of(
                events.stream().skip(firstSequenceNumber),
                () -> events.isEmpty() ? -1L : events.getLast().getSequenceNumber());
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        long last = record.lastSequence(aggregateIdentifier);
        return last < 0 ? Optional.empty() : Optional.of(last);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        throw new UnsupportedOperationException("views follow the tail of the record itself");
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("streams are short enough to be read whole");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }
}
