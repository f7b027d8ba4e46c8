package synoptic.flink.file;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/// What stands before a page of a Parquet file, a `PageHeader` of parquet.thrift: how long it is
/// itself, the page as it lies there and unpacked, and how much of that is never packed.
record PageHeader(int size, int packed, int plain, int unpacked) {

    private static final int DEEPEST = 16;

    /// Fields of structs in others have the numbers of both.
    private static final int IN = 1000;

    private static final int PLAIN = 2;
    private static final int PACKED = 3;
    private static final int OF_A_SECOND_KIND = 8;
    private static final int DEFINITIONS = OF_A_SECOND_KIND * IN + 5;
    private static final int REPETITIONS = OF_A_SECOND_KIND * IN + 6;
    private static final int IS_PACKED = OF_A_SECOND_KIND * IN + 7;

    /// Reads from where the buffer stands.
    ///
    /// @throws BufferUnderflowException where it ends before the header does
    static PageHeader of(ByteBuffer bytes) {
        int start = bytes.position();
        Map<Integer, Integer> numbers = new HashMap<>();
        struct(bytes, 0, 0, numbers);
        int packed = numbers.getOrDefault(PACKED, -1);
        int levels =
                Math.addExact(
                        numbers.getOrDefault(DEFINITIONS, 0), numbers.getOrDefault(REPETITIONS, 0));
        return new PageHeader(
                bytes.position() - start,
                packed,
                numbers.getOrDefault(PLAIN, -1),
                numbers.getOrDefault(IS_PACKED, 1) == 0 ? packed : levels);
    }

    /// Thrift's compact protocol: each field says how far its number is from the last one's.
    private static void struct(
            ByteBuffer bytes, int within, int depth, Map<Integer, Integer> numbers) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("a header of a page is too deep");
        }
        int field = 0;
        for (int head = bytes.get() & 0xFF; head != 0; head = bytes.get() & 0xFF) {
            field = head >> 4 == 0 ? (int) zigzag(varint(bytes)) : field + (head >> 4);
            value(bytes, head & 0xF, within * IN + field, depth, numbers);
        }
    }

    private static void value(
            ByteBuffer bytes, int type, int field, int depth, Map<Integer, Integer> numbers) {
        switch (type) {
            case 1, 2 -> numbers.put(field, type == 1 ? 1 : 0); // a truth value is its type
            case 3 -> bytes.get();
            case 4, 6 -> varint(bytes);
            case 5 -> numbers.put(field, Math.toIntExact(zigzag(varint(bytes))));
            case 7 -> bytes.getLong();
            case 8 -> bytes.get(new byte[length(bytes, varint(bytes))]);
            case 9, 10 -> list(bytes, depth);
            case 12 -> struct(bytes, field, depth + 1, numbers);
            default -> throw new IllegalArgumentException("no type of Thrift: " + type);
        }
    }

    private static void list(ByteBuffer bytes, int depth) {
        int head = bytes.get() & 0xFF;
        int size = length(bytes, head >> 4 == 0xF ? varint(bytes) : head >> 4);
        int type = head & 0xF;
        for (int i = 0; i < size; i++) {
            value(bytes, type <= 2 ? 3 : type, 0, depth + 1, new HashMap<>());
        }
    }

    /// Nothing has more parts than there are bytes left.
    private static int length(ByteBuffer bytes, long stated) {
        if (stated < 0 || stated > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        return (int) stated;
    }

    private static long zigzag(long value) {
        return (value >>> 1) ^ -(value & 1);
    }

    static long varint(ByteBuffer bytes) {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte next = bytes.get();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number in a header of a page has no end");
    }
}
