package synoptic.flink.form;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Draws the schema of a class.
final class Drawing {

    private final Map<String, Definition> definitions = new LinkedHashMap<>();

    private Drawing() {}

    /// @throws IllegalArgumentException where something in it can be written in no way known
    static Schema of(Class<?> type) {
        Drawing drawing = new Drawing();
        Shape root = drawing.shape(type);
        return new Schema(root, new ArrayList<>(drawing.definitions.values()));
    }

    private Shape shape(AnnotatedType type) {
        return Types.isNullable(type) ? new Shape.Maybe(present(type)) : present(type);
    }

    private Shape present(AnnotatedType type) {
        if (Types.isMany(type)) {
            return new Shape.Listed(shape(Types.element(type)));
        }
        if (Types.isPacked(type)) {
            return new Shape.Packed(shape(Types.element(type)));
        }
        return shape(Types.raw(type));
    }

    private Shape shape(Class<?> type) {
        Optional<PlainType> plain = PlainType.of(type);
        if (plain.isPresent()) {
            return new Shape.Plain(plain.get());
        }
        Optional<StandIn> standIn = StandIn.of(type);
        if (standIn.isPresent()) {
            return shape(standIn.get().record());
        }
        if (!definitions.containsKey(type.getName())) {
            define(type);
        }
        return new Shape.Named(type.getName());
    }

    /// The place is taken before it is filled, since a type may hold itself.
    private void define(Class<?> type) {
        String name = type.getName();
        definitions.put(name, new Definition.Constants(name, List.of()));
        definitions.put(name, definition(type));
    }

    private Definition definition(Class<?> type) {
        if (type.isRecord()) {
            return new Definition.Fields(
                    type.getName(),
                    Arrays.stream(type.getRecordComponents()).map(this::field).toList());
        }
        if (type.isEnum()) {
            return new Definition.Constants(
                    type.getName(),
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .toList());
        }
        if (type.isSealed()) {
            List<Class<?>> cases = Types.cases(type);
            cases.forEach(this::shape);
            return new Definition.Cases(
                    type.getName(), cases.stream().map(Class::getName).toList());
        }
        throw new IllegalArgumentException(
                "expected a record, an enum or a sealed interface but found " + type.getName());
    }

    private Definition.Field field(RecordComponent component) {
        return new Definition.Field(component.getName(), shape(component.getAnnotatedType()));
    }
}
