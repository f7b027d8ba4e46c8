package synoptic.eval.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import synoptic.news.Particulars;

/// ECB+: news texts of 33 topics, each with two look-alike events, as with one actor checking
/// into rehab and another; no titles, no dates. Cybulska & Vossen (2014), "Using a Sledgehammer
/// to Crack a Nut? Lexical Diversity and Event Coreference Resolution", LREC.
public final class EcbPlus {
    private static final List<Integer> DEV_TOPICS = List.of(2, 5, 12, 18, 21, 23, 34, 35);
    private static final String FOLDER = "ecbplus";

    private final DataFolder data;

    public EcbPlus(DataFolder data) {
        this.data = data;
    }

    public MarkedPot all() throws IOException {
        return pot("ecbplus-all", topic -> true);
    }

    public MarkedPot train() throws IOException {
        return pot("ecbplus-train", topic -> !DEV_TOPICS.contains(topic));
    }

    public MarkedPot dev() throws IOException {
        return pot("ecbplus-dev", DEV_TOPICS::contains);
    }

    /// All topics in `count` turns: every `count`th topic of the sorted ones is held out in
    /// one.
    public List<Fold> folds(int count) throws IOException {
        return folds(topics(), count);
    }

    /// The topics of the train part alone, in `count` turns.
    public List<Fold> trainFolds(int count) throws IOException {
        return folds(topics().stream().filter(t -> !DEV_TOPICS.contains(t)).toList(), count);
    }

    /// The topics of a fold's train part in turns of their own.
    public List<Fold> foldsWithin(Fold fold, int count) throws IOException {
        List<Integer> topics =
                fold.train().goldClusterById().values().stream()
                        .map(cluster -> Integer.valueOf(cluster.substring(0, cluster.indexOf('-'))))
                        .distinct()
                        .sorted()
                        .toList();
        return folds(topics, count);
    }

    private List<Fold> folds(List<Integer> topics, int count) throws IOException {
        List<Fold> folds = new ArrayList<>();
        for (int fold = 0; fold < count; fold++) {
            folds.add(fold(topics, fold, count));
        }
        return folds;
    }

    private Fold fold(List<Integer> topics, int fold, int count) throws IOException {
        List<Integer> held =
                IntStream.range(0, topics.size())
                        .filter(i -> i % count == fold)
                        .mapToObj(topics::get)
                        .toList();
        String name = "ecbplus-fold-%d-of-%d".formatted(fold + 1, count);
        return new Fold(
                pot(name + "-train", topic -> topics.contains(topic) && !held.contains(topic)),
                pot(name, held::contains));
    }

    private List<Integer> topics() throws IOException {
        try (Stream<Path> folders = Files.list(data.require(FOLDER))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> Integer.valueOf(folder.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private MarkedPot pot(String name, IntPredicate wanted) throws IOException {
        List<MarkedArticle> marked = new ArrayList<>();
        for (int topic : topics()) {
            if (wanted.test(topic)) {
                marked.addAll(topic(topic));
            }
        }
        return MarkedPot.of(name, marked);
    }

    private List<MarkedArticle> topic(int topic) throws IOException {
        Path folder = data.require(FOLDER + "/" + topic);
        List<MarkedArticle> marked = new ArrayList<>();
        for (Path file : MarkedFiles.below(folder, ".xml")) {
            marked.add(article(topic, file));
        }
        return marked;
    }

    private MarkedArticle article(int topic, Path file) throws IOException {
        String place = data.nameOf(file);
        CatDocument document = CatDocument.read(file, place);
        boolean plus = place.endsWith("ecbplus.xml");
        if (plus && document.beginsWithAddress()) {
            document = document.withoutFirstSentence();
        }
        String cluster = topic + (plus ? "-ecbplus" : "-ecb");
        return MarkedArticle.at(place, Particulars.builder().build(), document.text(), cluster);
    }
}
