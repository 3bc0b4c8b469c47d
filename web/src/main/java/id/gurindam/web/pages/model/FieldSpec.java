package id.gurindam.web.pages.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One field of an act; its label and hint are the messages field.NAME and field.NAME.hint unless the act has its own. */
public record FieldSpec(
        String name,
        FieldType type,
        boolean required,
        List<Option> options,
        List<String> values,
        @Nullable FieldError error) {

    /** A field to be filled in. */
    public static FieldSpec required(String name, FieldType type) {
        return new FieldSpec(name, type, true, List.of(), List.of(), null);
    }

    /** A field that may stay empty. */
    public static FieldSpec optional(String name, FieldType type) {
        return new FieldSpec(name, type, false, List.of(), List.of(), null);
    }

    /** The answers of a long list under their headings: there the hint of an answer is the heading that it stands under. */
    public List<OptionGroup> groups() {
        Map<String, List<Option>> under = new LinkedHashMap<>();
        for (Option option : options) {
            String heading = Objects.requireNonNullElse(option.hint(), "");
            under.computeIfAbsent(heading, _ -> new ArrayList<>()).add(option);
        }
        return under.entrySet().stream()
                .map(group -> new OptionGroup(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    /** The same with these answers to choose from; none is chosen beforehand. */
    public FieldSpec from(List<Option> choices) {
        return new FieldSpec(name, type, required, choices, values, error);
    }

    /** The same as it was sent, with what is wrong with it. */
    public FieldSpec sent(List<String> sent, @Nullable FieldError wrong) {
        return new FieldSpec(name, type, required, options, sent, wrong);
    }

    /** The files that came with the form before and need not be chosen again. */
    public List<UploadedFile> carried() {
        return values.stream()
                .flatMap(value -> UploadedFile.read(value).stream())
                .toList();
    }

    /** The one value, empty if there is none. */
    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** True if this answer was chosen. */
    public boolean chosen(String answer) {
        return values.contains(answer);
    }
}
