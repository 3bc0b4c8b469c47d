package id.gurindam.query.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What an older and a newer copy of a view say differently, in pages, by collection and key. */
public final class ViewChanges {
    private ViewChanges() {}

    /** A document of both copies; one of them may lack it. */
    public record Change(
            String collection,
            String key,
            @Nullable Document then,
            @Nullable Document now) {}

    /** A page of changes, and where the next one begins: after this document; null on the last. */
    public record Page(List<Change> items, @Nullable After next) {}

    /** Up to this document everything was told. */
    public record After(String collection, String key) {
        /** Nothing was told. */
        public static final After NOTHING = new After("", "");
    }

    /** The next changes; the older copy knows the record up to the position since. */
    public static Page between(ViewContent older, ViewContent newer, long since, After after, int limit) {
        List<Change> found = new ArrayList<>();
        for (String collection : new TreeSet<>(newer.collections())) {
            int order = collection.compareTo(after.collection());
            if (order < 0) {
                continue;
            }
            Iterator<String> keys = keys(older, newer, collection, since, order == 0 ? after.key() : "");
            while (keys.hasNext()) {
                String key = keys.next();
                Document then = older.one(collection, key).orElse(null);
                Document now = newer.one(collection, key).orElse(null);
                if (then != null ? !then.equals(now) : now != null) {
                    found.add(new Change(collection, key, then, now));
                }
                if (found.size() > limit) {
                    Change last = found.get(limit - 1);
                    return new Page(List.copyOf(found.subList(0, limit)), new After(last.collection(), last.key()));
                }
            }
        }
        return new Page(List.copyOf(found), null);
    }

    /** How many documents differ. */
    public static long total(ViewContent older, ViewContent newer, long since) {
        return newer.collections().stream()
                .mapToLong(collection -> newer.differing(collection, older, since))
                .sum();
    }

    /** Of both, in order: a copy that knows which of its documents are newer names no more than those. */
    private static Iterator<String> keys(
            ViewContent older, ViewContent newer, String collection, long since, String after) {
        Iterator<String> gone = older.keys(collection, after, since);
        if (!gone.hasNext()) {
            return newer.keys(collection, after, since);
        }
        TreeSet<String> all = new TreeSet<>();
        gone.forEachRemaining(all::add);
        newer.keys(collection, after, since).forEachRemaining(all::add);
        return all.iterator();
    }
}
