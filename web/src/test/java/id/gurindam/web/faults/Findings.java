package id.gurindam.web.faults;

import java.util.List;
import java.util.Map;

/** What the tool has counted after a fault: figures by name in the order of the invariants, and what is broken. */
record Findings(Map<String, Object> counts, List<String> broken) {
    long count(String name) {
        return counts.get(name) instanceof Number number ? number.longValue() : -1;
    }

    @Override
    public String toString() {
        StringBuilder told = new StringBuilder("invariants:");
        counts.forEach(
                (name, value) -> told.append(' ').append(name).append('=').append(value));
        return told + (broken.isEmpty() ? " all hold" : " BROKEN " + broken);
    }
}
