package synoptic.flink.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import synoptic.spread.Packed;

/// Reads a value as bytes, after how many there are, and writes it as those that were read.
record PackedCodec<T>(Form<T> form) implements Codec {

    /// The bytes of a value, and the form in which it was written.
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Bytes<T>(byte[] bytes, Form<T> form) implements Packed<T> {
        @Override
        public T value() {
            try {
                return form.read(new ByteReader(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    @SuppressWarnings("unchecked") // of a component that is packed
    public void write(@Nullable Object value, ByteWriter out) {
        if (value instanceof Bytes<?> packed && packed.form == form) {
            int start = out.begin();
            out.raw(packed.bytes);
            out.end(start);
        } else {
            T unpacked = ((Packed<T>) Objects.requireNonNull(value)).value();
            int start = out.begin();
            form.write(unpacked, out);
            out.end(start);
        }
    }

    @Override
    public Object read(ByteReader in) {
        return new Bytes<>(in.raw(in.length()), form);
    }
}
