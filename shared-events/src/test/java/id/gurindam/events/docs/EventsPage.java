package id.gurindam.events.docs;

import id.gurindam.events.personal.Personal;
import id.gurindam.events.wire.EventCatalogue;
import id.gurindam.events.wire.EventCatalogue.Entry;
import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The catalogue of events as a page for readers: what each says in its own sentence, and what it carries. */
final class EventsPage {
    private static final Pattern SENTENCE =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*(?:@\\S+\\s+)*public record", Pattern.DOTALL);
    private static final Map<Type, String> PLAIN = Map.of(
            String.class, "text",
            int.class, "number",
            Integer.class, "number",
            long.class, "number",
            double.class, "number",
            boolean.class, "yes or no",
            Instant.class, "instant",
            LocalDate.class, "day",
            Personal.class, "**sealed**");

    private EventsPage() {}

    /** The whole page, from the catalogue and the sources under the folder given. */
    static String of(Path sources) throws IOException {
        StringBuilder page = new StringBuilder("""
                # What can happen
                Every kind of event that the record may hold, in the order of the lives they happen in. Made from the catalogue and
                the sources by `EventsPageTest`; do not edit: `mvn -pl shared-events test -Dtest=EventsPageTest -Dgurindam.docs=write`.

                *Sealed* fields hold what a person wrote or who a person is, each under a key of its own. A field with ? may be absent.
                *Reporter* events may be seen by the reporter at least and carry a commitment; *office* events only by the office.
                """);
        String subject = "";
        for (Entry entry : EventCatalogue.entries()) {
            if (!entry.subject().equals(subject)) {
                subject = entry.subject();
                page.append("\n## ").append(subject).append('\n');
            }
            page.append(told(entry, sources));
        }
        return page.toString();
    }

    private static String told(Entry entry, Path sources) throws IOException {
        String fields = Arrays.stream(entry.type().getRecordComponents())
                .map(EventsPage::field)
                .collect(Collectors.joining(" · "));
        return "\n**`%s`** revision %d · `%s` · %s\n%s\n%s"
                .formatted(
                        entry.name(),
                        entry.revision(),
                        entry.type().getSimpleName(),
                        entry.readers() == EventCatalogue.Readers.CITIZEN ? "reporter" : "office",
                        sentence(entry.type(), sources),
                        fields.isEmpty() ? "" : "<br>" + fields + "\n");
    }

    private static String sentence(Class<?> type, Path sources) throws IOException {
        String source = Files.readString(sources.resolve(type.getName().replace('.', '/') + ".java"));
        Matcher matcher = SENTENCE.matcher(source);
        if (!matcher.find()) {
            throw new IllegalStateException(type.getName() + " says nothing about itself");
        }
        return matcher.group(1)
                .replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                .strip();
    }

    private static String field(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        boolean optional = type.isAnnotationPresent(Nullable.class);
        return component.getName() + (optional ? "? " : " ") + words(component.getGenericType());
    }

    private static String words(Type type) {
        if (type instanceof ParameterizedType many) {
            List<String> of = Arrays.stream(many.getActualTypeArguments())
                    .map(EventsPage::words)
                    .toList();
            return of.size() == 1 ? "list of " + of.getFirst() : of.getFirst() + " → " + of.getLast();
        }
        String plain = PLAIN.get(type);
        return plain != null ? plain : "`" + ((Class<?>) type).getSimpleName() + "`";
    }
}
