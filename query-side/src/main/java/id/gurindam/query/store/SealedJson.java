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

    /** The one name of a sealed value: its envelope and then, each after a space, stream, name, revision and field. */
    private static final String SEALED = "$sealed";

    private static final String SEPARATOR = " ";
    private static final int PARTS = 5;

    private SealedJson() {}

    static SimpleModule module() {
        SimpleModule module = new SimpleModule("sealed");
        module.addSerializer(Personal.class, new Writer());
        module.addDeserializer(Personal.class, new Reader());
        return module;
    }

    /** True if a document keeps a sealed value here, in this form or in that of an older program. */
    static boolean isSealed(Map<?, ?> value) {
        return value.containsKey(SEALED) || (value.containsKey("envelope") && value.containsKey("streamId"));
    }

    /** The envelope of a sealed value. */
    static String envelope(Map<?, ?> value) {
        return value.get(SEALED) instanceof String sealed
                ? sealed.substring(0, sealed.indexOf(SEPARATOR))
                : String.valueOf(value.get("envelope"));
    }

    private static final class Writer extends ValueSerializer<Personal> {
        @Override
        public void serialize(Personal value, JsonGenerator out, SerializationContext context) {
            switch (value) {
                case Personal.Clear _ -> throw new IllegalStateException("views keep personal values sealed only");
                case Personal.Sealed sealed -> {
                    out.writeStartObject();
                    out.writeStringProperty(SEALED, line(sealed));
                    out.writeEndObject();
                }
            }
        }

        private static String line(Personal.Sealed sealed) {
            return sealed.envelope()
                    + SEPARATOR
                    + sealed.streamId()
                    + SEPARATOR
                    + sealed.eventName()
                    + SEPARATOR
                    + sealed.revision()
                    + SEPARATOR
                    + sealed.field();
        }
    }

    private static final class Reader extends ValueDeserializer<Personal> {
        @Override
        public Personal deserialize(JsonParser in, DeserializationContext context) {
            JsonNode node = context.readTree(in);
            JsonNode line = node.get(SEALED);
            return line == null ? older(node) : sealed(line.stringValue().split(SEPARATOR, PARTS));
        }

        private static Personal sealed(String[] parts) {
            return new Personal.Sealed(parts[0], parts[1], parts[2], Integer.parseInt(parts[3]), parts[4]);
        }

        private static Personal older(JsonNode node) {
            return new Personal.Sealed(
                    node.required("envelope").stringValue(),
                    node.required("streamId").stringValue(),
                    node.required("eventName").stringValue(),
                    node.required("revision").intValue(),
                    node.required("field").stringValue());
        }
    }
}
