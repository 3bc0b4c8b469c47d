package id.gurindam.events.wire;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Personal values in JSON: {@code {"$sealed": envelope}} as stored; a clear one only on its way to being sealed. */
final class PersonalJson {
    static final String SEALED = "$sealed";
    static final String CLEAR = "$clear";
    static final String FIELD = "$field";
    static final String PLACE = "place";

    /** The event in which a sealed value is found, as it was stored. */
    record Place(String streamId, String name, int revision) {}

    private PersonalJson() {}

    static SimpleModule module() {
        SimpleModule module = new SimpleModule("personal");
        module.addSerializer(Personal.class, new Writer());
        module.addDeserializer(Personal.class, new Reader<>());
        module.addDeserializer(Personal.Sealed.class, new Reader<>());
        return module;
    }

    private static final class Writer extends ValueSerializer<Personal> {
        @Override
        public void serialize(Personal value, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            switch (value) {
                case Personal.Clear clear -> out.writeStringProperty(CLEAR, clear.text());
                case Personal.Sealed sealed -> out.writeStringProperty(SEALED, sealed.envelope());
            }
            out.writeEndObject();
        }
    }

    private static final class Reader<T extends Personal> extends ValueDeserializer<T> {
        @Override
        @SuppressWarnings("unchecked") // T is Personal or Sealed, and only sealed values are ever stored
        public T deserialize(JsonParser in, DeserializationContext context) {
            Place place = place(in, context);
            String field = field(in.streamReadContext());
            @Nullable String envelope = null;
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                switch (name) {
                    case SEALED -> envelope = in.getString();
                    case FIELD -> field = in.getString();
                    default -> in.skipChildren();
                }
            }
            if (envelope == null) {
                return context.reportInputMismatch(this, "a personal value is stored sealed");
            }
            return (T) new Personal.Sealed(envelope, place.streamId(), place.name(), place.revision(), field);
        }

        private static Place place(JsonParser in, DeserializationContext context) {
            if (context.getAttribute(PLACE) instanceof Place place) {
                return place;
            }
            TokenStreamContext root = in.streamReadContext();
            while (root.getParent() != null) {
                root = root.getParent();
            }
            if (root.currentValue() instanceof Place place) {
                return place;
            }
            throw new IllegalStateException("a sealed value is read within its event only");
        }

        /** The path to the value; it is mostly a field of the event itself, whose name needs no path. */
        private static String field(TokenStreamContext personal) {
            TokenStreamContext parent = personal.getParent();
            String name = parent.inObject() && parent.getParent().inRoot() ? parent.currentName() : null;
            return name == null || name.indexOf('~') >= 0 || name.indexOf('/') >= 0
                    ? personal.pathAsPointer().toString().substring(1)
                    : name;
        }
    }
}
