package synoptic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.Annotator;
import synoptic.annotate.quote.Quotation;
import synoptic.compare.Comparer;
import synoptic.compare.Synopsis;
import synoptic.copy.CopyFinder;
import synoptic.copy.CopyLink;
import synoptic.group.Event;
import synoptic.group.EventFinder;
import synoptic.group.Lexicon;
import synoptic.group.LinkModel;
import synoptic.news.Article;
import synoptic.news.Capture;
import synoptic.read.ArticleReader;
import synoptic.read.Reading;
import synoptic.read.Unpacker;
import synoptic.read.credit.OutletTable;
import synoptic.text.Once;

/// The one class that sees every room: captures in, an edition of events out.
///
/// The same captures give the same edition, whatever their order and however many threads.
public final class Synoptic {

    private final Unpacker unpacker = new Unpacker();
    private final ArticleReader reader;
    private final Annotator annotator = new Annotator();
    private final CopyFinder copyFinder = new CopyFinder();
    private final Once<EventFinder> eventFinder;
    private final Comparer comparer;

    public Synoptic(OutletTable outlets, Supplier<Lexicon> lexicon, Supplier<LinkModel> model) {
        reader = new ArticleReader(outlets);
        Once<Lexicon> words = new Once<>(lexicon);
        eventFinder = new Once<>(() -> new EventFinder(words.get(), model.get()));
        comparer = new Comparer(words, annotator::quotations);
    }

    public static Synoptic builtIn() {
        return builtIn(OutletTable.builtIn());
    }

    /// With a table of outlets of one's own.
    public static Synoptic builtIn(OutletTable outlets) {
        return new Synoptic(outlets, Lexicon::builtIn, LinkModel::builtIn);
    }

    /// What of a set of files are articles, and what is none.
    public record Readings(
            List<Article> articles, List<Reading.Skipped> skipped, List<String> remarks) {
        public Readings {
            articles = List.copyOf(articles);
            skipped = List.copyOf(skipped);
            remarks = List.copyOf(remarks);
        }
    }

    public Edition edition(Collection<Capture> files) {
        Readings readings = read(files);
        return new Edition(
                synopses(readings.articles()),
                readings.articles(),
                readings.skipped(),
                readings.remarks());
    }

    /// The articles in `files`, in the order of their paths; the second of an id is skipped.
    public Readings read(Collection<Capture> files) {
        List<Capture> ordered = new ArrayList<>(files);
        ordered.sort(Comparator.comparing(Capture::path).thenComparing(Capture::contentId));
        List<String> remarks = new ArrayList<>();
        List<Capture> captures = new ArrayList<>();
        for (Capture file : ordered) {
            Unpacker.Unpacked unpacked = unpacker.unpack(file);
            captures.addAll(unpacked.captures());
            remarks.addAll(unpacked.remarks());
        }
        return sorted(captures.parallelStream().map(reader::read).toList(), remarks);
    }

    private static Readings sorted(List<Reading> readings, List<String> remarks) {
        List<Article> articles = new ArrayList<>();
        List<Reading.Skipped> skipped = new ArrayList<>();
        Map<String, String> pathById = new HashMap<>();
        for (Reading reading : readings) {
            switch (reading) {
                case Reading.Found found -> {
                    Article article = found.article();
                    String first = pathById.putIfAbsent(article.id(), article.path());
                    if (first == null) {
                        articles.add(article);
                        remarks.addAll(found.remarks());
                    } else {
                        skipped.add(second(article, first));
                    }
                }
                case Reading.Skipped none -> skipped.add(none);
            }
        }
        return new Readings(articles, skipped, remarks);
    }

    private static Reading.Skipped second(Article article, String first) {
        return new Reading.Skipped(
                article.id(),
                article.path(),
                "the same capture as %s (id %s)".formatted(first, article.id()));
    }

    /// The events that `articles` tell of, each with its accounts side by side, the latest first.
    public List<Synopsis> synopses(List<Article> articles) {
        return events(articles).stream().map(this::compare).toList();
    }

    /// The reports of an event laid side by side.
    public Synopsis compare(Event event) {
        return comparer.compare(event);
    }

    /// The events that `articles` tell of, the latest first.
    public List<Event> events(List<Article> articles) {
        return eventFinder.get().events(annotate(articles), copies(articles));
    }

    public List<AnnotatedArticle> annotate(List<Article> articles) {
        return articles.parallelStream().map(this::annotated).toList();
    }

    public AnnotatedArticle annotated(Article article) {
        return annotator.annotate(article);
    }

    /// Who says what in an annotated article.
    public List<Quotation> quotations(AnnotatedArticle report) {
        return annotator.quotations(report);
    }

    public List<CopyLink> copies(List<Article> articles) {
        return copyFinder.links(articles);
    }

    public EventFinder eventFinder() {
        return eventFinder.get();
    }
}
