package synoptic.eval.data;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.news.Article;
import synoptic.news.Particulars;
import synoptic.read.table.Table;

/// Pairs of English articles, and how similar people found what they tell: `overall` from 1, the
/// same, to 4, different. Chen et al. (2022), "SemEval-2022 Task 8: Multilingual news article
/// similarity", SemEval.
///
/// `articles` holds each article once, in the order of ids; no titles apart from the texts, no
/// dates. `broken` counts pairs left out because a text was decoded wrongly.
public record SimilarPairs(List<Article> articles, List<Pair> pairs, int broken) {
    public static final String FOLDER = "semeval2022-task8";
    private static final String FILE = FOLDER + "/pairs.csv";

    /// What UTF-8 leaves when read as Latin-1 or Windows-1252, and what no reader could decode.
    private static final List<String> MISREAD = List.of("\u00c3", "\u00e2\u20ac", "\ufffd");

    /// Two articles by their ids.
    public record Pair(String a, String b, double overall) {}

    public SimilarPairs {
        articles = List.copyOf(articles);
        pairs = List.copyOf(pairs);
    }

    public static SimilarPairs english(DataFolder data) throws IOException {
        Gathering gathering = new Gathering();
        for (Map<String, String> row : rows(data.require(FILE))) {
            if (cell(row, "lang1").equals("en") && cell(row, "lang2").equals("en")) {
                gathering.add(row);
            }
        }
        return gathering.pairs();
    }

    private static final class Gathering {
        private final Map<String, Article> articles = new TreeMap<>();
        private final List<Pair> pairs = new ArrayList<>();
        private int broken;

        void add(Map<String, String> row) {
            String id = cell(row, "pair_id");
            String a = id.substring(0, id.indexOf('_'));
            String b = id.substring(id.indexOf('_') + 1);
            if (isMisread(cell(row, "text1")) || isMisread(cell(row, "text2"))) {
                broken++;
                return;
            }
            articles.put(a, article(a, cell(row, "text1")));
            articles.put(b, article(b, cell(row, "text2")));
            pairs.add(new Pair(a, b, Double.parseDouble(cell(row, "Overall"))));
        }

        SimilarPairs pairs() {
            return new SimilarPairs(List.copyOf(articles.values()), pairs, broken);
        }

        private static Article article(String id, String text) {
            return new Article(
                    id, FILE + "#" + id, Particulars.builder().build(), text.strip(), List.of());
        }
    }

    private static boolean isMisread(String text) {
        return MISREAD.stream().anyMatch(text::contains);
    }

    private static String cell(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null) {
            throw new MarkedDataBroken(FILE, "a column " + column, row.keySet().toString());
        }
        return cell;
    }

    private static Collection<Map<String, String>> rows(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        String header;
        try (var lines = Files.lines(file)) {
            header = lines.findFirst().orElse("");
        }
        try (Reader in = Files.newBufferedReader(file)) {
            Table table = Table.of(in, header);
            for (Table.@Nullable Row row = table.next(); row != null; row = table.next()) {
                rows.add(row.cells());
            }
        }
        return rows;
    }
}
