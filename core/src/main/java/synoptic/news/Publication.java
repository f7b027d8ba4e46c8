package synoptic.news;

/// When an article was published: the time it states, or why no time is known.
public sealed interface Publication {

    record Stated(StatedTime time) implements Publication {}

    /// `why` is a clause that can stand alone, such as `the page states no date`.
    record Unknown(String why) implements Publication {}
}
