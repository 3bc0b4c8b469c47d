package id.gurindam.query.organisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Registers and lists that are never changed, only followed by another. */
final class Register {
    private Register() {}

    static <K, V> Map<K, V> with(Map<K, V> register, K key, V value) {
        Map<K, V> next = new LinkedHashMap<>(register);
        next.put(key, value);
        return Collections.unmodifiableMap(next);
    }

    /** The list without those that it replaces, and with it at the end. */
    static <T> List<T> with(List<T> list, T value, Predicate<T> replaced) {
        List<T> next = new ArrayList<>(list);
        next.removeIf(replaced);
        next.add(value);
        return List.copyOf(next);
    }
}
