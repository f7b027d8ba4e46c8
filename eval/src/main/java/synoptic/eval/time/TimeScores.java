package synoptic.eval.time;

import java.util.List;
import synoptic.annotate.time.TimeExpression;
import synoptic.annotate.time.TimeFinder;
import synoptic.annotate.time.TimeNormalizer;
import synoptic.text.Words;

/// How many times were found, as TempEval-3 counts them (UzZaman et al., SemEval 2013): `strict`
/// have the same words, `relaxed` some of them; of the relaxed, `types` and `values` are right.
public record TimeScores(int marked, int found, int strict, int relaxed, int types, int values) {

    private static final TimeFinder FINDER = new TimeFinder();
    private static final TimeNormalizer NORMALIZER = new TimeNormalizer();

    public static TimeScores of(List<MarkedTimes> texts) {
        return texts.stream()
                .map(TimeScores::of)
                .reduce(new TimeScores(0, 0, 0, 0, 0, 0), TimeScores::plus);
    }

    private static TimeScores of(MarkedTimes text) {
        List<TimeExpression> found = FINDER.times(text.text(), Words.of(text.text()));
        TimeScores scores = new TimeScores(text.times().size(), found.size(), 0, 0, 0, 0);
        int at = 0;
        for (MarkedTimes.Marked marked : text.times()) {
            while (at < found.size() && found.get(at).span().end() <= marked.span().start()) {
                at++;
            }
            if (at < found.size() && found.get(at).span().overlaps(marked.span())) {
                scores = scores.plus(match(text, marked, found.get(at++)));
            }
        }
        return scores;
    }

    private static TimeScores match(
            MarkedTimes text, MarkedTimes.Marked marked, TimeExpression found) {
        boolean strict = found.span().equals(marked.span());
        boolean type = found.type().name().equals(marked.type());
        boolean value = NORMALIZER.value(found, text.written()).equals(marked.value());
        return new TimeScores(0, 0, strict ? 1 : 0, 1, type ? 1 : 0, value ? 1 : 0);
    }

    private TimeScores plus(TimeScores other) {
        return new TimeScores(
                marked + other.marked,
                found + other.found,
                strict + other.strict,
                relaxed + other.relaxed,
                types + other.types,
                values + other.values);
    }

    public double strictF1() {
        return f1(strict);
    }

    public double relaxedF1() {
        return f1(relaxed);
    }

    public double typeF1() {
        return f1(types);
    }

    public double valueF1() {
        return f1(values);
    }

    private double f1(int right) {
        return marked + found == 0 ? 0 : 2.0 * right / (marked + found);
    }
}
