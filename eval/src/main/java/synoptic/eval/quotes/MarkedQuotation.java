package synoptic.eval.quotes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A quotation as a reader marked it in the samples: `content` may be a part of what is said; the
/// speaker is a name, or words that describe one.
record MarkedQuotation(
        String path,
        String kind,
        @Nullable String source,
        @Nullable String cue,
        List<String> content,
        String speaker) {
    MarkedQuotation {
        content = List.copyOf(content);
    }
}
