package synoptic.flink.form;

import java.util.List;

/// What a name in a [Shape] stands for.
sealed interface Definition {

    String name();

    /// The components of a record, in the order in which they are written.
    record Fields(String name, List<Field> fields) implements Definition {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    record Field(String name, Shape shape) {}

    /// The constants of an enum; what is written is the place in this list.
    record Constants(String name, List<String> constants) implements Definition {
        public Constants {
            constants = List.copyOf(constants);
        }
    }

    /// The records of a sealed interface; what is written is the place in this list, then the case.
    record Cases(String name, List<String> cases) implements Definition {
        public Cases {
            cases = List.copyOf(cases);
        }
    }
}
