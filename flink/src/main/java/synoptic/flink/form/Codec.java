package synoptic.flink.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes and reads values of one shape.
interface Codec {

    void write(@Nullable Object value, ByteWriter out);

    @Nullable Object read(ByteReader in) throws IOException;

    /// What an earlier build wrote and this one has no more is not written.
    static IllegalStateException toBeReadAlone() {
        return new IllegalStateException("written by an earlier build, to be read alone");
    }

    record OfPlain(PlainType type) implements Codec {
        @Override
        public void write(@Nullable Object value, ByteWriter out) {
            type.write(Objects.requireNonNull(value), out);
        }

        @Override
        public Object read(ByteReader in) throws IOException {
            return type.read(in);
        }
    }

    record OfList(Codec element) implements Codec {
        @Override
        public void write(@Nullable Object value, ByteWriter out) {
            List<?> list = (List<?>) Objects.requireNonNull(value);
            out.number(list.size());
            for (Object one : list) {
                element.write(one, out);
            }
        }

        @Override
        public Object read(ByteReader in) throws IOException {
            int size = in.number();
            List<Object> list = new ArrayList<>(Math.min(size, 1 << 16));
            for (int i = 0; i < size; i++) {
                list.add(Objects.requireNonNull(element.read(in)));
            }
            return list;
        }
    }

    /// A set, written as a list in the order of its members, which have one.
    record OfSet(OfList list) implements Codec {
        @Override
        public void write(@Nullable Object value, ByteWriter out) {
            Set<?> set = (Set<?>) Objects.requireNonNull(value);
            list.write(set.stream().sorted().toList(), out);
        }

        @Override
        public Object read(ByteReader in) throws IOException {
            return Set.copyOf((List<?>) list.read(in));
        }
    }

    record OfMaybe(Codec value) implements Codec {
        @Override
        public void write(@Nullable Object maybe, ByteWriter out) {
            out.bool(maybe != null);
            if (maybe != null) {
                value.write(maybe, out);
            }
        }

        @Override
        public @Nullable Object read(ByteReader in) throws IOException {
            return in.bool() ? value.read(in) : null;
        }
    }

    /// One of a list of constants, by its place in it.
    record OfConstants(List<Object> constants) implements Codec {
        @Override
        public void write(@Nullable Object value, ByteWriter out) {
            out.number(constants.indexOf(value));
        }

        @Override
        public Object read(ByteReader in) throws IOException {
            return constants.get(in.number());
        }
    }

    /// What was written once and can be read no more.
    record Refusing(Resolving.Unreadable reason) implements Codec {
        @Override
        public void write(@Nullable Object value, ByteWriter out) {
            throw toBeReadAlone();
        }

        @Override
        public Object read(ByteReader in) throws IOException {
            throw new IOException(reason.getMessage(), reason);
        }
    }
}
