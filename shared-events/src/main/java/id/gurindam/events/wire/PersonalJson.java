package id.gurindam.events.wire;

import id.gurindam.events.personal.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
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
            String pointer = in.streamReadContext().pathAsPointer().toString();
            JsonNode node = context.readTree(in);
            JsonNode moved = node.get(FIELD);
            String field = moved == null ? pointer.substring(1) : moved.stringValue();
            if (!(context.getAttribute(PLACE) instanceof Place place)) {
                throw new IllegalStateException("a sealed value is read within its event only");
            }
            return (T) new Personal.Sealed(
                    node.required(SEALED).stringValue(), place.streamId(), place.name(), place.revision(), field);
        }
    }
}
