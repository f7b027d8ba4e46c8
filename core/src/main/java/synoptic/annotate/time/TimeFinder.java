package synoptic.annotate.time;

import java.util.List;
import synoptic.text.Words;

/// Finds the times named in a text: days, clock times, lengths and what comes back.
///
/// `May` and `March` need a number beside them or a word like `in` before; a bare number is a year
/// from 1900 to 2099 only.
public final class TimeFinder {

    /// The times in `text`, in order; `words` are its words.
    public List<TimeExpression> times(String text, Words words) {
        return new TimeScan(text, words).times();
    }
}
