package synoptic.flink.form;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// Numbers of which most are small, in as few bytes as they need: seven bits a byte, the lowest
/// first, the sign in the lowest bit.
final class Numbers {

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private Numbers() {}

    static void write(int value, DataOutput out) throws IOException {
        int left = (value << 1) ^ (value >> 31);
        while ((left & -MORE) != 0) {
            out.writeByte((left & (MORE - 1)) | MORE);
            left >>>= BITS;
        }
        out.writeByte(left);
    }

    static int read(DataInput in) throws IOException {
        int value = 0;
        int shift = 0;
        int next = in.readUnsignedByte();
        while ((next & MORE) != 0) {
            value |= (next & (MORE - 1)) << shift;
            shift += BITS;
            next = in.readUnsignedByte();
        }
        value |= next << shift;
        return (value >>> 1) ^ -(value & 1);
    }
}
