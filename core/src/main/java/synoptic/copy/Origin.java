package synoptic.copy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Articles that go back to one account: they share a text or credit one agency.
///
/// `original` is the earliest known text, null where only a credit joins them. The number of
/// origins is an upper bound of the independent accounts: what outlets do not say cannot be
/// counted.
public record Origin(
        Kind kind, @Nullable String credit, @Nullable String original, List<Descent> articles) {

    public Origin {
        articles = List.copyOf(articles);
    }

    public enum Kind {
        /// One article on its own.
        OWN,
        /// Articles that share their text.
        TEXT,
        /// Different texts that credit one agency.
        CREDIT
    }

    /// How one article comes from the original of its origin, or from the one it has most text of
    /// where it has none of the original.
    public record Descent(String article, How how, double kept, List<CopyLink.Change> changes) {
        public Descent {
            changes = List.copyOf(changes);
        }
    }

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
        CREDITED
    }
}
