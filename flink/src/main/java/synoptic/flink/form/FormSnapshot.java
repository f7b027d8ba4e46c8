package synoptic.flink.form;

import java.io.IOException;
import java.util.Objects;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.apache.flink.util.InstantiationUtil;
import org.jspecify.annotations.Nullable;

/// What stands beside state: the class of its values, and the schema they were written after.
public final class FormSnapshot<T> implements TypeSerializerSnapshot<T> {

    private static final int VERSION = 1;

    private @Nullable Class<T> type;
    private @Nullable Schema schema;

    /// To be filled by [#readSnapshot].
    public FormSnapshot() {}

    FormSnapshot(Class<T> type, Schema schema) {
        this.type = type;
        this.schema = schema;
    }

    @Override
    public int getCurrentVersion() {
        return VERSION;
    }

    @Override
    public void writeSnapshot(DataOutputView out) throws IOException {
        out.writeUTF(type().getName());
        new FormSerializer<>(Schema.class).serialize(schema(), out);
    }

    @Override
    public void readSnapshot(int version, DataInputView in, ClassLoader loader) throws IOException {
        if (version != VERSION) {
            throw new IOException(
                    "expected a schema of version %d but found %d".formatted(VERSION, version));
        }
        type = InstantiationUtil.resolveClassByName(in, loader);
        schema = new FormSerializer<>(Schema.class).deserialize(in);
    }

    private Class<T> type() {
        return Objects.requireNonNull(type, "nothing was read yet");
    }

    private Schema schema() {
        return Objects.requireNonNull(schema, "nothing was read yet");
    }

    @Override
    public TypeSerializer<T> restoreSerializer() {
        if (schema().equals(Form.of(type()).schema())) {
            return new FormSerializer<>(type());
        }
        try {
            return new FormSerializer<>(type(), Form.reading(type(), schema()));
        } catch (Resolving.Unreadable e) {
            throw new IllegalStateException(type().getName() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public TypeSerializerSchemaCompatibility<T> resolveSchemaCompatibility(
            TypeSerializerSnapshot<T> before) {
        if (!(before instanceof FormSnapshot<T> written) || written.type() != type()) {
            return TypeSerializerSchemaCompatibility.incompatible();
        }
        if (written.schema().equals(schema())) {
            return TypeSerializerSchemaCompatibility.compatibleAsIs();
        }
        try {
            Form.reading(type(), written.schema());
            return TypeSerializerSchemaCompatibility.compatibleAfterMigration();
        } catch (Resolving.Unreadable e) {
            return TypeSerializerSchemaCompatibility.incompatible();
        }
    }
}
