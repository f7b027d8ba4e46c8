package synoptic.flink.form;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /// Whether it is a list or a set.
    static boolean isMany(AnnotatedType type) {
        return isList(type) || isSet(type);
    }

    static AnnotatedType element(AnnotatedType list) {
        return ((AnnotatedParameterizedType) list).getAnnotatedActualTypeArguments()[0];
    }

    /// The records of a sealed interface, those of sealed ones in it too.
    static List<Class<?>> cases(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .<Class<?>>flatMap(
                        one -> one.isSealed() ? cases(one).stream() : Stream.<Class<?>>of(one))
                .toList();
    }
}
