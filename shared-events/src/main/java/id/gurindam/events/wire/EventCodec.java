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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
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
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final Map<String, Upcaster> upcasters = new HashMap<>();
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    /** A codec with these upcasters. */
    public EventCodec(List<Upcaster> upcasters) {
        upcasters.forEach(u -> this.upcasters.put(u.eventName() + "#" + u.fromRevision(), u));
    }

    /** A codec for today's revisions. */
    public EventCodec() {
        this(List.of());
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
            String commitment = commitment(salt, opened(payload));
            metadata = new EventMetadata(
                    context, commitment, sealing.sealBytes(streamId, entry.name(), entry.revision(), "salt", salt));
        }
        seal(payload, "", (field, text) -> sealing.seal(streamId, entry.name(), entry.revision(), field, text));
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
        ObjectReader reader = reader(entry.type(), streamId, name, revision);
        if (revision == entry.revision()) {
            return reader.readValue(payload);
        }
        ObjectNode tree = (ObjectNode) mapper.readTree(payload);
        rememberFields(tree, "");
        for (int r = revision; r < entry.revision(); r++) {
            tree = upcaster(name, r).upcast(tree);
        }
        return reader.readValue(mapper.treeAsTokens(tree));
    }

    /** The metadata of a stored event. */
    public EventMetadata metadata(RecordedEvent stored) {
        return reader(EventMetadata.class, stored.streamId(), stored.name(), stored.revision())
                .readValue(stored.metadata());
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
        return opened(mapper.valueToTree(event));
    }

    /**
     * The content of a stored event exactly as its commitment was made, each text opened by the function given; empty if
     * one of them cannot be read any more.
     */
    public Optional<JsonNode> content(RecordedEvent stored, Function<Personal.Sealed, Optional<String>> open) {
        JsonNode tree = mapper.readTree(stored.payload());
        boolean[] gone = new boolean[1];
        replace(tree, "", (field, node) -> {
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

    private ObjectReader reader(Class<?> type, String streamId, String name, int revision) {
        return readers.computeIfAbsent(type, mapper::readerFor)
                .withAttribute(PersonalJson.PLACE, new PersonalJson.Place(streamId, name, revision));
    }

    private static JsonNode opened(JsonNode tree) {
        ObjectNode copy = (ObjectNode) tree.deepCopy();
        replace(copy, "", (field, node) -> {
            JsonNode clear = node.get(PersonalJson.CLEAR);
            if (clear == null) {
                throw new IllegalStateException("already sealed: " + field);
            }
            return clear;
        });
        return copy;
    }

    private static void seal(ObjectNode tree, String path, Sealer sealer) {
        replace(tree, path, (field, node) -> {
            JsonNode clear = node.get(PersonalJson.CLEAR);
            if (clear == null) {
                throw new IllegalStateException("sealed for another event: " + field);
            }
            Personal.Sealed sealed = sealer.seal(field, clear.stringValue());
            return ((ObjectNode) node).removeAll().put(PersonalJson.SEALED, sealed.envelope());
        });
    }

    private static void rememberFields(ObjectNode tree, String path) {
        replace(tree, path, (field, node) -> ((ObjectNode) node).put(PersonalJson.FIELD, field));
    }

    private static void replace(JsonNode node, String path, Replacer replacer) {
        if (node instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                @Nullable JsonNode child = object.get(key);
                if (child != null) {
                    object.set(key, replaced(child, path + key, replacer));
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, replaced(array.get(i), path + i, replacer));
            }
        }
    }

    private static JsonNode replaced(JsonNode child, String path, Replacer replacer) {
        if (child.isObject() && (child.has(PersonalJson.CLEAR) || child.has(PersonalJson.SEALED))) {
            return replacer.replace(path, child);
        }
        replace(child, path + "/", replacer);
        return child;
    }

    @FunctionalInterface
    private interface Sealer {
        Personal.Sealed seal(String field, String text);
    }

    @FunctionalInterface
    private interface Replacer {
        JsonNode replace(String field, JsonNode personal);
    }
}
