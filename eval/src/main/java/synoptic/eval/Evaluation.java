package synoptic.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import synoptic.Edition;
import synoptic.Synoptic;
import synoptic.eval.copies.CopyMeasures;
import synoptic.eval.data.AllSides;
import synoptic.eval.data.Basil;
import synoptic.eval.data.DataFolder;
import synoptic.eval.data.EcbPlus;
import synoptic.eval.data.MarkedPairs;
import synoptic.eval.data.MarkedPot;
import synoptic.eval.data.NewsStream;
import synoptic.eval.data.PolNear;
import synoptic.eval.data.SimilarPairs;
import synoptic.eval.data.Thinning;
import synoptic.eval.extraction.Extraction;
import synoptic.eval.extraction.ExtractionScores;
import synoptic.eval.extraction.Half;
import synoptic.eval.likeness.LikenessMeasures;
import synoptic.eval.name.MarkedNames;
import synoptic.eval.name.NameScores;
import synoptic.eval.quotes.AttributionMeasures;
import synoptic.eval.quotes.SampleQuotations;
import synoptic.eval.reports.ComparisonMeasures;
import synoptic.eval.reports.MarkedComparison;
import synoptic.eval.reports.MarkedReports;
import synoptic.eval.reports.ReportMeasures;
import synoptic.eval.time.MarkedTimes;
import synoptic.eval.time.TimeScores;
import synoptic.news.Article;
import synoptic.read.credit.OutletTable;

/// Measures the rooms on every marked set there is, beside the baseline a user would write.
///
/// `home` is the project's root, with `samples/` and `gold/`; a set whose data is absent is said to
/// be and left out.
public final class Evaluation {

    /// So many texts of PolNeAR dev are measured in every build, the first by name.
    private static final int QUICK_TEXTS = 30;

    private static final int SHUFFLES = 50;
    private static final Thinning THINNING = new Thinning(1);
    private static final SmallPots SMALL = new SmallPots(1);
    private static final int SMALL_POTS = 300;

    private final Path home;
    private final DataFolder data;
    private final Synoptic synoptic = Synoptic.builtIn();
    private final EventMeasures events = new EventMeasures(synoptic);
    private final List<Measure> measures = new ArrayList<>();
    private final SortedMap<String, DataHash> hashes = new TreeMap<>();
    private final Set<String> absent = new LinkedHashSet<>();

    public Evaluation(Path home, DataFolder data) {
        this.home = home;
        this.data = data;
    }

    /// How much to measure.
    public enum Scope {
        /// What fits into every build: seconds a set.
        QUICK,
        FULL
    }

    /// What was measured, the hash of the data of each set, and which sets were not there.
    public record Result(
            List<Measure> measures, Map<String, DataHash> hashes, List<String> absent) {
        public Result {
            measures = List.copyOf(measures);
            hashes = Map.copyOf(hashes);
            absent = List.copyOf(absent);
        }
    }

    public Result run(Scope scope) throws IOException {
        reports();
        for (EventSet set : eventSets(scope)) {
            measures.addAll(events.pot(set.name, set.pot));
            hashes.put(set.name, DataHash.ofFolder(data.require(set.folder)));
        }
        mixed();
        likeness();
        if (scope == Scope.FULL) {
            folds();
            smallPots();
            copies();
            streamEvents();
        }
        if (has("extraction")) {
            extraction("extraction-dev", Half.DEV);
            if (scope == Scope.FULL) {
                extraction("extraction-train", Half.TRAIN);
            }
        }
        if (has("polnear")) {
            PolNear polNear = new PolNear(data);
            List<PolNear.MarkedText> dev = polNear.dev();
            attributions(
                    "polnear-dev-part", "dev", dev.subList(0, Math.min(QUICK_TEXTS, dev.size())));
            if (scope == Scope.FULL) {
                attributions("polnear-dev", "dev", dev);
                attributions("polnear-train", "train", polNear.train());
            }
        }
        if (has("ner")) {
            names(scope);
        }
        if (has("timex")) {
            times(scope);
        }
        return new Result(measures, hashes, List.copyOf(absent));
    }

