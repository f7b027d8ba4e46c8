package synoptic.annotate.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.text.Span;

/// Words given as another's: who is said to speak (`source`), the word of saying (`cue`), and what
/// is said (`content`, in one or more parts, in order; quotation marks are not of it). Source and
/// cue are null where the text has none, as in a second sentence of the same speech.
///
/// The three parts are those of PolNeAR (Newell, Margolin and Ruths, LREC 2018).
public record Quotation(
        Kind kind, @Nullable Span cue, @Nullable Span source, List<Span> content, Speaker speaker) {

    public enum Kind {
        /// All of the content stands in quotation marks.
        DIRECT,
        /// None of it does.
        INDIRECT,
        /// Some of it does.
        MIXED
    }

    public Quotation {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a quotation needs content, but has none");
        }
    }
}
