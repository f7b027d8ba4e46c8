package synoptic.flink.form;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads over a record of which nothing is wanted any more.
final class Passing implements Codec {

    private List<Codec> parts = List.of();

    void of(List<Codec> known) {
        parts = List.copyOf(known);
    }

    @Override
    public void write(@Nullable Object value, ByteWriter out) {
        throw Codec.toBeReadAlone();
    }

    @Override
    public Object read(ByteReader in) throws IOException {
        for (Codec part : parts) {
            part.read(in);
        }
        return this;
    }

    /// Reads over one of several.
    record OneOf(List<Codec> cases) implements Codec {
        @Override
        public void write(@Nullable Object value, ByteWriter out) {
            throw Codec.toBeReadAlone();
        }

        @Override
        public @Nullable Object read(ByteReader in) throws IOException {
            return cases.get(in.number()).read(in);
        }
    }

    /// Reads over what is packed.
    record OfBytes() implements Codec {
        @Override
        public void write(@Nullable Object value, ByteWriter out) {
            throw Codec.toBeReadAlone();
        }

        @Override
        public Object read(ByteReader in) {
            return in.raw(in.length());
        }
    }
}
