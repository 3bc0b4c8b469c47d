package id.gurindam.query.figures;

import id.gurindam.events.Channel;
import id.gurindam.events.FiledBy;
import id.gurindam.events.complaint.Visibility;
import java.lang.foreign.Arena;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What is the same for every observation of a case, found by the case's id; outside the heap but for the few cases that accuse a unit. */
final class CaseSlots {
    private static final int HIGH = 0;
    private static final int LOW = 8;
    private static final int FIRST = 16;
    private static final int CATEGORY = 20;
    private static final int AREA = 22;
    private static final int CHANNEL = 24;
    private static final int FILED_BY = 25;
    private static final int HIDDEN = 26;
    private static final int STRIDE = 32;
    private static final int LEAST = 1 << 10;
    /** 2^64 over the golden ratio, so that ids that follow each other do not lie side by side (Knuth, TAOCP 3, 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    final Codes categories = new Codes();
    final Codes areas = new Codes();
    private final Rows rows;
    private final Map<Integer, String> named = new HashMap<>();
    private final Map<Integer, CaseLine> accusing = new HashMap<>();
    private int[] table = emptied(LEAST);

    CaseSlots(Arena arena) {
        this.rows = new Rows(arena, STRIDE);
    }

    /** The place of the case; -1 if it has none. */
    int find(String id) {
        UUID key = key(id);
        return table[place(table, key)];
    }

    /** The place of the case, a new one if it has none; with what is known of it now. */
    int put(CaseLine line) {
        UUID key = key(line.id());
        int place = place(table, key);
        int slot = table[place];
        if (slot < 0) {
            slot = rows.add();
            table[place] = slot;
            rows.put(slot, HIGH, key.getMostSignificantBits());
            rows.put(slot, LOW, key.getLeastSignificantBits());
            rows.put(slot, FIRST, -1);
            if (!key.toString().equals(line.id())) {
                named.put(slot, line.id());
            }
            if (rows.size() * 2 > table.length) {
                grow();
            }
        }
        rows.put(slot, CATEGORY, categories.number(line.categoryCode()));
        rows.put(slot, AREA, areas.number(line.kelurahanCode()));
        rows.put(slot, CHANNEL, (byte) line.channel().ordinal());
        rows.put(slot, FILED_BY, (byte) line.filedBy().ordinal());
        boolean hidden = line.visibility() == Visibility.SECRET || line.supervisory();
        rows.put(slot, HIDDEN, (byte) (hidden ? 1 : 0));
        if (line.accusedUnits().isEmpty() && line.accusedOfficers().isEmpty()) {
            accusing.remove(slot);
        } else {
            accusing.put(slot, line);
        }
        return slot;
    }

    String id(int slot) {
        String name = named.get(slot);
        return name == null ? new UUID(rows.longAt(slot, HIGH), rows.longAt(slot, LOW)).toString() : name;
    }

    int first(int slot) {
        return rows.intAt(slot, FIRST);
    }

    void first(int slot, int reference) {
        rows.put(slot, FIRST, reference);
    }

    int category(int slot) {
        return rows.shortAt(slot, CATEGORY);
    }

    int area(int slot) {
        return rows.shortAt(slot, AREA);
    }

    int channel(int slot) {
        return rows.byteAt(slot, CHANNEL);
    }

    int filedBy(int slot) {
        return rows.byteAt(slot, FILED_BY);
    }

    boolean hidden(int slot) {
        return rows.byteAt(slot, HIDDEN) != 0;
    }

    /** It accuses this unit or this officer. */
    boolean accuses(int slot, FigureFilter.Reader reader) {
        CaseLine line = accusing.isEmpty() ? null : accusing.get(slot);
        return line != null && reader.isAccusedIn(line);
    }

    int size() {
        return rows.size();
    }

    static String channelName(int number) {
        return Channel.values()[number].name();
    }

    static String filedByName(int number) {
        return FiledBy.values()[number].name();
    }

    private void grow() {
        int[] wider = emptied(table.length * 2);
        for (int slot = 0; slot < rows.size(); slot++) {
            UUID key = new UUID(rows.longAt(slot, HIGH), rows.longAt(slot, LOW));
            wider[place(wider, key)] = slot;
        }
        table = wider;
    }

    /** Where the key stands in the table, or the free place where it belongs. */
    private int place(int[] in, UUID key) {
        int mask = in.length - 1;
        long mixed = (key.getMostSignificantBits() ^ key.getLeastSignificantBits()) * SPREAD;
        int place = (int) (mixed >>> Integer.SIZE) & mask;
        while (in[place] >= 0 && !is(in[place], key)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private boolean is(int slot, UUID key) {
        return rows.longAt(slot, LOW) == key.getLeastSignificantBits()
                && rows.longAt(slot, HIGH) == key.getMostSignificantBits();
    }

    private static UUID key(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notOne) {
            return UUID.nameUUIDFromBytes(id.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static int[] emptied(int length) {
        int[] empty = new int[length];
        Arrays.fill(empty, -1);
        return empty;
    }
}
