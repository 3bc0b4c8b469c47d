package id.gurindam.query.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Which generation of each view readers see; nothing of a database before it is known whose views lie in it. */
final class Generations {
    static final String FIRST = "";

    private final Map<String, String> live = new ConcurrentHashMap<>();
    private volatile boolean open;
    private volatile boolean complete;

    private Generations(boolean open) {
        this.open = open;
    }

    /** Of a database whose views are ours; each generation is looked for when it is asked for first. */
    static Generations ofOurs() {
        return new Generations(true);
    }

    /** Of a database that is still to be looked at. */
    static Generations unknown() {
        return new Generations(false);
    }

    boolean isOpen() {
        return open;
    }

    /** From now on readers are let in, and these are all generations but the first ones. */
    void open(Map<String, String> known) {
        live.putAll(known);
        complete = true;
        open = true;
    }

    /** The generation of this view; look finds one that was not asked for yet. */
    String of(String view, Function<String, String> look) {
        if (!open) {
            throw new ViewsAway();
        }
        return complete ? live.getOrDefault(view, FIRST) : live.computeIfAbsent(view, look);
    }

    void goLive(String view, String generation) {
        live.put(view, generation);
    }

    void clear() {
        live.clear();
    }
}
