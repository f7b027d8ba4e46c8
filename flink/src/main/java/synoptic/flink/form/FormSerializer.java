package synoptic.flink.form;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/// Lends the [Form] of a class to Flink. Each record stands after the number of its bytes, so that
/// it is moved without being read. Values are never changed, so none is copied.
public final class FormSerializer<T> extends TypeSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final Class<T> type;

    /// The form of an earlier build that is read, or null for that of this build.
    private final transient @Nullable Form<T> earlier;

    private final transient ByteWriter writer = new ByteWriter();
    private final transient ByteReader reader = new ByteReader();

    public FormSerializer(Class<T> type) {
        this(type, null);
    }

    FormSerializer(Class<T> type, @Nullable Form<T> earlier) {
        this.type = type;
        this.earlier = earlier;
    }

    /// Sent with a job, it comes with buffers of its own.
    private Object readResolve() {
        return new FormSerializer<>(type);
    }

    private Form<T> form() {
        return earlier == null ? Form.of(type) : earlier;
    }

    @Override
    public boolean isImmutableType() {
        return true;
    }

    @Override
    public TypeSerializer<T> duplicate() {
        return new FormSerializer<>(type, earlier);
    }

    @Override
    public @Nullable T createInstance() {
        return null;
    }

    @Override
    public T copy(T from) {
        return from;
    }

    @Override
    public T copy(T from, T reuse) {
        return from;
    }

    @Override
    public int getLength() {
        return -1;
    }

    @Override
    public void serialize(T value, DataOutputView out) throws IOException {
        writer.clear();
        form().write(value, writer);
        out.writeInt(writer.count());
        out.write(writer.bytes(), 0, writer.count());
    }

    @Override
    public T deserialize(DataInputView in) throws IOException {
        int count = in.readInt();
        in.readFully(reader.begin(count), 0, count);
        T value = form().read(reader);
        if (reader.left() != 0) {
            throw new IOException(
                    "%s: expected a record of %d bytes but read %d"
                            .formatted(type.getName(), count, count - reader.left()));
        }
        return value;
    }

    @Override
    public T deserialize(T reuse, DataInputView in) throws IOException {
        return deserialize(in);
    }

    @Override
    public void copy(DataInputView from, DataOutputView to) throws IOException {
        int count = from.readInt();
        to.writeInt(count);
        to.write(from, count);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FormSerializer<?> that && that.type == type;
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public TypeSerializerSnapshot<T> snapshotConfiguration() {
        return new FormSnapshot<>(type, form().schema());
    }
}
