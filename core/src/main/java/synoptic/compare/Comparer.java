package synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.quote.Quotation;
import synoptic.compare.cast.Cast;
import synoptic.compare.cast.Voice;
import synoptic.compare.cast.Voices;
import synoptic.compare.claim.ConflictFinder;
import synoptic.compare.claim.Disputes;
import synoptic.compare.claim.Statement;
import synoptic.compare.claim.StatementFinder;
import synoptic.compare.clause.Clause;
import synoptic.compare.clause.ClauseReader;
import synoptic.compare.said.UtteranceFinder;
import synoptic.group.Event;
import synoptic.group.profile.Lexicon;
import synoptic.news.Article;
import synoptic.text.Words;

/// Lays the reports of an event side by side.
public final class Comparer {

    private final Supplier<Lexicon> lexicon;
    private final Function<AnnotatedArticle, List<Quotation>> quotations;
    private final UtteranceFinder utterances = new UtteranceFinder();
    private final StatementFinder statements = new StatementFinder();
    private final TimelineFinder timeline = new TimelineFinder();
    private final Summarizer summarizer = new Summarizer();

    /// `quotations` finds who says what in one report.
    public Comparer(
            Supplier<Lexicon> lexicon, Function<AnnotatedArticle, List<Quotation>> quotations) {
        this.lexicon = lexicon;
        this.quotations = quotations;
    }

    public Synopsis compare(Event event) {
        Cast cast = Cast.of(event.reports());
        ClauseReader reader = new ClauseReader(lexicon.get(), cast);
        Voices voices = new Voices(cast);
        List<Clause> clauses = new ArrayList<>();
        List<Clause> dated = new ArrayList<>();
        for (AnnotatedArticle report : event.reports()) {
            ClauseReader.Reading reading =
                    reader.read(report, event.day(report.article()).orElse(null));
            clauses.addAll(reading.clauses(speeches(report, voices)));
            dated.addAll(reading.datedSentences());
        }
        List<List<Clause>> rows = utterances.rows(clauses);
        Disputes disputes = ConflictFinder.disputes(event, cast, clauses);
        List<Statement> stated = statements.statements(event, clauses, rows, disputes);
        return new Synopsis(
                event,
                utterances.utterances(rows),
                stated,
                disputes.conflicts(),
                timeline.timeline(event, dated),
                headlines(event),
                summarizer.summary(clauses, stated));
    }

    /// What `report` has people say, but not what it says of itself.
    private List<ClauseReader.Speech> speeches(AnnotatedArticle report, Voices voices) {
        List<ClauseReader.Speech> speeches = new ArrayList<>();
        for (Quotation quotation : quotations.apply(report)) {
            voices.voice(report.article(), quotation)
                    .filter(voice -> !isItself(voice, report.article()))
                    .ifPresent(voice -> speeches.add(new ClauseReader.Speech(quotation, voice)));
        }
        return speeches;
    }

    /// Whether a report names its own outlet as the one who tells.
    private static boolean isItself(Voice voice, Article article) {
        String outlet = article.outlet().name();
        return outlet != null && Words.fold(outlet).equals(Words.fold(voice.name()));
    }

    private static List<Headline> headlines(Event event) {
        List<Headline> headlines = new ArrayList<>();
        for (Article article : event.articles().toList()) {
            headlines.add(
                    new Headline(article.id(), article.label(), event.when(article).orElse(null)));
        }
        return headlines;
    }
}
