package synoptic.eval.bench;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.SplittableRandom;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.name.Name;
import synoptic.annotate.time.TimeExpression;
import synoptic.news.Article;
import synoptic.text.Span;
import synoptic.text.Words;

/// Annotated articles over and over; in each turn their names and one word in twelve are other
/// ones, so that the turns tell of other events.
///
/// Each is made when it is asked for, with what was found in the first turn moved to where it now
/// stands, so that a window of a million costs no more than its articles' profiles. The article at
/// a position is the same whenever it is asked for.
final class MadeStream extends AbstractList<AnnotatedArticle> implements RandomAccess {

    private static final long SEED = 20260101;
    private static final int RENAMED = 12;
    private static final int SHORTEST_NAME = 4;

    private static final int RUN = 4;

    private final List<AnnotatedArticle> first;
    private final int count;
    private final int run;

    MadeStream(List<AnnotatedArticle> first, int count) {
        this(first, count, Integer.MAX_VALUE);
    }

    private MadeStream(List<AnnotatedArticle> first, int count, int run) {
        this.first = first;
        this.count = count;
        this.run = run;
    }

    /// The same with no run of words that two turns share being long enough to be taken for a copy.
    static MadeStream withoutCopies(List<AnnotatedArticle> first, int count) {
        return new MadeStream(first, count, RUN);
    }

    @Override
    public int size() {
        return count;
    }

    @Override
    public AnnotatedArticle get(int i) {
        AnnotatedArticle report = first.get(i % first.size());
        int turn = i / first.size();
        Renaming renaming = new Renaming(report.article().text());
        if (turn > 0) {
            renaming.rename(turn, run, new SplittableRandom(SEED + i));
        }
        return renaming.of(report, "m" + i);
    }

    /// A text with letters put to the ends of some of its words.
    private static final class Renaming {
        private final String text;
        private final Words words;
        private final StringBuilder out = new StringBuilder();

        /// How many chars were put in before the end of each word, and at it.
        private final int[] inserted;

        Renaming(String text) {
            this.text = text;
            words = Words.of(text);
            inserted = new int[words.count()];
        }

        void rename(int turn, int run, SplittableRandom random) {
            String suffix = Character.toString('a' + turn % 26) + turn / 26;
            int sum = 0;
            int at = 0;
            for (int i = 0; i < words.count(); i++) {
                out.append(text, at, words.end(i));
                at = words.end(i);
                boolean name = words.isCapitalised(i) && at - words.start(i) >= SHORTEST_NAME;
                if (name || i % run == run - 1 || random.nextInt(RENAMED) == 0) {
                    out.append(suffix);
                    sum += suffix.length();
                }
                inserted[i] = sum;
            }
            out.append(text, at, text.length());
        }

        AnnotatedArticle of(AnnotatedArticle report, String id) {
            String renamed = out.isEmpty() ? text : out.toString();
            Article article = report.article();
            return new AnnotatedArticle(
                    new Article(id, "made:" + id, article.particulars(), renamed, List.of()),
                    report.sentences().stream().map(this::moved).toList(),
                    report.runs().stream().map(this::moved).toList(),
                    report.names().stream().map(name -> moved(name, renamed)).toList(),
                    report.entities(),
                    report.times().stream().map(this::moved).toList());
        }

        private Name moved(Name name, String renamed) {
            Span span = moved(name.span());
            return new Name(span, span.in(renamed), name.type(), name.entity());
        }

        private TimeExpression moved(TimeExpression time) {
            return new TimeExpression(moved(time.span()), time.value(), time.tense());
        }

        private Span moved(Span span) {
            return new Span(moved(span.start()), moved(span.end()));
        }

        /// Where a place of the first text stands now: after the words that end at or before it.
        private int moved(int place) {
            int low = 0;
            int high = words.count();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (words.end(middle) <= place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low == 0 ? place : place + inserted[low - 1];
        }
    }
}
