package id.gurindam.query.store;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A list that never changes and of which a longer one is made without copying it: both share what they have in common. So
 * a case of 400 events costs no more for its next one than a case of ten.
 */
public final class Growing<E> extends AbstractList<E> implements RandomAccess {
    private static final int ROOM = 4;

    private final Object[] shared;
    private final int size;
    /** How many places of the shared array are taken; a place is taken once, by whoever comes first. */
    private final AtomicInteger taken;

    private Growing(Object[] shared, int size, AtomicInteger taken) {
        this.shared = shared;
        this.size = size;
        this.taken = taken;
    }

    /** The list and one more after it. */
    public static <E> List<E> with(List<? extends E> list, E next) {
        if (list instanceof Growing<?> grown
                && grown.size < grown.shared.length
                && grown.taken.compareAndSet(grown.size, grown.size + 1)) {
            grown.shared[grown.size] = next;
            return new Growing<>(grown.shared, grown.size + 1, grown.taken);
        }
        int size = list.size();
        Object[] room = Arrays.copyOf(list.toArray(), size + ROOM + size / 2);
        room[size] = next;
        return new Growing<>(room, size + 1, new AtomicInteger(size + 1));
    }

    @Override
    @SuppressWarnings("unchecked") // only an E is ever put there
    public E get(int index) {
        return (E) shared[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }
}
