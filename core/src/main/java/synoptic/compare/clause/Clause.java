package synoptic.compare.clause;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.quote.Quotation;
import synoptic.compare.cast.Voice;
import synoptic.news.Place;
import synoptic.text.Span;

/// One thing that a report states, or has someone say: `voice` and `quotation` are null where the
/// report itself speaks. `span` and `sentence`, which holds it, are places of the report's text;
/// `parties` are the numbers of those it names; `fragments` is what stands in quotation marks, a
/// few words each.
public record Clause(
        AnnotatedArticle report,
        Span span,
        Span sentence,
        @Nullable Quotation quotation,
        @Nullable Voice voice,
        Content content,
        Set<Integer> parties,
        boolean negated,
        List<Slot> slots,
        List<Content> fragments,
        Extent extent) {

    private static final double WHOLLY = 0.95;
    private static final double TELLING = 7.5;

    public enum Extent {
        WHOLE,
        /// One of the things a list names, with what the sentence says of all of them.
        LIST_ITEM
    }

    public Clause {
        parties = Set.copyOf(parties);
        slots = List.copyOf(slots);
        fragments = List.copyOf(fragments);
    }

    public List<Quantity> quantities() {
        return slots.stream().map(Slot::quantity).toList();
    }

    /// Whether it gives this number of the same thing.
    public boolean counts(Quantity quantity) {
        return slots.stream()
                .map(Slot::quantity)
                .anyMatch(q -> q.value() == quantity.value() && q.unit().equals(quantity.unit()));
    }

    public String article() {
        return report.article().id();
    }

    public String text() {
        return span.in(report.article().text());
    }

    public Place place() {
        return new Place(article(), span, text());
    }

    /// The whole sentence, for a reader to open.
    public Place sentencePlace() {
        return new Place(article(), sentence, sentence.in(report.article().text()));
    }

    /// Whether it says what may be rather than what is.
    public boolean isHedged() {
        return new ClauseWords(this).isHedged();
    }

    /// Whether one has a few words in quotation marks that the other has too, rare ones, or with
    /// another word in common: both go back to the same speech.
    public boolean sharesFragment(Clause other) {
        return hasFragmentOf(other) || other.hasFragmentOf(this);
    }

    private boolean hasFragmentOf(Clause other) {
        for (Content fragment : other.fragments) {
            Content.Common whole = content.common(fragment);
            boolean all = whole.weight() > WHOLLY * fragment.weight();
            boolean telling = fragment.weight() >= TELLING;
            if (all && (telling || content.common(other.content).count() > whole.count())) {
                return true;
            }
        }
        return false;
    }

    /// The words, with who says them where it is not the report itself.
    public String told() {
        return voice == null ? text() : voice.name() + ": " + text();
    }

    /// Whether both are said by people of one side; never where a report itself speaks.
    public boolean sharesSideWith(Clause other) {
        return voice != null && other.voice != null && voice.sharesSideWith(other.voice);
    }

    /// The names and words that both hold.
    public Content.Common common(Clause other) {
        return content.common(other.content);
    }

    /// Two are one clause if they are the same part of the same report, said by the same voice.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Clause other
                && span.equals(other.span)
                && extent == other.extent
                && parties.equals(other.parties)
                && article().equals(other.article())
                && Objects.equals(voice, other.voice);
    }

    @Override
    public int hashCode() {
        return 31 * article().hashCode() + span.hashCode();
    }
}
