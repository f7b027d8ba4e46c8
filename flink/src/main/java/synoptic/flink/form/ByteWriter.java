package synoptic.flink.form;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Bytes that grow as values are written to them; used again and again. [ByteReader] reads them.
final class ByteWriter {

    static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    static final VarHandle INTS =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    /// A number takes seven bits of a byte; the eighth says that there is more of it.
    static final int BITS = 7;

    static final int MORE = 1 << BITS;

    private static final int MOST_OF_NUMBER = 5;

    /// A char takes six bits of each byte after the first.
    static final int BITS_AFTER = 6;

    static final int AFTER = (1 << BITS_AFTER) - 1;
    static final int TWO_BYTES = 0xC0;
    static final int THREE_BYTES = 0xE0;
    private static final int LEAST_OF_THREE = 0x800;
    private static final int MOST_OF_CHAR = 3;

    static final int LEAST = 1 << 10;

    /// No more bytes are held on to.
    static final int HELD = 1 << 20;

    private byte[] bytes = new byte[LEAST];
    private int count;

    /// Begins anew.
    void clear() {
        count = 0;
        if (bytes.length > HELD) {
            bytes = new byte[LEAST];
        }
    }

    /// What was written stands before [#count]; it is written over after [#clear].
    byte[] bytes() {
        return bytes;
    }

    int count() {
        return count;
    }

    /// No more than so many bytes come next.
    private void makeRoomFor(long most) {
        long needed = count + most;
        if (needed > bytes.length) {
            long length = Math.min(Integer.MAX_VALUE - 8, Math.max(needed, 2L * bytes.length));
            if (needed > length) {
                throw new IllegalStateException(
                        "a record of %d bytes is too long".formatted(needed));
            }
            bytes = Arrays.copyOf(bytes, (int) length);
        }
    }

    void bool(boolean value) {
        makeRoomFor(1);
        bytes[count++] = (byte) (value ? 1 : 0);
    }

    /// Most numbers are small: each takes as few bytes as it needs, the lowest first, with its sign
    /// in the lowest bit.
    void number(int value) {
        makeRoomFor(MOST_OF_NUMBER);
        int left = (value << 1) ^ (value >> 31);
        while ((left & -MORE) != 0) {
            bytes[count++] = (byte) (left | MORE);
            left >>>= BITS;
        }
        bytes[count++] = (byte) left;
    }

    void longs(long... values) {
        makeRoomFor((long) Long.BYTES * values.length);
        for (long value : values) {
            LONGS.set(bytes, count, value);
            count += Long.BYTES;
        }
    }

    void doubles(double... values) {
        makeRoomFor((long) Long.BYTES * values.length);
        for (double value : values) {
            LONGS.set(bytes, count, Double.doubleToRawLongBits(value));
            count += Long.BYTES;
        }
    }

    void floats(float... values) {
        makeRoomFor((long) Integer.BYTES * values.length);
        for (float value : values) {
            INTS.set(bytes, count, Float.floatToRawIntBits(value));
            count += Integer.BYTES;
        }
    }

    /// Begins a part before which stands how many bytes it has. Gives what [#end] wants.
    int begin() {
        makeRoomFor(Integer.BYTES);
        count += Integer.BYTES;
        return count;
    }

    void end(int start) {
        INTS.set(bytes, start - Integer.BYTES, count - start);
    }

    void raw(byte[] value) {
        makeRoomFor(value.length);
        System.arraycopy(value, 0, bytes, count, value.length);
        count += value.length;
    }

    /// Before the chars stands how many there are, and whether each takes one byte. Each is written
    /// by itself, as in UTF-8: half of a pair may stand alone.
    void text(String value) {
        number(value.length());
        makeRoomFor(1 + (long) MOST_OF_CHAR * value.length());
        int start = count++;
        for (int i = 0; i < value.length(); i++) {
            character(value.charAt(i));
        }
        bytes[start] = (byte) (count - start - 1 == value.length() ? 1 : 0);
    }

    private void character(char value) {
        if (value < MORE) {
            bytes[count++] = (byte) value;
            return;
        }
        if (value < LEAST_OF_THREE) {
            bytes[count++] = (byte) (TWO_BYTES | (value >> BITS_AFTER));
        } else {
            bytes[count++] = (byte) (THREE_BYTES | (value >> (2 * BITS_AFTER)));
            bytes[count++] = (byte) (MORE | ((value >> BITS_AFTER) & AFTER));
        }
        bytes[count++] = (byte) (MORE | (value & AFTER));
    }
}
