package synoptic.flink.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads what a [ByteWriter] wrote, in the same order.
final class ByteReader {

    private byte[] bytes;
    private int at;
    private int end;

    ByteReader() {
        this(new byte[0]);
    }

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
        end = bytes.length;
    }

    /// Begins with a record of so many bytes, which are to be put into the array that is given.
    byte[] begin(int count) {
        if (bytes.length < count || bytes.length > ByteWriter.HELD) {
            bytes = new byte[Math.max(count, ByteWriter.LEAST)];
        }
        at = 0;
        end = count;
        return bytes;
    }

    /// How many bytes of the record are not read yet; less than none where it was too short.
    int left() {
        return end - at;
    }

    boolean bool() {
        return bytes[at++] != 0;
    }

    int number() {
        int value = 0;
        int shift = 0;
        byte next = bytes[at++];
        while (next < 0) {
            value |= (next & (ByteWriter.MORE - 1)) << shift;
            shift += ByteWriter.BITS;
            next = bytes[at++];
        }
        value |= next << shift;
        return (value >>> 1) ^ -(value & 1);
    }

    long whole() {
        long value = (long) ByteWriter.LONGS.get(bytes, at);
        at += Long.BYTES;
        return value;
    }

    double real() {
        return Double.longBitsToDouble(whole());
    }

    long[] longs(int count) {
        long[] values = new long[count];
        for (int i = 0; i < count; i++) {
            values[i] = whole();
        }
        return values;
    }

    double[] doubles(int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = real();
        }
        return values;
    }

    float[] floats(int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = Float.intBitsToFloat((int) ByteWriter.INTS.get(bytes, at));
            at += Integer.BYTES;
        }
        return values;
    }

    /// How many bytes the part has that follows.
    int length() {
        at += Integer.BYTES;
        return (int) ByteWriter.INTS.get(bytes, at - Integer.BYTES);
    }

    byte[] raw(int count) {
        byte[] value = Arrays.copyOfRange(bytes, at, at + count);
        at += count;
        return value;
    }

    String text() {
        int length = number();
        if (bool()) {
            at += length;
            return new String(bytes, at - length, length, StandardCharsets.ISO_8859_1);
        }
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            byte first = bytes[at++];
            chars[i] = first >= 0 ? (char) first : character(first);
        }
        return new String(chars);
    }

    private char character(byte first) {
        boolean isOfThree = (first & ByteWriter.THREE_BYTES) == ByteWriter.THREE_BYTES;
        int value = first & (isOfThree ? 0xF : 0x1F);
        for (int more = isOfThree ? 2 : 1; more > 0; more--) {
            value = (value << ByteWriter.BITS_AFTER) | (bytes[at++] & ByteWriter.AFTER);
        }
        return (char) value;
    }
}
