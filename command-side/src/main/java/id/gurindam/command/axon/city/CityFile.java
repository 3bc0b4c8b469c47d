package id.gurindam.command.axon.city;

import id.gurindam.events.Role;
import id.gurindam.events.organisation.OrganisationEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The reference data of a city, read strictly: what the file says and this program does not know is an error, as is a gap. */
public final class CityFile {
    /** The only format that is read. */
    private static final int FORMAT = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule("roles").addDeserializer(Role.class, new RoleReader()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final CityJson json;

    private CityFile(CityJson json) {
        this.json = json;
    }

    /** The city that comes with the program under this name ({@code tanjungpinang}). */
    public static CityFile named(String city) {
        String path = "/id/gurindam/city/" + city + ".json";
        try (InputStream in = CityFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new CityFileUnreadable("there is none at " + path);
            }
            return read(in);
        } catch (IOException unreadable) {
            throw new CityFileUnreadable(path, unreadable);
        }
    }

    /** A city from its file. */
    public static CityFile read(InputStream in) {
        CityJson json;
        try {
            json = Complete.checked(MAPPER.readValue(in, CityJson.class));
        } catch (DatabindException wrong) {
            throw new CityFileUnreadable(pathOf(wrong) + ": " + wrong.getOriginalMessage(), wrong);
        } catch (JacksonException broken) {
            throw new CityFileUnreadable(broken.getOriginalMessage(), broken);
        }
        if (json.format() != FORMAT) {
            throw new CityFileUnreadable("format is " + json.format() + ", not " + FORMAT);
        }
        return new CityFile(json);
    }

    /** What happens to the organisation at the first start, in an order in which nothing is named before it exists. */
    public List<OrganisationEvent> events() {
        List<OrganisationEvent> events = new CityEvents(json).all();
        CityIntegrity.check(json, events);
        return events;
    }

    /** The name of the city. */
    public String name() {
        return json.city().name();
    }

    /** The zone in which its days begin. */
    public String zone() {
        return json.city().zone();
    }

    /** How the codes of its cases begin. */
    public String trackingPrefix() {
        return json.city().trackingPrefix();
    }

    /** The codes of its units, in the order of the file. */
    public List<String> unitCodes() {
        return json.units().stream().map(CityJson.Unit::code).toList();
    }

    private static String pathOf(DatabindException wrong) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : wrong.getPath()) {
            String name = step.getPropertyName();
            path.append(name == null ? "[" + step.getIndex() + "]" : (path.isEmpty() ? "" : ".") + name);
        }
        return path.toString();
    }

    private static final class RoleReader extends ValueDeserializer<Role> {
        @Override
        public Role deserialize(JsonParser in, DeserializationContext context) {
            String word = in.getString();
            return RoleWords.role(word)
                    .orElseThrow(() -> DatabindException.from(in, "there is no role called " + word));
        }
    }
}
