package synoptic.eval.quotes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.Synoptic;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.quote.Quotation;
import synoptic.annotate.quote.Speaker;
import synoptic.eval.Measure;
import synoptic.news.Article;
import synoptic.news.Capture;
import synoptic.text.Span;
import synoptic.text.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Scores quotations and speakers against the samples' marks.
///
/// A marked content is *found* where a quotation of that article has at least eight of ten of its
/// words in order, and, as a marked content may be a part, is at most three times as long and six
/// words. The *speaker* is right where the folded words of one name, without `the`, `a` and what
/// follows a comma, are all in the other's (`Vray` is `Ottoline Vray, harbour master`), or where no
/// name is given and half of the describing words are shared.
public final class SampleQuotations {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double ENOUGH = 0.8;
    private static final Set<String> SMALL =
            Set.of(
                    "the", "a", "an", "of", "at", "for", "mr", "mrs", "ms", "dr", "party",
                    "unnamed");

    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Map<String, List<Quotation>> quotations = new LinkedHashMap<>();
    private int marked;
    private int found;
    private int kind;
    private int named;
    private int wrong;
    private int source;

    private SampleQuotations() {}

    public static List<Measure> of(Path home, Synoptic synoptic) throws IOException {
        SampleQuotations scores = new SampleQuotations();
        for (Article article : synoptic.read(captures(home.resolve("samples"))).articles()) {
            AnnotatedArticle report = synoptic.annotate(List.of(article)).get(0);
            scores.articles.put(article.path(), article);
            scores.quotations.put(article.path(), synoptic.quotations(report));
        }
        for (Path file : files(home.resolve("gold").resolve("samples"))) {
            for (JsonNode quotation : JSON.readTree(Files.readString(file)).path("quotations")) {
                scores.score(read(quotation));
            }
        }
        return scores.measures();
    }

    private List<Measure> measures() {
        int all = Math.max(1, marked);
        int there = Math.max(1, found);
        return List.of(
                new Measure("samples", "quotations_found", (double) found / all),
                new Measure("samples", "quotations_kind_right", (double) kind / there),
                new Measure("samples", "quotations_source_right", (double) source / there),
                new Measure("samples", "speakers_right", (double) named / all),
                new Measure(
                        "samples",
                        "speakers_precision",
                        named + wrong == 0 ? 1 : (double) named / (named + wrong)));
    }

    private void score(MarkedQuotation gold) {
        marked++;
        Article article = articles.get(gold.path());
        Quotation match = article == null ? null : match(gold, article.text());
        if (match == null || article == null) {
            return;
        }
        found++;
        if (match.kind().name().toLowerCase(Locale.ROOT).equals(gold.kind())) {
            kind++;
        }
        Span said = match.source();
        String words = said == null ? "" : said.in(article.text());
        source += sameSource(gold.source(), words) ? 1 : 0;
        String name = nameOf(match.speaker());
        if (!name.isEmpty() && isSame(gold.speaker(), name)) {
            named++;
        } else {
            wrong += name.isEmpty() ? 0 : 1;
        }
    }

    private @Nullable Quotation match(MarkedQuotation gold, String text) {
        Quotation best = null;
        double most = 0;
        for (Quotation quotation : quotations.getOrDefault(gold.path(), List.of())) {
            double share = share(gold.content(), quotation, text);
            if (share > most) {
                most = share;
                best = quotation;
            }
        }
        return best;
    }

    /// How much of the marked words a quotation holds, less for each it has beside them; 0 where
    /// it is not the one.
    private static double share(List<String> gold, Quotation quotation, String text) {
        List<String> wanted = new ArrayList<>();
        gold.forEach(part -> wanted.addAll(folded(part)));
        List<String> held = new ArrayList<>();
        quotation.content().forEach(part -> held.addAll(folded(part.in(text))));
        int shared = inOrder(wanted, held);
        boolean same = shared >= ENOUGH * wanted.size() && held.size() <= 3 * wanted.size() + 6;
        return same ? (double) shared / (wanted.size() + held.size()) : 0;
    }

    /// The length of the longest sequence of words that stands in both in order.
    private static int inOrder(List<String> one, List<String> other) {
        int[] row = new int[other.size() + 1];
        for (String word : one) {
            int diagonal = 0;
            for (int i = 1; i <= other.size(); i++) {
                int above = row[i];
                row[i] =
                        word.equals(other.get(i - 1)) ? diagonal + 1 : Math.max(row[i], row[i - 1]);
                diagonal = above;
            }
        }
        return row[other.size()];
    }

    private static boolean sameSource(@Nullable String gold, String found) {
        if (gold == null || found.isEmpty()) {
            return gold == null && found.isEmpty();
        }
        return folded(gold).equals(folded(found));
    }

    private static boolean isSame(String gold, String found) {
        int comma = gold.indexOf(',');
        Set<String> wanted = words(comma < 0 ? gold : gold.substring(0, comma));
        Set<String> all = words(gold);
        Set<String> told = words(found);
        if (told.isEmpty() || wanted.isEmpty()) {
            return false;
        }
        Set<String> both = new HashSet<>(told);
        both.retainAll(all);
        boolean part = wanted.containsAll(told) || told.containsAll(wanted);
        boolean describes = !Character.isUpperCase(gold.charAt(0)) || gold.startsWith("the ");
        return part || (describes && 2 * both.size() >= Math.min(told.size(), all.size()));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(folded(text));
        words.removeAll(SMALL);
        return words;
    }

    private static List<String> folded(String text) {
        Words words = Words.of(text);
        List<String> folded = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            folded.add(words.folded(i));
        }
        return folded;
    }

    private static String nameOf(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named person -> person.name();
            case Speaker.Described described -> described.words();
            case Speaker.Open open -> "";
        };
    }

    private static MarkedQuotation read(JsonNode node) {
        List<String> content = new ArrayList<>();
        JsonNode said = node.path("content");
        if (said.isArray()) {
            said.forEach(part -> content.add(part.asString()));
        } else {
            content.add(said.asString());
        }
        return new MarkedQuotation(
                node.path("path").asString(),
                node.path("kind").asString(),
                text(node.path("source")),
                text(node.path("cue")),
                content,
                node.path("speaker").asString());
    }

    private static @Nullable String text(JsonNode value) {
        return value.isString() ? value.asString() : null;
    }

    private static List<Capture> captures(Path folder) throws IOException {
        List<Capture> captures = new ArrayList<>();
        for (Path file : files(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            captures.add(new Capture(path, Files.readAllBytes(file)));
        }
        return captures;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
