package id.gurindam.web.organisation;

import id.gurindam.command.organisation.OrganisationCommand.DecreeCalendar;
import id.gurindam.events.organisation.CalendarDay;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A decree that comes as a file: taken whole or not at all, and if not, with the line and the reason. */
final class DecreeFile {
    /** The field of the form in which files come. */
    static final String FIELD = "berkas";

    /** Some ten times the longest rules or calendar. */
    static final int LARGEST = 200_000;

    private static final JsonMapper READABLE =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private DecreeFile() {}

    /** What a file says: the body of its change, how it looks in the form, and where in the file each part stands. */
    record Read(byte[] body, Map<String, List<String>> values, Sources sources) {}

    /** Reads the file as the change of this word; begun is what the form would begin with. */
    static Read read(String word, String name, byte[] bytes, Map<String, String> begun) {
        String text = text(bytes);
        boolean json = name.toLowerCase(Locale.ROOT).endsWith(".json");
        if (word.equals("adopt-rule-set")) {
            return rules(text);
        }
        return json ? calendar(text) : CalendarCsv.read(text, begun);
    }

    private static String text(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new Unreadable(FIELD, "import.large", LARGEST / 1_000);
        }
        String start = new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF") || start.startsWith("PK") || has(bytes, (byte) 0)) {
            throw new Unreadable(FIELD, "import.nottext");
        }
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        if (strict.decode(in, out, true).isError()) {
            long line = out.flip().chars().filter(c -> c == '\n').count() + 1;
            throw new Unreadable(FIELD, "import.notutf8", Long.toString(line));
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean has(byte[] bytes, byte wanted) {
        for (byte one : bytes) {
            if (one == wanted) {
                return true;
            }
        }
        return false;
    }

    private static byte[] meaning(String text, UnaryOperator<byte[]> meaning) {
        try {
            return meaning.apply(text.getBytes(StandardCharsets.UTF_8));
        } catch (StreamReadException wrong) {
            throw new Unreadable(
                    FIELD,
                    "organisation.json",
                    Math.max(1, wrong.getLocation().getLineNr()),
                    Math.max(1, wrong.getLocation().getColumnNr()));
        } catch (JacksonException wrong) {
            throw new Unreadable(FIELD, "import.notjson");
        }
    }

    private static Read calendar(String text) {
        byte[] body = meaning(text, DecreeBodies::calendar);
        Sources sources = Sources.json(FIELD, text);
        if (!(ofTheFile(() -> Changes.read("decree-calendar", body), sources) instanceof DecreeCalendar c)) {
            throw new IllegalStateException("a calendar is decreed by a calendar");
        }
        Map<String, List<String>> values = new HashMap<>();
        values.put("year", List.of(Integer.toString(c.year())));
        values.put("version", List.of(Integer.toString(c.version())));
        values.put("decree", List.of(c.decree()));
        values.put("decreedOn", List.of(c.decreedOn().toString()));
        values.put("days", List.of(lines(c, CalendarDay.Kind.HOLIDAY)));
        values.put("leaveDays", List.of(lines(c, CalendarDay.Kind.COLLECTIVE_LEAVE)));
        return new Read(body, values, sources);
    }

    private static String lines(DecreeCalendar calendar, CalendarDay.Kind kind) {
        return calendar.days().stream()
                .filter(day -> day.kind() == kind)
                .map(day -> day.date()
                        + (Boolean.TRUE.equals(day.estimate()) ? "? " : " ")
                        + day.nameId()
                        + (day.nameEn().equals(day.nameId()) ? "" : " | " + day.nameEn()))
                .collect(Collectors.joining("\n"));
    }

    private static Read rules(String text) {
        byte[] body = meaning(text, DecreeBodies::ruleSet);
        String at = DecreeBodies.rulesAt(text.getBytes(StandardCharsets.UTF_8));
        ObjectNode rules = (ObjectNode) Changes.tree(body).get("ruleSet");
        return new Read(
                body, Map.of("ruleSet", List.of(READABLE.writeValueAsString(rules))), Sources.rules(FIELD, text, at));
    }

    /** A file whose parts are not those of a decree is refused where it is read. */
    private static <T> T ofTheFile(Supplier<T> reading, Sources sources) {
        try {
            return reading.get();
        } catch (RuntimeException wrong) {
            throw new FileRefused(wrong, sources);
        }
    }

    /** What is wrong with a file, and how to find its line. */
    static final class FileRefused extends RuntimeException {
        private final transient Sources sources;

        FileRefused(RuntimeException why, Sources sources) {
            super(why.getMessage(), why, false, false);
            this.sources = sources;
        }

        Sources sources() {
            return sources;
        }
    }
}
