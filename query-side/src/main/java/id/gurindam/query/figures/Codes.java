package id.gurindam.query.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes as small numbers, in the order in which they were first met; 0 is none. */
final class Codes {
    private final Map<String, Short> numbers = new HashMap<>();
    private final List<String> codes = new ArrayList<>(List.of(""));

    /** The number of this code, a new one if it has none. */
    short number(@Nullable String code) {
        if (code == null) {
            return 0;
        }
        Short known = numbers.get(code);
        if (known != null) {
            return known;
        }
        if (codes.size() > Short.MAX_VALUE) {
            throw new IllegalStateException("more codes than figures can tell apart");
        }
        short next = (short) codes.size();
        codes.add(code);
        numbers.put(code, next);
        return next;
    }

    /** The number of this code; -1 if it was never met. */
    int known(String code) {
        Short number = numbers.get(code);
        return number == null ? -1 : number;
    }

    /** The code of this number; empty for none. */
    String code(int number) {
        return codes.get(number);
    }

    /** How many there are, none included. */
    int size() {
        return codes.size();
    }
}
