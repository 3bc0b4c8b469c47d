package id.gurindam.web.organisation;

import static java.util.Map.entry;

import id.gurindam.command.GurindamCommand;
import id.gurindam.command.organisation.OrganisationCommand;
import id.gurindam.events.personal.Personal;
import id.gurindam.web.problem.EdgeRefusal;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** Reads the body of a change as the command it means: no field too many, none missing, and always a reason. */
final class Changes {
    private static final int LONGEST = 10_000;

    private static final Map<String, Class<? extends GurindamCommand>> BY_WORD = Map.ofEntries(
            entry("establish-unit", OrganisationCommand.EstablishUnit.class),
            entry("rename-unit", OrganisationCommand.RenameUnit.class),
            entry("abolish-unit", OrganisationCommand.AbolishUnit.class),
            entry("list-outside-body", OrganisationCommand.ListOutsideBody.class),
            entry("open-category", OrganisationCommand.OpenCategory.class),
            entry("retire-category", OrganisationCommand.RetireCategory.class),
            entry("assign-duty", OrganisationCommand.AssignDuty.class),
            entry("move-duty", OrganisationCommand.MoveDuty.class),
            entry("appoint-officer", OrganisationCommand.AppointOfficer.class),
            entry("release-officer", OrganisationCommand.ReleaseOfficer.class),
            entry("name-backup", OrganisationCommand.NameBackup.class),
            entry("decree-calendar", OrganisationCommand.DecreeCalendar.class),
            entry("excuse-day", OrganisationCommand.ExcuseDay.class),
            entry("adopt-rule-set", OrganisationCommand.AdoptRuleSet.class),
            entry("adopt-reason-list", OrganisationCommand.AdoptReasonList.class),
            entry("adopt-template", OrganisationCommand.AdoptTemplate.class));

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .addModule(new SimpleModule().addDeserializer(Personal.class, new Said()))
            .build();

    private Changes() {}

    /** The words of all changes. */
    static Set<String> words() {
        return BY_WORD.keySet();
    }

    /** What the command of this word is made of; refused if there is no such word. */
    static List<RecordComponent> parts(String word) {
        return List.of(typeOf(word).getRecordComponents());
    }

    private static Class<? extends GurindamCommand> typeOf(String word) {
        Class<? extends GurindamCommand> type = BY_WORD.get(word);
        if (type == null) {
            throw EdgeRefusal.NOT_FOUND.refused();
        }
        return type;
    }

    /** The command of this word with this body; refused with the field that is missing. */
    static GurindamCommand read(String word, byte[] body) {
        Class<? extends GurindamCommand> type = typeOf(word);
        ObjectNode object = tree(body);
        complete(object, type, "");
        return STRICT.treeToValue(object, type);
    }

    /** The body as it was sent, no field twice; an empty one has no fields. */
    static ObjectNode tree(byte[] body) {
        JsonNode tree = STRICT.readTree(body.length == 0 ? new byte[] {'{', '}'} : body);
        if (!(tree instanceof ObjectNode object)) {
            throw EdgeRefusal.BODY_MALFORMED.refused();
        }
        return object;
    }

    /** Lists and switches that are left out are empty and off; everything else that must be there is asked for. */
    private static void complete(ObjectNode object, Class<?> type, String path) {
        for (RecordComponent part : type.getRecordComponents()) {
            String name = part.getName();
            JsonNode value = object.get(name);
            boolean absent = value == null
                    || value.isNull()
                    || (value.isString() && value.stringValue().isBlank());
            if (!absent) {
                within(object.get(name), part, path + name);
            } else if (part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                object.remove(name);
            } else if (part.getType() == List.class) {
                object.putArray(name);
            } else if (part.getType() == boolean.class) {
                object.put(name, false);
            } else {
                throw EdgeRefusal.FIELD_MISSING.refused(path + name);
            }
        }
    }

    private static void within(JsonNode value, RecordComponent part, String path) {
        if (part.getType().isRecord() && value instanceof ObjectNode object) {
            complete(object, part.getType(), path + ".");
        } else if (part.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> element
                && element.isRecord()
                && value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                if (value.get(i) instanceof ObjectNode object) {
                    complete(object, element, path + "[" + i + "].");
                }
            }
        }
    }

    /** A text that somebody gave as the reason. */
    private static final class Said extends StdDeserializer<Personal> {
        Said() {
            super(Personal.class);
        }

        @Override
        public Personal deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getValueAsString();
            if (text == null) {
                throw EdgeRefusal.FIELD_MALFORMED.refused(parser.currentName());
            }
            if (text.length() > LONGEST) {
                throw EdgeRefusal.FIELD_TOO_LONG.refused(parser.currentName());
            }
            return Personal.of(Normalizer.normalize(text.strip(), Normalizer.Form.NFC));
        }
    }
}
