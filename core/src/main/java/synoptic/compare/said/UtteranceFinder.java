package synoptic.compare.said;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import synoptic.annotate.quote.Quotation;
import synoptic.compare.cast.Voice;
import synoptic.compare.clause.Alignment;
import synoptic.compare.clause.Clause;
import synoptic.compare.clause.Content;
import synoptic.news.Place;
import synoptic.text.Span;

/// Lays what one speaker said in several reports side by side: renderings of one thing said make
/// one utterance, direct with indirect.
///
/// What stands in one report only is an utterance with one rendering.
public final class UtteranceFinder {

    private static final double LEAST_LIKENESS = 0.36;
    private static final double LIKE_BY_FRAGMENT = 0.5;
    private static final double FIGURES_AGREE = 1.15;
    private static final double FIGURES_APART = 0.65;
    private static final double NEARLY = 0.06;
    private static final double WHOLLY = 0.9;

    private final Alignment<Clause> alignment =
            new Alignment<>(Clause::content, UtteranceFinder::likeness, LEAST_LIKENESS);

    /// What one speaker says in several reports, clauses of one thing said together; `clauses` are
    /// those of all reports of an event, in the order of the reports.
    public List<List<Clause>> rows(List<Clause> clauses) {
        Map<String, List<Clause>> bySpeaker = new LinkedHashMap<>();
        for (Clause clause : clauses) {
            Voice voice = clause.voice();
            if (voice != null) {
                bySpeaker.computeIfAbsent(voice.key(), key -> new ArrayList<>()).add(clause);
            }
        }
        List<List<Clause>> rows = new ArrayList<>();
        for (List<Clause> said : bySpeaker.values()) {
            for (List<Integer> group : alignment.groups(said)) {
                rows.add(outermost(group.stream().map(said::get).toList()));
            }
        }
        return rows;
    }

    /// The clauses without those that stand inside another one of them.
    private static List<Clause> outermost(List<Clause> row) {
        return row.stream()
                .filter(clause -> row.stream().noneMatch(other -> holds(other, clause)))
                .toList();
    }

    private static boolean holds(Clause whole, Clause part) {
        return !whole.span().equals(part.span())
                && whole.article().equals(part.article())
                && whole.span().contains(part.span());
    }

    /// The utterances in `rows`, those in most reports first.
    public List<Utterance> utterances(List<List<Clause>> rows) {
        List<Utterance> utterances = new ArrayList<>();
        List<Clause> alone = new ArrayList<>();
        for (List<Clause> row : rows) {
            if (row.stream().map(Clause::article).distinct().count() > 1) {
                utterances.add(utterance(row));
            } else {
                alone.addAll(row);
            }
        }
        alone.sort(
                Comparator.comparing((Clause c) -> voice(c).key())
                        .thenComparing(Clause::article)
                        .thenComparing(Clause::span));
        joined(alone).forEach(whole -> utterances.add(utterance(List.of(whole))));
        utterances.sort(Comparator.comparingInt((Utterance u) -> -articles(u)));
        return utterances;
    }

    private static int articles(Utterance utterance) {
        return (int)
                utterance.renderings().stream().map(r -> r.place().article()).distinct().count();
    }

    /// Clauses of one quotation that stand beside each other, as one.
    private static List<Clause> joined(List<Clause> clauses) {
        List<Clause> joined = new ArrayList<>();
        for (Clause clause : clauses) {
            Clause last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && goOn(last, clause)) {
                joined.set(joined.size() - 1, upTo(last, clause.span().end()));
            } else {
                joined.add(clause);
            }
        }
        return joined;
    }

    private static boolean goOn(Clause a, Clause b) {
        Quotation quotation = a.quotation();
        return a.article().equals(b.article())
                && quotation != null
                && quotation.equals(b.quotation())
                && quotation.content().stream()
                        .anyMatch(part -> part.contains(a.span()) && part.contains(b.span()))
                && a.report().article().text().substring(a.span().end(), b.span().start()).length()
                        <= 3;
    }

    private static Clause upTo(Clause clause, int end) {
        return new Clause(
                clause.report(),
                new Span(clause.span().start(), end),
                clause.sentence(),
                clause.quotation(),
                clause.voice(),
                clause.content(),
                clause.parties(),
                clause.negated(),
                clause.slots(),
                clause.fragments(),
                clause.extent());
    }

    private static Utterance utterance(List<Clause> members) {
        Clause first = first(members);
        Differences differences = new Differences(first, members);
        List<Rendering> renderings = new ArrayList<>();
        renderings.add(rendering(first, differences));
        for (Clause member : members) {
            if (!member.equals(first)) {
                renderings.add(rendering(member, differences));
            }
        }
        return new Utterance(voice(first), first.text(), renderings);
    }

    private static Voice voice(Clause clause) {
        return Objects.requireNonNull(clause.voice(), "an utterance is of clauses with a voice");
    }

    private static Rendering rendering(Clause clause, Differences differences) {
        Quotation quotation = Objects.requireNonNull(clause.quotation());
        Span source = quotation.source();
        String text = clause.report().article().text();
        return new Rendering(
                clause.place(),
                quotation.kind(),
                source == null ? null : new Place(clause.article(), source, source.in(text)),
                differences.change(clause),
                differences.words(clause));
    }

    /// The one most like all others, direct ones before others. Of two about equally like, the one
    /// that holds the other and more; else the one that came out first.
    private static Clause first(List<Clause> members) {
        Clause best = members.get(0);
        for (Clause member : members) {
            double more = rank(member, members) - rank(best, members);
            boolean fuller = member.common(best).containment() > WHOLLY && outweighs(member, best);
            if (more > NEARLY || (more > -NEARLY && fuller)) {
                best = member;
            }
        }
        return best;
    }

    private static boolean outweighs(Clause a, Clause b) {
        return a.content().weight() > b.content().weight() * (2 - WHOLLY);
    }

    private static double rank(Clause clause, List<Clause> members) {
        double sum = 0;
        for (Clause member : members) {
            sum += member.equals(clause) ? 0 : clause.common(member).dice();
        }
        return (isDirect(clause) ? members.size() : 0) + sum / members.size();
    }

    static boolean isDirect(Clause clause) {
        return Objects.requireNonNull(clause.quotation()).kind() == Quotation.Kind.DIRECT;
    }

    private static double likeness(Clause a, Clause b) {
        Content.Common common = a.common(b);
        double likeness = common.likeness();
        if (a.sharesFragment(b)) {
            return Math.max(likeness, LIKE_BY_FRAGMENT) * figures(a, b);
        }
        return common.count() < 2 || common.words() < 1 ? 0 : likeness * figures(a, b);
    }

    /// Figures that agree speak for one thing said, figures on one side only against it.
    private static double figures(Clause a, Clause b) {
        if (a.quantities().isEmpty() && b.quantities().isEmpty()) {
            return 1;
        }
        boolean agree =
                a.quantities().stream()
                        .anyMatch(
                                q ->
                                        b.quantities().stream()
                                                .anyMatch(other -> other.value() == q.value()));
        return agree ? FIGURES_AGREE : FIGURES_APART;
    }
}
