package id.gurindam.command.organisation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A register in the order of its entries; never changed, only followed by another. */
final class Entries {
    private Entries() {}

    /** The same register with this entry put in or replaced. */
    static <K, V> Map<K, V> with(Map<K, V> register, K key, V value) {
        Map<K, V> next = new LinkedHashMap<>(register);
        next.put(key, value);
        return Collections.unmodifiableMap(next);
    }
}
