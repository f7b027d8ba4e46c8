package synoptic.annotate.name;

/// What kind of thing a name names; the letters are those of the CoNLL shared tasks.
public enum EntityType {
    PER,
    ORG,
    LOC,
    MISC
}
