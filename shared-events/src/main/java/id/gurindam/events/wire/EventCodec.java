package id.gurindam.events.wire;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.gurindam.events.EventContext;
import id.gurindam.events.GurindamEvent;
import id.gurindam.events.personal.Personal;
import id.gurindam.record.NewEvent;
import id.gurindam.record.RecordedEvent;
import id.gurindam.record.keys.Vault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes events down and reads them again. Writing goes: content, commitment over the clear content, sealing of each
 * personal value, stored bytes. Reading an older revision goes through its upcasters; sealed values stay bound to the
 * stream, name, stored revision and field under which they were sealed.
 */
public final class EventCodec {
    private static final byte[] COMMITMENT_PREFIX = "cpct/content/v1\n".getBytes(StandardCharsets.US_ASCII);

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(PersonalJson.module())
            .addModule(InstantJson.module())
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final Map<String, Upcaster> upcasters = new HashMap<>();
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();
    private final ObjectReader contexts =
            mapper.readerFor(EventContext.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** A codec with these upcasters. */
    public EventCodec(List<Upcaster> upcasters) {
        upcasters.forEach(u -> this.upcasters.put(u.eventName() + "#" + u.fromRevision(), u));
    }

    /** A codec for today's revisions and every earlier one. */
    public EventCodec() {
        this(List.of(new ComplaintEscalatedFrom1To2()));
    }

    /**
     * The event as it will be stored in the stream at the sequence given. Salts (32 random bytes each) are asked for only
     * where a citizen may see the event. Nothing may be appended before the sealing is durable.
     */
    public NewEvent encode(
            GurindamEvent event,
            EventContext context,
            UUID eventId,
            String streamId,
            long sequence,
            Vault.Sealing sealing,
            Supplier<byte[]> salts) {
        EventCatalogue.Entry entry = EventCatalogue.of(event.getClass());
        ObjectNode payload = mapper.valueToTree(event);
        EventMetadata metadata = new EventMetadata(context, null, null);
        if (entry.readers() == EventCatalogue.Readers.CITIZEN) {
            byte[] salt = salts.get();
            String commitment = commitment(salt, PersonalTree.opened(payload));
            metadata = new EventMetadata(
                    context, commitment, sealing.sealBytes(streamId, entry.name(), entry.revision(), "salt", salt));
        }
        PersonalTree.seal(
                payload, (field, text) -> sealing.seal(streamId, entry.name(), entry.revision(), field, text));
        return new NewEvent(
                streamId,
                entry.subject(),
                sequence,
                eventId,
                entry.name(),
                entry.revision(),
                mapper.writeValueAsBytes(payload),
                mapper.writeValueAsBytes(metadata),
                context.occurredAt());
    }

    /** The event as today's class. Throws {@link UnknownEvent} for a name or revision that the catalogue does not know. */
    public GurindamEvent decode(RecordedEvent stored) {
        return decode(stored.streamId(), stored.name(), stored.revision(), stored.payload());
    }

    /** The same, from its parts. */
    public GurindamEvent decode(String streamId, String name, int revision, byte[] payload) {
        EventCatalogue.Entry entry = known(name, revision);
        if (revision == entry.revision()) {
            return read(entry.type(), streamId, name, revision, payload);
        }
        ObjectNode tree = (ObjectNode) mapper.readTree(payload);
        PersonalTree.rememberFields(tree);
        for (int r = revision; r < entry.revision(); r++) {
            tree = upcaster(name, r).upcast(tree);
        }
        return reader(entry.type())
                .withAttribute(PersonalJson.PLACE, new PersonalJson.Place(streamId, name, revision))
                .readValue(mapper.treeAsTokens(tree));
    }

    /** The metadata of a stored event. */
    public EventMetadata metadata(RecordedEvent stored) {
        return read(EventMetadata.class, stored.streamId(), stored.name(), stored.revision(), stored.metadata());
    }

    /** The context alone of a stored event, which its metadata begins with: what comes after it is not read. */
    public EventContext context(RecordedEvent stored) {
        try (JsonParser in = mapper.createParser(stored.metadata())) {
            if (in.nextToken() == JsonToken.START_OBJECT && "context".equals(in.nextName())) {
                in.nextToken();
                return contexts.readValue(in);
            }
        }
        return metadata(stored).context();
    }

    /** Checks that the catalogue can read this name and revision. Throws {@link UnknownEvent} if not. */
    public EventCatalogue.Entry known(String name, int revision) {
        EventCatalogue.Entry entry = EventCatalogue.named(name).orElseThrow(() -> new UnknownEvent(name, revision));
        if (revision > entry.revision()) {
            throw new UnknownEvent(name, revision);
        }
        for (int r = revision; r < entry.revision(); r++) {
            upcaster(name, r);
        }
        return entry;
    }

    /** The commitment of this content under this salt: lower-case hex (shared/engineering.md 1.4). */
    public String commitment(byte[] salt, JsonNode content) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(COMMITMENT_PREFIX);
            sha.update(salt);
            return HexFormat.of().formatHex(sha.digest(CanonicalJson.bytes(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The content of an event with every personal value in clear, as the commitment is made over it. */
    public JsonNode content(GurindamEvent event) {
        return PersonalTree.opened(mapper.valueToTree(event));
    }

    /**
     * The content of a stored event exactly as its commitment was made, each text opened by the function given; empty if
     * one of them cannot be read any more.
     */
    public Optional<JsonNode> content(RecordedEvent stored, Function<Personal.Sealed, Optional<String>> open) {
        JsonNode tree = mapper.readTree(stored.payload());
        boolean[] gone = new boolean[1];
        PersonalTree.replace(tree, (field, node) -> {
            String envelope = node.required(PersonalJson.SEALED).stringValue();
            Optional<String> text = open.apply(
                    new Personal.Sealed(envelope, stored.streamId(), stored.name(), stored.revision(), field));
            gone[0] |= text.isEmpty();
            return mapper.getNodeFactory().stringNode(text.orElse(""));
        });
        return gone[0] ? Optional.empty() : Optional.of(tree);
    }

    private Upcaster upcaster(String name, int revision) {
        Upcaster upcaster = upcasters.get(name + "#" + revision);
        if (upcaster == null) {
            throw new UnknownEvent(name, revision);
        }
        return upcaster;
    }

    private <T> T read(Class<T> type, String streamId, String name, int revision, byte[] json) {
        try (JsonParser in = mapper.createParser(json)) {
            in.assignCurrentValue(new PersonalJson.Place(streamId, name, revision));
            return reader(type).readValue(in);
        }
    }

    private ObjectReader reader(Class<?> type) {
        ObjectReader known = readers.get(type);
        return known == null ? readers.computeIfAbsent(type, mapper::readerFor) : known;
    }
}
