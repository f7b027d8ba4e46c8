package synoptic.annotate.quote;

/// Whose words a quotation gives, as far as its own article tells.
public sealed interface Speaker {

    /// One the article names: `name` is the entity's fullest name, `entity` its id in the article.
    record Named(String name, String entity, How how) implements Speaker {}

    /// One the article only describes, as it stands there: `a 70-year-old man`, `sources close to
    /// the ministry`, `experts`.
    record Described(String words, How how) implements Speaker {}

    /// Not told, or not decided.
    record Open() implements Speaker {}

    /// By which words the speaker was found.
    enum How {
        /// The name stands in the source in full.
        NAME,
        /// Part of a name that stands in full elsewhere in the article: `Mr Marsk`.
        SURNAME,
        /// An office or description that the article gives to one it names: `the minister`.
        TITLE,
        /// `he`, `she`, `they`: the last one fitting who was named or spoke.
        PRONOUN,
        /// A description of one or of a group that is nowhere named, left as it stands.
        NOMINAL,
        /// No source beside these words: they go on from the speech before.
        CONTINUED
    }
}
