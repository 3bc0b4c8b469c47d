package id.gurindam.command.axon.city;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that a file must say is said: what may be absent is marked {@code @Nullable}, all else is there. */
final class Complete {
    private Complete() {}

    /** The record, unless something in it is missing: then an error that names the path. */
    static <T> T checked(T value) {
        check(value, "");
        return value;
    }

    private static void check(@Nullable Object value, String path) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                checkField(list.get(i), path + "[" + i + "]");
            }
        } else if (value instanceof Record held) {
            for (RecordComponent field : held.getClass().getRecordComponents()) {
                boolean optional = field.getAnnotatedType().isAnnotationPresent(Nullable.class);
                @Nullable Object content = read(held, field);
                if (content != null || !optional) {
                    checkField(content, path + (path.isEmpty() ? "" : ".") + field.getName());
                }
            }
        }
    }

    private static void checkField(@Nullable Object value, String path) {
        if (value == null) {
            throw new CityFileUnreadable(path + " is missing");
        }
        check(value, path);
    }

    private static @Nullable Object read(Record held, RecordComponent field) {
        try {
            field.getAccessor().setAccessible(true);
            return field.getAccessor().invoke(held);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
