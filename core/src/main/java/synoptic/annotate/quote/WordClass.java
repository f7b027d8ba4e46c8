package synoptic.annotate.quote;

/// What a word can be in the building of a sentence, as far as quotations need it; the words of
/// each stand in `words.tsv`.
enum WordClass {
    DET,
    HE,
    SHE,
    THEY,
    IT,
    I,
    PRON,
    AUX,
    BE,
    DOUBT,
    NEG,
    ADV,
    PREP,
    SUB,
    REL,
    CONJ,
    THAT,
    LEAD,
    DAY,
    HONOR,
    MALE,
    FEMALE,
    TITLE,
    TELL,
    INVERT,
    MEDIUM,
    NOUN_SAY,
    GROUP,
    VERB,
    OBJECT,
    VIEW;

    int bit() {
        return 1 << ordinal();
    }
}
