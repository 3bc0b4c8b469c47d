package id.gurindam.events;

import id.gurindam.events.personal.Personal;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** An example of a record in which every field is filled by its kind: a text by its own name, a choice by its first. */
final class ShapedExample {
    private ShapedExample() {}

    static <T> T of(Class<T> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(Arrays.stream(parts)
                    .map(part -> value(part.getGenericType(), part.getName()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? Map.of(value(of[0], name), value(of[1], name))
                    : List.of(value(of[0], name));
        }
        return simple((Class<?>) type, name);
    }

    private static Object simple(Class<?> type, String name) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return of(type);
        }
        return switch (type.getSimpleName()) {
            case "String" -> name;
            case "int", "Integer" -> 7;
            case "long", "Long" -> 7L;
            case "double", "Double" -> 0.5;
            case "boolean", "Boolean" -> true;
            case "Personal" -> Personal.of("words of " + name);
            case "Instant" -> Instant.parse("2026-11-23T01:00:00Z");
            case "LocalDate" -> LocalDate.of(2026, 11, 23);
            default -> throw new IllegalStateException("no example of " + type);
        };
    }
}
