package id.gurindam.query.store;

import id.gurindam.events.personal.Personal;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Sealed values in views stay sealed: the envelope and what it is bound to. A clear one is refused. */
final class SealedJson {

    private SealedJson() {}

    static SimpleModule module() {
        SimpleModule module = new SimpleModule("sealed");
        module.addSerializer(Personal.class, new Writer());
        module.addDeserializer(Personal.class, new Reader());
        return module;
    }

    /** True if a document keeps a sealed value here. */
    static boolean isSealed(Map<?, ?> value) {
        return value.containsKey("envelope") && value.containsKey("streamId");
    }

    private static final class Writer extends ValueSerializer<Personal> {
        @Override
        public void serialize(Personal value, JsonGenerator out, SerializationContext context) {
            switch (value) {
                case Personal.Clear _ -> throw new IllegalStateException("views keep personal values sealed only");
                case Personal.Sealed sealed -> {
                    out.writeStartObject();
                    out.writeStringProperty("envelope", sealed.envelope());
                    out.writeStringProperty("streamId", sealed.streamId());
                    out.writeStringProperty("eventName", sealed.eventName());
                    out.writeNumberProperty("revision", sealed.revision());
                    out.writeStringProperty("field", sealed.field());
                    out.writeEndObject();
                }
            }
        }
    }

    private static final class Reader extends ValueDeserializer<Personal> {
        @Override
        public Personal deserialize(JsonParser in, DeserializationContext context) {
            JsonNode node = context.readTree(in);
            return new Personal.Sealed(
                    node.required("envelope").stringValue(),
                    node.required("streamId").stringValue(),
                    node.required("eventName").stringValue(),
                    node.required("revision").intValue(),
                    node.required("field").stringValue());
        }
    }
}
