package id.gurindam.web.organisation;

import id.gurindam.events.organisation.CalendarDay;
import id.gurindam.query.organisation.OrganisationPage;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the form of a change as the same body that the JSON interface takes. */
final class ChangeForms {
    /** Fields that have a name of their own on a page, since another form has that name for something else. */
    private static final Map<String, Map<String, String>> RENAMED = Map.of(
            "establish-unit", Map.of("unitCode", "code", "kind", "unitKind"),
            "list-outside-body", Map.of("level", "bodyLevel"),
            "open-category", Map.of("categoryCode", "code", "parentCode", "parentCategory", "words", "searchWords"),
            "release-officer", Map.of("officerRef", "post", "role", "post", "unitCode", "post"));

    private final Map<String, List<String>> form;
    private final OrganisationPage now;

    private ChangeForms(Map<String, List<String>> form, OrganisationPage now) {
        this.form = form;
        this.now = now;
    }

    /** The body of this change, as it was written in this form. */
    static byte[] read(String word, Map<String, List<String>> form, OrganisationPage now) {
        ChangeForms reading = new ChangeForms(form, now);
        ObjectNode body = JsonMapper.shared().createObjectNode();
        for (RecordComponent part : Changes.parts(word)) {
            JsonNode value = reading.value(word, part);
            if (value != null) {
                body.set(part.getName(), value);
            }
        }
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The field of the form in which this part of the command is written. */
    static String fieldOf(String word, String part) {
        return RENAMED.getOrDefault(word, Map.of()).getOrDefault(part, part);
    }

    private @Nullable JsonNode value(String word, RecordComponent part) {
        String field = fieldOf(word, part.getName());
        if (field.equals("post")) {
            return post(part.getName());
        }
        if (part.getType() == List.class) {
            return list(part.getName(), field);
        }
        if (part.getType() == boolean.class) {
            return JsonMapper.shared().getNodeFactory().booleanNode(first(field).equals("YES"));
        }
        String text = first(field);
        if (text.isEmpty()) {
            return null;
        }
        if (part.getType() == int.class && text.matches("\\d{1,9}")) {
            return JsonMapper.shared().getNodeFactory().numberNode(Integer.parseInt(text));
        }
        return field.equals("ruleSet") ? json(field, text) : word(text);
    }

    private @Nullable JsonNode post(String part) {
        Post post = Post.read(first("post"));
        String value = switch (part) {
            case "officerRef" -> post.officerRef();
            case "role" -> post.role();
            default -> post.unitCode();
        };
        return value == null || value.isEmpty() ? null : word(value);
    }

    private JsonNode list(String part, String field) {
        ArrayNode list = JsonMapper.shared().createArrayNode();
        switch (part) {
            case "days" ->
                list.addAll(Lines.days("days", first("days"), CalendarDay.Kind.HOLIDAY))
                        .addAll(Lines.days("leaveDays", first("leaveDays"), CalendarDay.Kind.COLLECTIVE_LEAVE));
            case "entries" ->
                list.addAll(Lines.entries(field, first(field), now.rules().list(first("list"))));
            case "words" ->
                Arrays.stream(first(field).split(",", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .forEach(list::add);
            case "questions", "notices" -> {
                return first(field).isEmpty() ? list : json(field, first(field));
            }
            default -> all(field).forEach(list::add);
        }
        return list;
    }

    private static JsonNode json(String field, String text) {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException wrong) {
            throw new Unreadable(
                    field,
                    "organisation.json",
                    Math.max(1, wrong.getLocation().getLineNr()),
                    Math.max(1, wrong.getLocation().getColumnNr()));
        }
    }

    private static JsonNode word(String text) {
        return JsonMapper.shared().getNodeFactory().stringNode(text);
    }

    private List<String> all(String field) {
        return form.getOrDefault(field, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private String first(String field) {
        return all(field).stream().findFirst().orElse("");
    }
}
