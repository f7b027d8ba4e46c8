package synoptic.eval.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import synoptic.eval.data.AllSides;
import synoptic.eval.data.Basil;
import synoptic.eval.data.DataFolder;
import synoptic.eval.data.EcbPlus;
import synoptic.group.profile.Lexicon;
import synoptic.news.Article;
import synoptic.text.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Counts in how many articles each word stands, over training parts and unlabelled streams.
public final class LexiconTrainer {

    private static final int LEAST_ARTICLES = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Integer> counts = new TreeMap<>();
    private int articles;

    /// The lines of a lexicon file: `articles N`, then `stem count` in the order of the stems.
    public List<String> train(DataFolder data) throws IOException {
        new EcbPlus(data).train().articles().forEach(this::count);
        new Basil(data).train().articles().forEach(this::count);
        new AllSides(data).train().articles().forEach(this::count);
        polnear(data.require("polnear").resolve("train"));
        stream(data.require("stream").resolve("news-2020-05.jsonl.gz"));
        stream(data.require("stream").resolve("reuters-1987.jsonl.gz"));
        List<String> lines = new ArrayList<>();
        lines.add("articles " + articles);
        counts.forEach(
                (stem, count) -> {
                    if (count >= LEAST_ARTICLES) {
                        lines.add(stem + " " + count);
                    }
                });
        return lines;
    }

    private void count(Article article) {
        count(article.label() + "\n" + article.text());
    }

    private void count(String text) {
        articles++;
        Words words = Words.of(text);
        Set<String> stems = new HashSet<>();
        for (int i = 0; i < words.count(); i++) {
            stems.add(Lexicon.stem(words.folded(i)));
        }
        stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
    }

    private void polnear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                count(Files.readString(file));
            }
        }
    }

    private void stream(Path file) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            lines.lines().forEach(this::line);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void line(String line) {
        JsonNode node = JSON.readTree(line);
        count(node.path("title").asString("") + "\n" + node.path("text").asString(""));
    }
}
