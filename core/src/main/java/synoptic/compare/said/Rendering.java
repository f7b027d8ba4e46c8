package synoptic.compare.said;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.quote.Quotation;
import synoptic.news.Place;
import synoptic.text.Span;

/// An utterance as one report gives it: where, and how it differs from the rendering that stands
/// first. `source` is how the report itself calls the speaker, null where it does not.
public record Rendering(
        Place place,
        Quotation.Kind kind,
        @Nullable Place source,
        Change change,
        List<WordChange> words) {

    public Rendering {
        words = List.copyOf(words);
    }

    /// How a rendering differs from the first, the gravest way first.
    public enum Change {
        /// It says another thing: another number or name, a negation more or less, other words
        /// where the other renderings agree.
        MATERIAL,
        /// A `may`, `could` or `might` of the first is gone.
        HEDGE_DROPPED,
        /// The same in other words.
        REWORDED,
        /// A part of the first, word for word.
        TRUNCATED,
        /// The same words, or the first itself.
        NONE
    }

    /// Words of the first rendering (`was`) and what stands in their stead here (`is`), either of
    /// them empty; `span` is where that is in this article's text, `change` how grave just this is.
    public record WordChange(String was, String is, Span span, Change change) {}
}
