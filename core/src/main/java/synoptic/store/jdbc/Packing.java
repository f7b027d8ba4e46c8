package synoptic.store.jdbc;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// The bytes of captures, deflated as zlib does.
final class Packing {

    private static final int BUFFER = 1 << 13;

    private Packing() {}

    static byte[] packed(byte[] bytes) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /// @throws DataFormatException where the bytes are not what was packed
    static byte[] unpacked(byte[] packed, int size) throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[size];
            int from = 0;
            while (from < size) {
                int got = inflater.inflate(bytes, from, size - from);
                if (got == 0) {
                    throw new DataFormatException(
                            "expected %d bytes but found %d".formatted(size, from));
                }
                from += got;
            }
            return bytes;
        } finally {
            inflater.end();
        }
    }
}
