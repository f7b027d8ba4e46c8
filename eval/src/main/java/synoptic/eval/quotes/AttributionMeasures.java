package synoptic.eval.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import synoptic.Synoptic;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.quote.Quotation;
import synoptic.annotate.quote.Speaker;
import synoptic.eval.Measure;
import synoptic.eval.data.PolNear.Attribution;
import synoptic.eval.data.PolNear.MarkedText;
import synoptic.news.Article;
import synoptic.news.Particulars;
import synoptic.text.Span;
import synoptic.text.Words;

/// Scores found quotations against PolNeAR's attributions.
///
/// *Exact*: the same words, whatever marks stand around them. *Overlap*: words counted one by one,
/// those in both among those marked (recall) and those found (precision). *Attribution*: content
/// alike by half of their words (intersection over union), with a source that shares a word, or
/// none on either side. *Direct*: only attributions whose content begins and ends with a quotation
/// mark, against quotations found as direct: overlap of words, and matches of half their words.
public final class AttributionMeasures {

    private static final double HALF = 0.5;

    private final String set;
    private final Counts exactSource = new Counts();
    private final Counts exactCue = new Counts();
    private final Counts exactContent = new Counts();
    private final Counts source = new Counts();
    private final Counts cue = new Counts();
    private final Counts content = new Counts();
    private final Counts attribution = new Counts();
    private final Counts direct = new Counts();
    private final Counts directMatch = new Counts();

    private AttributionMeasures(String set) {
        this.set = set;
    }

    public static List<Measure> of(String set, List<MarkedText> texts, Synoptic synoptic) {
        AttributionMeasures measures = new AttributionMeasures(set);
        for (MarkedText text : texts) {
            AnnotatedArticle report = synoptic.annotate(List.of(article(text))).get(0);
            measures.add(text, synoptic.quotations(report));
        }
        return measures.all();
    }

    private static Article article(MarkedText text) {
        return new Article(
                text.name(), text.name(), Particulars.builder().build(), text.text(), List.of());
    }

    /// The words of one quotation's parts.
    private record Parts(BitSet source, BitSet cue, BitSet content, boolean direct) {}

    private void add(MarkedText text, List<Quotation> quotations) {
        Words words = Words.of(text.text());
        List<Parts> gold = new ArrayList<>();
        for (Attribution marked : text.attributions()) {
            gold.add(
                    new Parts(
                            TokenSet.of(words, marked.source()),
                            TokenSet.of(words, marked.cue()),
                            TokenSet.of(words, marked.content()),
                            marked.content().stream().allMatch(s -> isMarked(text.text(), s))));
        }
        List<Parts> found = new ArrayList<>();
        for (Quotation quotation : joined(quotations)) {
            found.add(
                    new Parts(
                            TokenSet.of(words, listOf(quotation.source())),
                            TokenSet.of(words, listOf(quotation.cue())),
                            TokenSet.of(words, quotation.content()),
                            quotation.kind() == Quotation.Kind.DIRECT));
        }
        part(exactSource, source, gold, found, Parts::source);
        part(exactCue, cue, gold, found, Parts::cue);
        part(exactContent, content, gold, found, Parts::content);
        attributions(gold, found);
        directs(gold, found);
    }

    /// Speech that goes on counts to the quotation it goes on from, as it is marked.
    private static List<Quotation> joined(List<Quotation> quotations) {
        List<Quotation> joined = new ArrayList<>();
        for (Quotation quotation : quotations) {
            boolean goesOn = quotation.cue() == null && isContinued(quotation.speaker());
            if (!goesOn || joined.isEmpty()) {
                joined.add(quotation);
                continue;
            }
            Quotation first = joined.remove(joined.size() - 1);
            List<Span> content = new ArrayList<>(first.content());
            content.addAll(quotation.content());
            joined.add(
                    new Quotation(
                            first.kind(), first.cue(), first.source(), content, first.speaker()));
        }
        return joined;
    }

