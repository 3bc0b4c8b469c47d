package id.gurindam.events.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Instants as events write them, {@code 2026-04-09T13:16:27.029Z}, read without a formatter; any other shape with one. */
final class InstantJson {
    private static final String SECONDS = "0000-00-00T00:00:00";
    private static final int MOST_DIGITS = 9;

    private InstantJson() {}

    static SimpleModule module() {
        return new SimpleModule("instants").addDeserializer(Instant.class, new Reader());
    }

    /** The instant, or null where the text has another shape. */
    static @Nullable Instant read(String text) {
        int end = text.length() - 1;
        int nanos = end < SECONDS.length() || text.charAt(end) != 'Z' ? -1 : fraction(text, end);
        if (nanos < 0 || !hasShape(text)) {
            return null;
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        try {
            long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                    .toEpochDay();
            return Instant.ofEpochSecond(day * 86_400L + hour * 3_600L + minute * 60L + second, nanos);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static boolean hasShape(String text) {
        for (int i = 0; i < SECONDS.length(); i++) {
            char shape = SECONDS.charAt(i);
            char is = text.charAt(i);
            if (shape == '0' ? is < '0' || is > '9' : is != shape) {
                return false;
            }
        }
        return true;
    }

    /** The nanoseconds behind the point, 0 where there is none, -1 where it is no fraction. */
    private static int fraction(String text, int end) {
        int digits = end - SECONDS.length() - 1;
        if (digits < 0) {
            return 0;
        }
        if (digits == 0 || digits > MOST_DIGITS || text.charAt(SECONDS.length()) != '.') {
            return -1;
        }
        int nanos = 0;
        for (int i = 0; i < MOST_DIGITS; i++) {
            int digit = i < digits ? text.charAt(SECONDS.length() + 1 + i) - '0' : 0;
            if (digit < 0 || digit > 9) {
                return -1;
            }
            nanos = nanos * 10 + digit;
        }
        return nanos;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static final class Reader extends ValueDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) {
            Instant read = in.currentToken() == JsonToken.VALUE_STRING ? read(in.getString()) : null;
            return read == null ? InstantDeserializer.INSTANT.deserialize(in, context) : read;
        }
    }
}
