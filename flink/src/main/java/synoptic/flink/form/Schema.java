package synoptic.flink.form;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The shape of a value, and what every name in it stands for.
record Schema(Shape root, List<Definition> definitions) {
    Schema {
        definitions = List.copyOf(definitions);
    }

    Map<String, Definition> byName() {
        return definitions.stream()
                .collect(Collectors.toMap(Definition::name, Function.identity()));
    }
}
