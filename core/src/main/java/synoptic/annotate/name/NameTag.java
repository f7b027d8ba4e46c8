package synoptic.annotate.name;

import java.util.List;

/// What a word is in a name, in the scheme of the CoNLL shared tasks; tags are numbers here, so
/// that they can index weights.
final class NameTag {

    static final int OUTSIDE = 0;
    private static final List<EntityType> TYPES =
            List.of(EntityType.PER, EntityType.ORG, EntityType.LOC);

    private NameTag() {}

    static int begins(EntityType type) {
        return 1 + 2 * TYPES.indexOf(type);
    }

    static int goesOn(EntityType type) {
        return 2 + 2 * TYPES.indexOf(type);
    }

    static boolean isInside(int tag) {
        return tag != OUTSIDE && tag % 2 == 0;
    }

    static EntityType type(int tag) {
        return TYPES.get((tag - 1) / 2);
    }

    /// Whether a word with tag `next` can follow one with `tag` in one name, or begin one.
    static boolean follows(int next, int tag) {
        return !isInside(next) || tag == next || tag == next - 1;
    }
}