    /// Whether the order of articles changes the events of any set or of a stream's days.
    public Result order() throws IOException {
        OrderMeasures order = new OrderMeasures(synoptic, SHUFFLES);
        for (EventSet set : eventSets(Scope.FULL)) {
            measures.addAll(order.same("order-" + set.name, set.pot.articles()));
            hashes.put("order-" + set.name, DataHash.ofFolder(data.require(set.folder)));
        }
        if (has(NewsStream.FOLDER)) {
            measures.addAll(order.same("order-news-2020-05", new NewsStream(data).articles()));
            hashes.put("order-news-2020-05", DataHash.ofFolder(data.require(NewsStream.FOLDER)));
        }
        return new Result(measures, hashes, List.copyOf(absent));
    }

    /// A pot in which to find events, and the folder of marked data that it comes from.
    private record EventSet(String name, String folder, MarkedPot pot) {}

    private List<EventSet> eventSets(Scope scope) throws IOException {
        boolean full = scope == Scope.FULL;
        List<EventSet> sets = new ArrayList<>();
        if (has("ecbplus")) {
            MarkedPot dev = new EcbPlus(data).dev();
            sets.add(new EventSet("ecbplus-dev", "ecbplus", dev));
            if (full) {
                sets.add(new EventSet("ecbplus-train", "ecbplus", new EcbPlus(data).train()));
                sets.add(new EventSet("ecbplus-dev-thinned", "ecbplus", THINNING.thin(dev)));
            }
        }
        if (has("basil")) {
            MarkedPot all = new Basil(data).all();
            sets.add(new EventSet("basil-all", "basil", all));
            if (full) {
                sets.add(new EventSet("basil-dev", "basil", new Basil(data).dev()));
                sets.add(new EventSet("basil-all-thinned", "basil", THINNING.thin(all)));
            }
        }
        if (full && has("allsides-triples")) {
            MarkedPot dev = new AllSides(data).dev();
            sets.add(new EventSet("allsides-dev", "allsides-triples", dev));
            sets.add(new EventSet("allsides-dev-thinned", "allsides-triples", THINNING.thin(dev)));
        }
        return sets;
    }

    private void folds() throws IOException {
        if (has("ecbplus") && has("basil")) {
            measures.addAll(events.folds("ecbplus-folds", data));
            hashes.put("ecbplus-folds", hash("ecbplus", "basil"));
        }
    }

    private void mixed() throws IOException {
        if (has("ecbplus") && has("basil")) {
            MarkedReports samples = MarkedReports.samples(home);
            measures.addAll(
                    events.mixed(
                            "mixed",
                            Map.of(
                                    "ecbplus", new EcbPlus(data).dev(),
                                    "basil", new Basil(data).dev(),
                                    "samples", samples.pot(synoptic))));
            hashes.put("mixed", hash("ecbplus", "basil"));
        }
    }

    private void likeness() throws IOException {
        if (has(SimilarPairs.FOLDER)) {
            SimilarPairs pairs = SimilarPairs.english(data);
            measures.addAll(LikenessMeasures.of("semeval-en-pairs", pairs, synoptic));
            hashes.put("semeval-en-pairs", hash(SimilarPairs.FOLDER));
        }
    }

    private void copies() throws IOException {
        if (has(NewsStream.FOLDER)) {
            List<Article> stream = new NewsStream(data).articles();
            CopyMeasures copies = new CopyMeasures(stream, synoptic.copies(stream));
            measures.addAll(copies.groups("copies-exact"));
            hashes.put("copies-exact", hash(NewsStream.FOLDER));
            MarkedPairs marked = MarkedPairs.Set.COPIES.of(home);
            marked(copies, "copies-marked", marked);
            marked(copies, "copies-marked-even", marked.half(MarkedPairs.Half.CHOSEN_BY));
            marked(copies, "copies-marked-odd", marked.half(MarkedPairs.Half.ONLY_MEASURED));
        }
    }

    /// A few reports thrown together, as a reader brings them.
    private void smallPots() throws IOException {
        for (EventSet set : eventSets(Scope.QUICK)) {
            String name = set.name + "-small-pots";
            measures.addAll(events.each(name, SMALL.of(set.pot, SMALL_POTS)));
            hashes.put(name, DataHash.ofFolder(data.require(set.folder)));
        }
    }

    private void streamEvents() throws IOException {
        if (has(NewsStream.FOLDER)) {
            MarkedPairs marked = MarkedPairs.Set.EVENTS.of(home);
            List<Article> stream = new NewsStream(data).articles();
            measures.addAll(events.marked("events-marked", stream, marked));
            hashes.put("events-marked", DataHash.ofFolder(MarkedPairs.Set.EVENTS.file(home)));
        }
    }

