package synoptic.flink.form;

import java.io.IOException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes and reads a record, component by component, in the order in which they were written.
final class RecordCodec implements Codec {

    /// A component as written: how, and which of the record's it is now, [#GONE] for none.
    record Part(Codec codec, int component) {}

    static final int GONE = -1;

    private final Constructor<?> constructor;
    private final List<Function<Object, Object>> accessors;
    private final @Nullable Object[] others;
    private List<Part> parts = List.of();

    /// `others` are the values of components that were not written.
    RecordCodec(Class<?> type, @Nullable Object[] others) {
        RecordComponent[] components = type.getRecordComponents();
        accessors = Arrays.stream(components).map(RecordCodec::accessor).toList();
        constructor = constructor(type, components);
        this.others = others;
    }

    /// A record may hold itself, so its parts are known only after it.
    void of(List<Part> known) {
        parts = List.copyOf(known);
    }

    /// Reads a component as code does that was compiled for it; `Method.invoke` looks at what it is
    /// given each time.
    @SuppressWarnings("unchecked") // of any record and any component
    private static Function<Object, Object> accessor(RecordComponent component) {
        Method accessor = component.getAccessor();
        try {
            MethodHandles.Lookup lookup =
                    MethodHandles.privateLookupIn(
                            component.getDeclaringRecord(), MethodHandles.lookup());
            MethodHandle handle = lookup.unreflect(accessor);
            return (Function<Object, Object>)
                    LambdaMetafactory.metafactory(
                                    lookup,
                                    "apply",
                                    MethodType.methodType(Function.class),
                                    MethodType.methodType(Object.class, Object.class),
                                    handle,
                                    handle.type().wrap())
                            .getTarget()
                            .invoke();
        } catch (Throwable e) { // what a method handle may throw
            throw new IllegalStateException("no way to " + accessor, e);
        }
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
        try {
            Constructor<?> constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a canonical constructor", e);
        }
    }

    @Override
    public void write(@Nullable Object value, ByteWriter out) {
        for (Part part : parts) {
            part.codec.write(component(value, part.component), out);
        }
    }

    private @Nullable Object component(@Nullable Object value, int component) {
        if (component == GONE) {
            throw Codec.toBeReadAlone();
        }
        return accessors.get(component).apply(Objects.requireNonNull(value));
    }

    @Override
    public Object read(ByteReader in) throws IOException {
        @Nullable Object[] values = others.clone();
        for (Part part : parts) {
            Object value = part.codec.read(in);
            if (part.component != GONE) {
                values[part.component] = value;
            }
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IOException("what was written is no " + constructor.getName(), e.getCause());
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(constructor.getName(), e);
        }
    }
}
