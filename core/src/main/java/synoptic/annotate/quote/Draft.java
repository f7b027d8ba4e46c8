package synoptic.annotate.quote;

import org.jspecify.annotations.Nullable;

/// A quotation being read: its cue, its source, and where its content lies, in words by number.
///
/// `edge` is the first word that belongs to source or cue: what comes before it may be content of
/// another. `heir` tells that the source is that of the cue before, or of the whole sentence.
record Draft(
        Range cue,
        @Nullable Range source,
        boolean heir,
        int edge,
        @Nullable Range left,
        @Nullable Range right) {

    Draft withLeft(Range front) {
        return new Draft(cue, source, heir, edge, front, right);
    }

    Draft withRight(Range shorter) {
        return new Draft(cue, source, heir, edge, left, shorter);
    }

    Draft withSource(@Nullable Range other) {
        return new Draft(cue, other, heir, edge, left, right);
    }
}
