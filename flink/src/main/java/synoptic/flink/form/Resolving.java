package synoptic.flink.form;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds how values of the classes of today are read from what was written after a schema, which
/// may be that of an earlier build: components, constants and cases are told by their names.
///
/// A component that was not written is null where it may be, and a list is empty. One that is no
/// more is read over. Of several cases one that can be read no more refuses its own values alone.
final class Resolving {

    private final Map<String, Definition> written;
    private final Map<String, Codec> known = new HashMap<>();
    private final Map<String, Codec> gone = new HashMap<>();

    private Resolving(Schema written) {
        this.written = written.byName();
    }

    /// What was written cannot be read as a class of today.
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String sentence) {
            super(sentence);
        }
    }

    static Codec of(Schema written, Class<?> type) throws Unreadable {
        return new Resolving(written).codec(written.root(), type);
    }

    private Codec codec(Shape shape, AnnotatedType type, String place) throws Unreadable {
        if (shape instanceof Shape.Maybe maybe) {
            if (!Types.isNullable(type)) {
                throw new Unreadable(place + " may be missing in what was written, but not now");
            }
            return new Codec.OfMaybe(present(maybe.value(), type, place));
        }
        return present(shape, type, place);
    }

    private Codec present(Shape shape, AnnotatedType type, String place) throws Unreadable {
        if (shape instanceof Shape.Listed listed) {
            if (!Types.isMany(type)) {
                throw new Unreadable(place + " was written as a list, but is none now");
            }
            Codec.OfList list =
                    new Codec.OfList(codec(listed.element(), Types.element(type), place));
            return Types.isSet(type) ? new Codec.OfSet(list) : list;
        }
        if (Types.isMany(type)) {
            throw new Unreadable(place + " is a list now, but was written as none");
        }
        if (shape instanceof Shape.Packed packed && Types.isPacked(type)) {
            return new PackedCodec<>(form(packed.value(), Types.raw(Types.element(type))));
        }
        return codec(shape, Types.raw(type));
    }

    /// That of this build where it is the same: what was packed after it is handed on as it is.
    private Form<?> form(Shape shape, Class<?> type) throws Unreadable {
        Form<?> now = Form.of(type);
        boolean isSame =
                shape.equals(now.schema().root())
                        && now.schema().definitions().stream()
                                .allMatch(each -> each.equals(written.get(each.name())));
        return isSame ? now : Form.reading(type, new Schema(shape, List.copyOf(written.values())));
    }

    private Codec codec(Shape shape, Class<?> type) throws Unreadable {
        Optional<StandIn> standIn = StandIn.of(type);
        if (standIn.isPresent()) {
            return new StandIn.Standing(standIn.get(), codec(shape, standIn.get().record()));
        }
        if (shape instanceof Shape.Plain plain
                && PlainType.of(type).equals(Optional.of(plain.type()))) {
            return new Codec.OfPlain(plain.type());
        }
        if (shape instanceof Shape.Named named && named.definition().equals(type.getName())) {
            return named(type);
        }
        throw new Unreadable(
                "%s was written, where there is %s now".formatted(shape, type.getName()));
    }

    private Codec named(Class<?> type) throws Unreadable {
        Codec before = known.get(type.getName());
        if (before != null) {
            return before;
        }
        return switch (definition(type.getName())) {
            case Definition.Fields fields -> fields(fields, type);
            case Definition.Constants constants -> constants(constants, type);
            case Definition.Cases cases -> cases(cases, type);
        };
    }

    private Definition definition(String name) {
        return Objects.requireNonNull(written.get(name), name);
    }

    private Codec fields(Definition.Fields fields, Class<?> type) throws Unreadable {
        if (!type.isRecord()) {
            throw new Unreadable(type.getName() + " was written as a record, but is none now");
        }
        RecordComponent[] components = type.getRecordComponents();
        RecordCodec codec = new RecordCodec(type, others(fields, components));
        known.put(type.getName(), codec);
        List<RecordCodec.Part> parts = new ArrayList<>();
        for (Definition.Field field : fields.fields()) {
            parts.add(part(field, components, type.getName()));
        }
        codec.of(parts);
        return codec;
    }

    private RecordCodec.Part part(
            Definition.Field field, RecordComponent[] components, String record) throws Unreadable {
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(field.name())) {
                String place = record + "." + field.name();
                return new RecordCodec.Part(
                        codec(field.shape(), components[i].getAnnotatedType(), place), i);
            }
        }
        return new RecordCodec.Part(passing(field.shape()), RecordCodec.GONE);
    }

    private static @Nullable Object[] others(Definition.Fields fields, RecordComponent[] components)
            throws Unreadable {
        List<String> names = fields.fields().stream().map(Definition.Field::name).toList();
        @Nullable Object[] others = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            AnnotatedType type = components[i].getAnnotatedType();
            boolean isNew = !names.contains(components[i].getName());
            if (isNew && Types.isMany(type)) {
                others[i] = Types.isSet(type) ? Set.of() : List.of();
            } else if (isNew && !Types.isNullable(type)) {
                throw new Unreadable(
                        "%s.%s was not written, but may be neither null nor an empty list"
                                .formatted(fields.name(), components[i].getName()));
            }
        }
        return others;
    }

    private Codec constants(Definition.Constants constants, Class<?> type) throws Unreadable {
        List<Object> now = new ArrayList<>();
        for (String name : constants.constants()) {
            now.add(constant(name, type));
        }
        Codec codec = new Codec.OfConstants(List.copyOf(now));
        known.put(type.getName(), codec);
        return codec;
    }

    private static Object constant(String name, Class<?> type) throws Unreadable {
        Object[] all = type.isEnum() ? type.getEnumConstants() : new Object[0];
        for (Object one : all) {
            if (((Enum<?>) one).name().equals(name)) {
                return one;
            }
        }
        throw new Unreadable("%s has no %s any more".formatted(type.getName(), name));
    }

    private Codec cases(Definition.Cases cases, Class<?> type) {
        List<Class<?>> now = type.isSealed() ? Types.cases(type) : List.of();
        CasesCodec codec = new CasesCodec();
        known.put(type.getName(), codec);
        List<CasesCodec.Case> all = new ArrayList<>();
        for (String name : cases.cases()) {
            all.add(written(name, now, type));
        }
        codec.of(all);
        return codec;
    }

    /// One that cannot be read is refused when there is such a value: in state that is soon gone
    /// there hardly is.
    private CasesCodec.Case written(String name, List<Class<?>> now, Class<?> type) {
        Set<String> before = Set.copyOf(known.keySet());
        try {
            Class<?> one =
                    now.stream()
                            .filter(each -> each.getName().equals(name))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new Unreadable(
                                                    "%s has no case %s any more"
                                                            .formatted(type.getName(), name)));
            return new CasesCodec.Case(one, named(one));
        } catch (Unreadable e) {
            known.keySet().retainAll(before);
            return new CasesCodec.Case(type, new Codec.Refusing(e));
        }
    }

    /// Reads over what is no more.
    private Codec passing(Shape shape) {
        return switch (shape) {
            case Shape.Plain plain -> new Codec.OfPlain(plain.type());
            case Shape.Listed listed -> new Codec.OfList(passing(listed.element()));
            case Shape.Maybe maybe -> new Codec.OfMaybe(passing(maybe.value()));
            case Shape.Packed any -> new Passing.OfBytes();
            case Shape.Named named -> passing(definition(named.definition()));
        };
    }

    private Codec passing(Definition definition) {
        Codec before = gone.get(definition.name());
        if (before != null) {
            return before;
        }
        Passing passing = new Passing();
        gone.put(definition.name(), passing);
        passing.of(
                switch (definition) {
                    case Definition.Fields fields ->
                            fields.fields().stream().map(f -> passing(f.shape())).toList();
                    case Definition.Constants constants ->
                            List.of(new Codec.OfPlain(PlainType.INT));
                    case Definition.Cases cases ->
                            List.of(
                                    new Passing.OneOf(
                                            cases.cases().stream()
                                                    .map(name -> passing(definition(name)))
                                                    .toList()));
                });
        return passing;
    }
}
