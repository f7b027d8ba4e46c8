package synoptic.eval.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import synoptic.news.Particulars;

/// Titles and leads of 2,678 events, each from a left, a central and a right outlet as AllSides
/// gathered them; no dates, no outlets. Lee et al. (2022), "NeuS: Neutral Multi-News
/// Summarization for Mitigating Framing Bias", NAACL.
public final class AllSides {
    private static final String TRAIN = "train-";
    private static final String FILE = "allsides-triples/triples.jsonl";

    private final DataFolder data;

    public AllSides(DataFolder data) {
        this.data = data;
    }

    public MarkedPot all() throws IOException {
        return pot("allsides-all", event -> true);
    }

    public MarkedPot train() throws IOException {
        return pot("allsides-train", AllSides::isTrain);
    }

    /// One of `parts` parts of the train part: every event whose number leaves `part` over.
    public MarkedPot trainPart(int part, int parts) throws IOException {
        return pot(
                "allsides-train-%d-of-%d".formatted(part + 1, parts),
                event ->
                        isTrain(event)
                                && Integer.parseInt(event.substring(TRAIN.length())) % parts
                                        == part);
    }

    public MarkedPot dev() throws IOException {
        return pot("allsides-dev", event -> !isTrain(event));
    }

    private static boolean isTrain(String event) {
        return event.startsWith(TRAIN);
    }

    private MarkedPot pot(String name, Predicate<String> wanted) throws IOException {
        List<MarkedArticle> marked = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(data.require(FILE))) {
            number++;
            MarkedJson event =
                    MarkedJson.read(FILE + ":" + number, line.getBytes(StandardCharsets.UTF_8));
            if (wanted.test(event.field("event").text())) {
                marked.addAll(articles(event));
            }
        }
        return MarkedPot.of(name, marked);
    }

    private static List<MarkedArticle> articles(MarkedJson event) {
        List<MarkedArticle> marked = new ArrayList<>();
        for (MarkedJson article : event.field("articles").items()) {
            marked.add(
                    MarkedArticle.at(
                            event.place() + "#" + (marked.size() + 1),
                            Particulars.builder().title(article.field("title").text()).build(),
                            article.field("text").text(),
                            event.field("event").text()));
        }
        return marked;
    }
}
