package id.gurindam.web.pages.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One act that is possible now, as a form of its own; key makes a repeat harmless, etag is the state that the officer saw. */
public record ActForm(
        String act,
        String action,
        List<FieldSpec> fields,
        Weight weight,
        String key,
        @Nullable String etag,
        boolean open) {

    /** How much an act weighs on the page. */
    public enum Weight {
        /** The one that is expected now. */
        FIRST,
        /** One of the others. */
        OTHER,
        /** One that cannot be taken back. */
        FINAL,
        /** One that the reader may try, and somebody else makes. */
        TRIED
    }

    /** True if it sends files. */
    public boolean multipart() {
        return fields.stream().anyMatch(field -> field.type() == FieldType.FILE);
    }

    /** True if something is to be mended. */
    public boolean bad() {
        return fields.stream().anyMatch(field -> field.error() != null);
    }

    /** The same with what it starts from. */
    public ActForm startingFrom(Map<String, List<String>> values, boolean opened) {
        List<FieldSpec> filled = fields.stream()
                .map(field -> field.sent(values.getOrDefault(field.name(), List.of()), null))
                .toList();
        return new ActForm(act, action, filled, weight, key, etag, opened);
    }

    /** The same for somebody who may only try it. */
    public ActForm onlyTried() {
        return new ActForm(act, action, fields, Weight.TRIED, key, etag, open);
    }

    /** The same sent to an address that several acts share, with its name under this one. */
    public ActForm sentTo(String address, String name) {
        List<FieldSpec> named = Stream.concat(
                        Stream.of(FieldSpec.required(name, FieldType.HIDDEN).sent(List.of(act), null)), fields.stream())
                .toList();
        return new ActForm(act, address, named, weight, key, etag, open);
    }

    /** The same with nothing else to choose in this field than what is chosen. */
    public ActForm onlyChosen(String name) {
        List<FieldSpec> fewer = fields.stream()
                .map(field -> field.name().equals(name)
                        ? field.from(field.options().stream()
                                .filter(option -> field.chosen(option.value()))
                                .toList())
                        : field)
                .toList();
        return new ActForm(act, action, fewer, weight, key, etag, open);
    }

    /** Files are stored as they come and carried on under one name, so that an error elsewhere does not lose them. */
    private static String sentAs(FieldSpec field) {
        return field.type() == FieldType.FILE ? UploadedFile.FIELD : field.name();
    }

    /** The same as it was sent, opened, with what is wrong. */
    public ActForm sent(Map<String, List<String>> values, FormErrors errors) {
        List<FieldSpec> filled = fields.stream()
                .map(field -> field.sent(values.getOrDefault(sentAs(field), List.of()), errors.on(field.name())))
                .toList();
        return new ActForm(act, action, filled, weight, key, etag, true);
    }
}