    private static boolean isContinued(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> named.how() == Speaker.How.CONTINUED;
            case Speaker.Described described -> described.how() == Speaker.How.CONTINUED;
            case Speaker.Open open -> false;
        };
    }

    private static List<Span> listOf(@Nullable Span span) {
        return span == null ? List.of() : List.of(span);
    }

    private static boolean isMarked(String text, Span span) {
        return span.length() > 2
                && isMark(text.charAt(span.start()))
                && (isMark(text.charAt(span.end() - 1))
                        || span.end() == text.length()
                        || isMark(text.charAt(span.end()))
                        || text.charAt(span.end()) == '\n');
    }

    private static boolean isMark(char c) {
        return "\"“”'‘’".indexOf(c) >= 0;
    }

    private static void part(
            Counts exact,
            Counts overlap,
            List<Parts> gold,
            List<Parts> found,
            Function<Parts, BitSet> part) {
        List<BitSet> goldSets = new ArrayList<>(gold.stream().map(part).distinct().toList());
        List<BitSet> foundSets = new ArrayList<>(found.stream().map(part).distinct().toList());
        goldSets.removeIf(BitSet::isEmpty);
        foundSets.removeIf(BitSet::isEmpty);
        long right = goldSets.stream().filter(foundSets::contains).count();
        exact.add(goldSets.size(), foundSets.size(), right);
        BitSet allGold = union(goldSets);
        BitSet allFound = union(foundSets);
        overlap.add(
                allGold.cardinality(), allFound.cardinality(), TokenSet.shared(allGold, allFound));
    }

    private static BitSet union(List<BitSet> sets) {
        BitSet union = new BitSet();
        sets.forEach(union::or);
        return union;
    }

    private void attributions(List<Parts> gold, List<Parts> found) {
        long goldRight =
                gold.stream().filter(g -> found.stream().anyMatch(f -> same(g, f))).count();
        long foundRight =
                found.stream().filter(f -> gold.stream().anyMatch(g -> same(g, f))).count();
        attribution.add(gold.size(), found.size(), goldRight, foundRight);
    }

    private static boolean same(Parts gold, Parts found) {
        boolean source =
                (gold.source().isEmpty() && found.source().isEmpty())
                        || gold.source().intersects(found.source());
        return source && TokenSet.likeness(gold.content(), found.content()) >= HALF;
    }

    private void directs(List<Parts> gold, List<Parts> found) {
        List<Parts> directGold = gold.stream().filter(Parts::direct).toList();
        List<Parts> directFound = found.stream().filter(Parts::direct).toList();
        BitSet goldWords = union(directGold.stream().map(Parts::content).toList());
        BitSet anyGold = union(gold.stream().map(Parts::content).toList());
        BitSet foundWords = union(directFound.stream().map(Parts::content).toList());
        BitSet anyFound = union(found.stream().map(Parts::content).toList());
        direct.add(
                goldWords.cardinality(),
                foundWords.cardinality(),
                TokenSet.shared(goldWords, anyFound),
                TokenSet.shared(foundWords, anyGold));
        directMatch.add(
                directGold.size(),
                directFound.size(),
                matches(directGold, found),
                matches(directFound, gold));
    }

    private static long matches(List<Parts> some, List<Parts> others) {
        return some.stream()
                .filter(
                        one ->
                                others.stream()
                                        .anyMatch(
                                                other ->
                                                        TokenSet.likeness(
                                                                        one.content(),
                                                                        other.content())
                                                                >= HALF))
                .count();
    }

    private List<Measure> all() {
        List<Measure> measures = new ArrayList<>();
        add(measures, "source_exact", exactSource);
        add(measures, "cue_exact", exactCue);
        add(measures, "content_exact", exactContent);
        add(measures, "source_overlap", source);
        add(measures, "cue_overlap", cue);
        add(measures, "content_overlap", content);
        add(measures, "attribution", attribution);
        add(measures, "direct_content", direct);
        add(measures, "direct_content_half", directMatch);
        return measures;
    }

    private void add(List<Measure> measures, String name, Counts counts) {
        measures.add(new Measure(set, name + "_f1", counts.f1()));
        measures.add(new Measure(set, name + "_precision", counts.precision()));
        measures.add(new Measure(set, name + "_recall", counts.recall()));
    }
}
