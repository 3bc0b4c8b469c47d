package id.gurindam.events.wire;

import id.gurindam.events.personal.Personal;
import org.jspecify.annotations.Nullable;
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
    static final String STREAM = "stream";
    static final String NAME = "name";
    static final String REVISION = "revision";

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
            return (T) new Personal.Sealed(
                    node.required(SEALED).stringValue(),
                    attribute(context, STREAM),
                    attribute(context, NAME),
                    Integer.parseInt(attribute(context, REVISION)),
                    field);
        }

        private static String attribute(DeserializationContext context, String key) {
            @Nullable Object value = context.getAttribute(key);
            return value == null ? "0" : value.toString();
        }
    }
}
