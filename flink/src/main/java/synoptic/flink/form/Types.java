package synoptic.flink.form;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.spread.Packed;

/// What the platform tells of types.
final class Types {

    private Types() {}

    static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    static Class<?> raw(AnnotatedType type) {
        return type.getType() instanceof ParameterizedType generic
                ? (Class<?>) generic.getRawType()
                : (Class<?>) type.getType();
    }

    static boolean isList(AnnotatedType type) {
        return raw(type) == List.class;
    }

    static boolean isSet(AnnotatedType type) {
        return raw(type) == Set.class;
    }

    static boolean isPacked(AnnotatedType type) {
        return raw(type) == Packed.class;
    }

    /// Whether it is a list or a set.
    static boolean isMany(AnnotatedType type) {
        return isList(type) || isSet(type);
    }

    /// That of a list, a set, or a value that is packed.
    static AnnotatedType element(AnnotatedType type) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
    }

    /// The records of a sealed interface, those of sealed ones in it too.
    static List<Class<?>> cases(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .<Class<?>>flatMap(
                        one -> one.isSealed() ? cases(one).stream() : Stream.<Class<?>>of(one))
                .toList();
    }
}
