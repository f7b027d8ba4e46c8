package synoptic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.Annotator;
import synoptic.annotate.quote.Quotation;
import synoptic.compare.Comparer;
import synoptic.compare.Synopsis;
import synoptic.copy.CopyFinder;
import synoptic.copy.CopyLink;
import synoptic.group.EditedEvents;
import synoptic.group.Event;
import synoptic.group.EventFinder;
import synoptic.group.Profiled;
import synoptic.group.Reports;
import synoptic.group.Window;
import synoptic.group.edit.Edits;
import synoptic.group.link.LinkModel;
import synoptic.group.profile.Lexicon;
import synoptic.news.Article;
import synoptic.news.Capture;
import synoptic.read.ArticleReader;
import synoptic.read.Reading;
import synoptic.read.Source;
import synoptic.read.Unpacker;
import synoptic.read.credit.OutletTable;
import synoptic.read.profile.OutletProfiles;
import synoptic.read.profile.ProfileLearner;
import synoptic.text.Once;

/// The one class that sees every room: captures in, an edition of events out.
///
/// The same captures give the same edition, whatever their order and however many threads.
public final class Synoptic {

    private final Unpacker unpacker = new Unpacker();
    private final ArticleReader reader;
    private final Annotator annotator;
    private final CopyFinder copyFinder = new CopyFinder();
    private final Once<EventFinder> eventFinder;
    private final Comparer comparer;

    public Synoptic(OutletTable outlets, Supplier<Lexicon> lexicon, Supplier<LinkModel> model) {
        reader = new ArticleReader(outlets);
        annotator = new Annotator();
        Once<Lexicon> words = new Once<>(lexicon);
        eventFinder = new Once<>(() -> new EventFinder(words.get(), model.get()));
        comparer = new Comparer(words, annotator::quotations);
    }

    private Synoptic(
            ArticleReader reader,
            Annotator annotator,
            Once<EventFinder> eventFinder,
            Comparer comparer) {
        this.reader = reader;
        this.annotator = annotator;
        this.eventFinder = eventFinder;
        this.comparer = comparer;
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

    /// Takes readings one by one, in the order of paths and of what stands in each file.
    public interface Receiver {
        /// Keeps nothing: what there is to say is said elsewhere.
        Receiver NOBODY =
                new Receiver() {
                    @Override
                    public void take(Reading reading) {
                        // not listened to
                    }

                    @Override
                    public void remark(String sentence) {
                        // not listened to
                    }
                };

        /// An article, or a reason why there is none.
        void take(Reading reading);

        /// The same with the capture that was read.
        default void take(Capture capture, Reading reading) {
            take(reading);
        }

        /// A sentence on a file that is damaged or was not read in full.
        void remark(String sentence);
    }

    /// Reads `files` in the order of their paths, and hands on what they hold as it is read, so
    /// that their size does not matter; the second of an id is skipped.
    public void read(Collection<Source> files, Receiver receiver) {
        Batches batches = new Batches(reader, receiver);
        files.stream()
                .sorted(Comparator.comparing(Source::path))
                .forEach(file -> unpacker.unpack(file, batches));
        batches.finish();
    }

    /// What one capture is read as.
    public Reading read(Capture capture) {
        return reader.read(capture);
    }

    /// What outlets repeat in their articles, learned from `files`.
    public OutletProfiles profiles(Collection<Source> files) {
        ProfileLearner learner = new ProfileLearner();
        read(
                files,
                new Receiver() {
                    @Override
                    public void take(Reading reading) {
                        if (reading instanceof Reading.Found found
                                && found.text() == Reading.Text.TAKEN_OUT) {
                            learner.add(found.article());
                        }
                    }

                    @Override
                    public void remark(String sentence) {
                        // said when the files are read for their articles
                    }
                });
        return learner.profiles();
    }

    /// This program, but reading without what outlets are known to repeat.
    public Synoptic with(OutletProfiles profiles) {
        return new Synoptic(reader.with(profiles), annotator, eventFinder, comparer);
    }

    /// The articles in files that are in memory.
    public Readings read(Collection<Capture> files) {
        Gathered gathered = new Gathered();
        read(
                files.stream()
                        .sorted(Comparator.comparing(Capture::contentId))
                        .map(Source::of)
                        .toList(),
                gathered);
        return gathered.readings();
    }

    /// Gathers readings where all are needed at once.
    public static final class Gathered implements Receiver {
        private final List<Article> articles = new ArrayList<>();
        private final List<Reading.Skipped> skipped = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();

        @Override
        public void take(Reading reading) {
            switch (reading) {
                case Reading.Found found -> {
                    articles.add(found.article());
                    remarks.addAll(found.remarks());
                }
                case Reading.Skipped none -> skipped.add(none);
            }
        }

        @Override
        public void remark(String sentence) {
            remarks.add(sentence);
        }

        public Readings readings() {
            return new Readings(articles, skipped, remarks);
        }
    }

    /// The events that `articles` tell of, each with its accounts side by side, the latest
    /// first.
    public List<Synopsis> synopses(List<Article> articles) {
        return events(articles).stream().map(this::compare).toList();
    }

    /// The reports of an event laid side by side.
    public Synopsis compare(Event event) {
        return comparer.compare(event);
    }

    /// The events that `articles` tell of, the latest first.
    public List<Event> events(List<Article> articles) {
        return events(articles, Edits.NONE).events();
    }

    /// The same after edits.
    public EditedEvents events(List<Article> articles, Edits edits) {
        return eventFinder.get().events(annotate(articles), copies(articles), edits);
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

    /// An annotated article with what of it is compared with others.
    public Profiled profiled(AnnotatedArticle report) {
        return eventFinder.get().profiled(report);
    }

    /// The events of reports that were annotated and profiled apart, as [#events] gives them.
    public List<Event> eventsOf(Collection<Profiled> reports) {
        List<Article> articles = reports.stream().map(one -> one.report().article()).toList();
        return eventFinder.get().eventsOf(reports, copies(articles), Edits.NONE).events();
    }

    public List<CopyLink> copies(List<Article> articles) {
        return copyFinder.links(articles);
    }

    /// For reports whose events are worked out again and again.
    public Reports reports() {
        return new Reports(eventFinder.get());
    }

    /// For reports that come one after another.
    public Window window() {
        return new Window(eventFinder.get());
    }

    public EventFinder eventFinder() {
        return eventFinder.get();
    }
}
