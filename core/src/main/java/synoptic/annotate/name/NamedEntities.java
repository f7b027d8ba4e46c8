package synoptic.annotate.name;

import java.util.List;

/// The names of a text in order, and the entities they name, in the order of their first names.
public record NamedEntities(List<Name> names, List<Entity> entities) {
    public NamedEntities {
        names = List.copyOf(names);
        entities = List.copyOf(entities);
    }
}
