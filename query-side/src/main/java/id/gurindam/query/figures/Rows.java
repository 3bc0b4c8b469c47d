package id.gurindam.query.figures;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of the same length, kept outside the heap in blocks, so that a million cases more do not cost the collector anything. */
final class Rows {
    /** Rows of a block. */
    static final int BLOCK = 4_096;

    private final Arena arena;
    private final int stride;
    private final List<MemorySegment> blocks = new ArrayList<>();
    private int[] least = new int[16];
    private int[] most = new int[16];
    private int size;

    Rows(Arena arena, int stride) {
        this.arena = arena;
        this.stride = stride;
    }

    /** Adds a row of noughts and answers its number. */
    int add() {
        if (size % BLOCK == 0) {
            blocks.add(arena.allocate((long) stride * BLOCK, Long.BYTES));
            if (blocks.size() > least.length) {
                least = Arrays.copyOf(least, least.length * 2);
                most = Arrays.copyOf(most, most.length * 2);
            }
            least[blocks.size() - 1] = Integer.MAX_VALUE;
            most[blocks.size() - 1] = Integer.MIN_VALUE;
        }
        return size++;
    }

    int size() {
        return size;
    }

    int blocks() {
        return blocks.size();
    }

    MemorySegment block(int number) {
        return blocks.get(number);
    }

    /** The row before which this block ends. */
    int end(int block) {
        return Math.min(BLOCK, size - block * BLOCK);
    }

    /** The block may hold rows between these, by what {@link #spans} was told. */
    boolean mayHold(int block, int from, int to) {
        return most[block] >= from && least[block] < to;
    }

    /** The row has this number to be looked for. */
    void spans(int row, int key) {
        int block = row / BLOCK;
        least[block] = Math.min(least[block], key);
        most[block] = Math.max(most[block], key);
    }

    int intAt(int row, int offset) {
        return blocks.get(row / BLOCK).get(JAVA_INT, at(row, offset));
    }

    void put(int row, int offset, int value) {
        blocks.get(row / BLOCK).set(JAVA_INT, at(row, offset), value);
    }

    short shortAt(int row, int offset) {
        return blocks.get(row / BLOCK).get(JAVA_SHORT, at(row, offset));
    }

    void put(int row, int offset, short value) {
        blocks.get(row / BLOCK).set(JAVA_SHORT, at(row, offset), value);
    }

    byte byteAt(int row, int offset) {
        return blocks.get(row / BLOCK).get(JAVA_BYTE, at(row, offset));
    }

    void put(int row, int offset, byte value) {
        blocks.get(row / BLOCK).set(JAVA_BYTE, at(row, offset), value);
    }

    long longAt(int row, int offset) {
        return blocks.get(row / BLOCK).get(JAVA_LONG_UNALIGNED, at(row, offset));
    }

    void put(int row, int offset, long value) {
        blocks.get(row / BLOCK).set(JAVA_LONG_UNALIGNED, at(row, offset), value);
    }

    private long at(int row, int offset) {
        return (long) (row % BLOCK) * stride + offset;
    }
}