    private void marked(CopyMeasures copies, String set, MarkedPairs marked) throws IOException {
        measures.addAll(copies.marked(set, marked));
        hashes.put(set, DataHash.ofFolder(MarkedPairs.Set.COPIES.file(home)));
    }

    private DataHash hash(String... folders) throws IOException {
        return DataHash.ofFolders(Arrays.stream(folders).map(data::require).toList());
    }

    private void attributions(String set, String part, List<PolNear.MarkedText> texts)
            throws IOException {
        measures.addAll(AttributionMeasures.of(set, texts, synoptic));
        hashes.put(set, DataHash.ofFolder(data.require("polnear").resolve(part)));
    }

    private void names(Scope scope) throws IOException {
        Path ner = data.require("ner");
        // Its makers' test part is the part this project chooses by.
        Path universal = ner.resolve("uner-ewt").resolve("en_ewt-ud-test.iob2");
        names("names-uner-dev", NameScores.of(MarkedNames.universal(universal)));
        if (scope == Scope.FULL) {
            Path politics = ner.resolve("crossner-politics").resolve("dev.txt");
            names("names-crossner-dev", NameScores.of(MarkedNames.crossNer(politics)));
        }
    }

    private void names(String set, NameScores scores) throws IOException {
        measures.add(new Measure(set, "f1", scores.f1()));
        measures.add(new Measure(set, "precision", scores.precision()));
        measures.add(new Measure(set, "recall", scores.recall()));
        hashes.put(set, DataHash.ofFolder(data.require("ner")));
    }

    private void times(Scope scope) throws IOException {
        Path folder = data.require("timex").resolve("timebank-aquaint");
        List<MarkedTimes> texts = MarkedTimes.below(folder);
        for (int fold = 0; fold < (scope == Scope.FULL ? MarkedTimes.FOLDS : 1); fold++) {
            int turn = fold;
            times(
                    "times-fold" + fold,
                    TimeScores.of(texts.stream().filter(text -> text.fold() == turn).toList()));
        }
        if (scope == Scope.FULL) {
            times("times-all", TimeScores.of(texts));
        }
    }

    private void times(String set, TimeScores scores) throws IOException {
        measures.add(new Measure(set, "strict_f1", scores.strictF1()));
        measures.add(new Measure(set, "relaxed_f1", scores.relaxedF1()));
        measures.add(new Measure(set, "type_f1", scores.typeF1()));
        measures.add(new Measure(set, "value_f1", scores.valueF1()));
        hashes.put(set, DataHash.ofFolder(data.require("timex")));
    }

    private boolean has(String folder) {
        if (!data.has(folder)) {
            absent.add(data.root().resolve(folder) + " is not there: left out");
        }
        return data.has(folder);
    }

    private void reports() throws IOException {
        reports(MarkedReports.samples(home), MarkedComparison.samples(home));
        measures.addAll(SampleQuotations.of(home, synoptic));
        hashes.put("samples", DataHash.ofFolder(home.resolve("gold").resolve("samples")));
        Path kremlin = data.root().resolveSibling("cases").resolve("kremlin");
        if (java.nio.file.Files.isDirectory(kremlin)) {
            reports(
                    MarkedReports.foundingCase(home, kremlin),
                    MarkedComparison.foundingCase(home, kremlin));
            hashes.put("founding-case", DataHash.ofFolder(kremlin));
        } else {
            absent.add(kremlin + " is not there: left out");
        }
    }

    private void reports(MarkedReports marked, MarkedComparison compared) {
        Edition edition = synoptic.edition(marked.captures());
        measures.addAll(ReportMeasures.of(marked, edition));
        measures.addAll(new ComparisonMeasures(marked.name(), compared, edition).measures());
    }

    private void extraction(String set, Half half) throws IOException {
        ExtractionScores scores = Extraction.score(data.root(), OutletTable.builtIn(), half);
        measures.add(new Measure(set, "segments_f1", scores.segments().f1()));
        measures.add(new Measure(set, "segments_precision", scores.segments().precision()));
        measures.add(new Measure(set, "segments_recall", scores.segments().recall()));
        measures.add(new Measure(set, "title_right", scores.titles().rightShare()));
        measures.add(new Measure(set, "date_answered", scores.dates().answeredShare()));
        measures.add(new Measure(set, "date_right", scores.dates().rightShare()));
        hashes.put(set, DataHash.ofFolder(data.require("extraction")));
    }
}
