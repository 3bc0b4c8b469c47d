package id.gurindam.web.complaint;

import id.gurindam.command.CommandOffice;
import id.gurindam.command.CommandRefused;
import id.gurindam.web.pages.model.FormErrors;
import id.gurindam.web.pages.model.UploadedFile;
import id.gurindam.web.problem.EdgeRefused;
import id.gurindam.web.security.Act;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the form of an act as the same body that the JSON interface takes, and says of a refusal which field it is about. */
@Component
public class FormBodies {
    private static final List<String> FILE_FIELDS = List.of("files", "evidence", "file");

    private final JsonMapper json;

    FormBodies(JsonMapper json) {
        this.json = json;
    }

    /** The body of this type; fields that it does not have are left out, since a form carries others. */
    public <B extends ActBody> B read(Map<String, List<String>> form, Class<B> type) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = value(form, component);
            if (value != null) {
                body.put(component.getName(), value);
            }
        }
        return json.convertValue(body, type);
    }

    /** The idempotency key that the form carries. */
    public static @Nullable String key(Map<String, List<String>> form) {
        List<String> keys = form.getOrDefault("kunci", List.of());
        return keys.isEmpty() || keys.getFirst().isBlank() ? null : keys.getFirst();
    }

    /** True for a refusal that the reader of the form can mend. */
    public static boolean isTheirs(Throwable why) {
        return why instanceof CommandRefused
                || why instanceof CommandOffice.Stale
                || (why instanceof EdgeRefused refused && refused.refusal().status() == 422);
    }

    /** What is wrong, as the page of the form says it. */
    public static FormErrors errors(Act act, Throwable why) {
        return switch (why) {
            case CommandRefused refused ->
                FormErrors.of(
                        Objects.requireNonNullElse(refused.field(), act.word()),
                        "refusal." + refused.refusal().name());
            case EdgeRefused refused ->
                FormErrors.of(
                        Objects.requireNonNullElse(refused.field(), act.word()),
                        "refusal." + refused.refusal().name());
            default -> FormErrors.of(act.word(), "refusal.STALE");
        };
    }

    private static @Nullable Object value(Map<String, List<String>> form, RecordComponent component) {
        String name = component.getName();
        if (component.getType() == ActBody.AccusedBody.class) {
            return Map.of("units", filled(form, "accusedUnit"), "officers", filled(form, "accusedOfficer"));
        }
        List<String> values = filled(form, FILE_FIELDS.contains(name) ? "berkas" : name);
        if (FILE_FIELDS.contains(name)) {
            values = values.stream()
                    .map(v -> UploadedFile.read(v).map(UploadedFile::digest).orElse(v))
                    .toList();
        }
        if (component.getType() == List.class) {
            return values;
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    private static List<String> filled(Map<String, List<String>> form, String name) {
        return form.getOrDefault(name, List.of()).stream()
                .filter(v -> !v.isBlank())
                .toList();
    }
}
