package synoptic.flink.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// A struct in Thrift's compact protocol, in which Parquet writes what it says of itself; fields go
/// by their numbers, upwards.
final class CompactStruct {

    private static final int INT = 5;
    private static final int LONG = 6;
    private static final int BYTES = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    private static final int LONG_LIST = 15;

    private final ByteArrayOutputStream out;
    private int last;

    private CompactStruct(ByteArrayOutputStream out) {
        this.out = out;
    }

    static byte[] of(Consumer<CompactStruct> fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, fields);
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, Consumer<CompactStruct> fields) {
        fields.accept(new CompactStruct(out));
        out.write(0);
    }

    CompactStruct number(int field, int value) {
        begin(field, INT);
        zigzag(value);
        return this;
    }

    CompactStruct number(int field, long value) {
        begin(field, LONG);
        zigzag(value);
        return this;
    }

    CompactStruct text(int field, String words) {
        begin(field, BYTES);
        bytes(words);
        return this;
    }

    CompactStruct struct(int field, Consumer<CompactStruct> fields) {
        begin(field, STRUCT);
        write(out, fields);
        return this;
    }

    CompactStruct numbers(int field, List<Integer> values) {
        list(field, INT, values.size());
        values.forEach(this::zigzag);
        return this;
    }

    CompactStruct texts(int field, List<String> values) {
        list(field, BYTES, values.size());
        values.forEach(this::bytes);
        return this;
    }

    <T> CompactStruct structs(int field, List<T> values, BiConsumer<T, CompactStruct> fields) {
        list(field, STRUCT, values.size());
        values.forEach(value -> write(out, one -> fields.accept(value, one)));
        return this;
    }

    private void list(int field, int type, int size) {
        begin(field, LIST);
        out.write((Math.min(size, LONG_LIST) << 4) | type);
        if (size >= LONG_LIST) {
            varint(out, size);
        }
    }

    private void begin(int field, int type) {
        out.write(((field - last) << 4) | type);
        last = field;
    }

    private void bytes(String words) {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        varint(out, bytes.length);
        out.writeBytes(bytes);
    }

    private void zigzag(long value) {
        varint(out, (value << 1) ^ (value >> 63));
    }

    static void varint(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write(((int) rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
