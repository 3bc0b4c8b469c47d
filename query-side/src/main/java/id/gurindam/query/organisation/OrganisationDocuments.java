package id.gurindam.query.organisation;

import id.gurindam.events.organisation.CalendarDecreed;
import id.gurindam.events.organisation.RuleSet;
import id.gurindam.events.organisation.StatusWord;
import id.gurindam.query.store.ContentInMemory;
import id.gurindam.time.Decree;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The organisation as documents, one for each line, so that two moments of it can be compared as any other view. */
final class OrganisationDocuments {
    private OrganisationDocuments() {}

    /** All of them. */
    static ContentInMemory of(OrganisationPage page) {
        Map<String, NavigableMap<String, Document>> all = new TreeMap<>();
        lines(page).forEach((collection, lines) -> {
            NavigableMap<String, Document> documents = new TreeMap<>();
            lines.forEach((key, line) -> documents.put(key, ContentInMemory.document(key, line)));
            all.put(collection, documents);
        });
        return new ContentInMemory(all);
    }

    /** One of them; null if there is none. */
    static @Nullable Document one(OrganisationPage page, String collection, String key) {
        Object line = lines(page).getOrDefault(collection, Map.of()).get(key);
        return line == null ? null : ContentInMemory.document(key, line);
    }

    private static Map<String, Map<String, ?>> lines(OrganisationPage page) {
        Places places = page.places();
        Rules rules = page.rules();
        Map<String, Map<String, ?>> all = new HashMap<>();
        all.put("city", places.city() == null ? Map.of() : Map.of("city", places.city()));
        all.put("areas", places.areas());
        all.put("units", places.units());
        all.put("bodies", places.bodies());
        all.put("categories", page.subjects().categories());
        all.put("duties", keyed(page.subjects().holders().entrySet(), OrganisationDocuments::duty));
        all.put("posts", keyed(page.officers().posts(), p -> p.officerRef() + "/" + p.role() + "/" + p.unitCode()));
        all.put(
                "backups",
                keyed(page.officers().backups(), b -> b.officerRef() + "/" + b.backupRef() + "/" + b.from()));
        all.put("calendars", keyed(rules.calendars().calendars(), OrganisationDocuments::calendar));
        all.put("ruleSets", keyed(rules.ruleSets(), RuleSet::pinnedAs));
        all.put("lists", rules.lists());
        all.put("templates", rules.templates());
        all.put("services", rules.services());
        all.put("statusWords", keyed(rules.statusWords(), StatusWord::code));
        return all;
    }

    private static String calendar(Decree<CalendarDecreed> decree) {
        return decree.content().year() + "/" + decree.content().version();
    }

    private static String duty(Map.Entry<Subjects.Duty, String> held) {
        String kelurahan = held.getKey().kelurahanCode();
        return held.getKey().categoryCode() + (kelurahan == null ? "" : "/" + kelurahan);
    }

    private static <T> Map<String, T> keyed(Collection<T> lines, Function<T, String> key) {
        Map<String, T> keyed = new HashMap<>();
        lines.forEach(line -> keyed.put(key.apply(line), line));
        return keyed;
    }
}
