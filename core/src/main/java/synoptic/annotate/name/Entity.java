package synoptic.annotate.name;

import java.util.List;

/// One that an article names, through all its variants: `id` is unlike others of the article,
/// `name` the fullest form that stands in the text, `offices` the titles and offices stated beside
/// it, in the order of the text, each once and where it stands first.
public record Entity(String id, String name, EntityType type, List<Office> offices) {
    public Entity {
        offices = List.copyOf(offices);
    }
}
