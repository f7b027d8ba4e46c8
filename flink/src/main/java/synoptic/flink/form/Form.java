package synoptic.flink.form;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// How values of a record or a sealed interface of records are written and read: the components
/// one after another, without names; the names stand in the [Schema], once.
final class Form<T> {

    private static final Map<Class<?>, Form<?>> KNOWN = new ConcurrentHashMap<>();

    private final Class<T> type;
    private final Schema schema;
    private final Codec codec;

    private Form(Class<T> type, Schema schema, Codec codec) {
        this.type = type;
        this.schema = schema;
        this.codec = codec;
    }

    /// The form in which this build writes.
    @SuppressWarnings("unchecked") // kept under its own class
    static <T> Form<T> of(Class<T> type) {
        Form<?> known = KNOWN.get(type);
        if (known == null) {
            Form<T> drawn = drawn(type); // looks for others here
            Form<?> before = KNOWN.putIfAbsent(type, drawn);
            known = before == null ? drawn : before;
        }
        return (Form<T>) known;
    }

    private static <T> Form<T> drawn(Class<T> type) {
        Schema schema = Drawing.of(type);
        try {
            return new Form<>(type, schema, Resolving.of(schema, type));
        } catch (Resolving.Unreadable e) {
            throw new IllegalStateException("a schema fits its own class", e);
        }
    }

    /// A form to read what was written after another schema.
    static <T> Form<T> reading(Class<T> type, Schema written) throws Resolving.Unreadable {
        return new Form<>(type, written, Resolving.of(written, type));
    }

    Schema schema() {
        return schema;
    }

    void write(T value, ByteWriter out) {
        codec.write(value, out);
    }

    T read(ByteReader in) throws IOException {
        return Objects.requireNonNull(type.cast(codec.read(in)));
    }
}
