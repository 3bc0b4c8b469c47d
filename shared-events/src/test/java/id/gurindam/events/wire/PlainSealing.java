package id.gurindam.events.wire;

import id.gurindam.events.personal.Personal;
import id.gurindam.record.keys.Vault;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sealing that hides nothing and always seals alike, so that what is written can be compared to the byte. */
public final class PlainSealing implements Vault.Sealing {
    private final List<String> keyIds = new ArrayList<>();

    @Override
    public Personal.Sealed seal(String streamId, String eventName, int revision, String field, String text) {
        return sealBytes(streamId, eventName, revision, field, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Personal.Sealed sealBytes(String streamId, String eventName, int revision, String field, byte[] bytes) {
        String keyId = "key-" + keyIds.size();
        keyIds.add(keyId);
        String bound = place(streamId, eventName, revision, field) + new String(bytes, StandardCharsets.UTF_8);
        String envelope = "enc:1:" + keyId + ":"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(bound.getBytes(StandardCharsets.UTF_8));
        return new Personal.Sealed(envelope, streamId, eventName, revision, field);
    }

    @Override
    public List<String> keyIds() {
        return List.copyOf(keyIds);
    }

    @Override
    public void makeDurable() {}

    /** The text, if it was sealed for the place where it was found. */
    public static String open(Personal.Sealed sealed) {
        String envelope = sealed.envelope();
        byte[] bytes = Base64.getUrlDecoder().decode(envelope.substring(envelope.lastIndexOf(':') + 1));
        String bound = new String(bytes, StandardCharsets.UTF_8);
        String place = place(sealed.streamId(), sealed.eventName(), sealed.revision(), sealed.field());
        if (!bound.startsWith(place)) {
            throw new AssertionError("sealed for another place than " + place);
        }
        return bound.substring(place.length());
    }

    /** The same event with every sealed text in clear. */
    @SuppressWarnings("unchecked") // a record with its parts opened is of the same class
    public static <T> T opened(T event) {
        return (T) value(event);
    }

    private static Object value(@Nullable Object value) {
        return switch (value) {
            case Personal.Sealed sealed -> Personal.of(open(sealed));
            case List<?> list -> list.stream().map(PlainSealing::value).toList();
            case Record whole -> rebuilt(whole);
            case null -> NOTHING;
            default -> value;
        };
    }

    private static final Object NOTHING = new Object();

    private static Object rebuilt(Record whole) {
        RecordComponent[] parts = whole.getClass().getRecordComponents();
        try {
            @Nullable Object[] values = new @Nullable Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                Object part = value(parts[i].getAccessor().invoke(whole));
                values[i] = part == NOTHING ? null : part;
            }
            Constructor<?> constructor = whole.getClass()
                    .getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String place(String streamId, String eventName, int revision, String field) {
        return String.join("|", streamId, eventName, Integer.toString(revision), field) + "\n";
    }
}
