package synoptic.copy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Articles that go back to one account: they share a text, credit one agency or are one
/// publisher's.
///
/// `original` is the earliest known text, null where only a credit or the publisher joins them.
/// `parts` are what they took over, in reports of their own, from other origins. The number of
/// origins is an upper bound of the independent accounts: what outlets do not say cannot be
/// counted.
public record Origin(
        Kind kind,
        @Nullable String credit,
        @Nullable String original,
        List<Descent> articles,
        List<Part> parts) {

    public Origin {
        articles = List.copyOf(articles);
        parts = List.copyOf(parts);
    }

    /// A part of what `article` says, 0 to 1, stands in `from` too, of another origin.
    public record Part(String article, String from, double part) {}

    public enum Kind {
        /// One article on its own.
        OWN,
        /// Articles that share their text.
        TEXT,
        /// Different texts that credit one agency, or one outlet with having reported first.
        CREDIT,
        /// Different texts of one outlet, or of outlets of one family.
        PUBLISHER
    }

    /// How one article comes from the original of its origin, or from the one it has most text of
    /// where it has none of the original: `from`, null where it has its text from none. `kept` is
    /// the part of that text it has.
    public record Descent(
            String article, How how, @Nullable String from, double kept, Changes changes) {}

    public enum How {
        /// The earliest known text, or an account of its own.
        ORIGINAL,
        EXACT,
        /// Parts of the original were left out.
        TRIMMED,
        /// The original with matter of its own added.
        EXTENDED,
        /// About as long, with words changed.
        CHANGED,
        /// A later or earlier capture of the same address.
        VERSION,
        /// Its own words, with the same agency credited.
        CREDITED,
        /// Its own words, of the same outlet or family.
        RELATED
    }
}
