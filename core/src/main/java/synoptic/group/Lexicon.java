package synoptic.group;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import synoptic.text.Words;

/// How common each word is in news: the number of articles, of those counted, that hold it.
///
/// The counts come with the program, so that what two texts share does not depend on which other
/// texts happen to be there. A word rarer than ten
/// articles weighs as one of ten: rarer words are as often slips as names.
public final class Lexicon {

    private static final double RARE = 10;

    private final Map<String, Integer> articles;
    private final int counted;
    private final double highest;

    public Lexicon(int counted, Map<String, Integer> articles) {
        this.counted = counted;
        this.articles = Map.copyOf(articles);
        highest = idf(RARE);
    }

    /// The counts that come with the program: a first line `articles N`, then `word count` lines.
    public static Lexicon builtIn() {
        try (InputStream in =
                        Objects.requireNonNull(
                                Lexicon.class.getResourceAsStream("lexicon.txt.gz"),
                                "lexicon.txt.gz is part of the program");
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            int counted = Integer.parseInt(lines.readLine().split(" ")[1]);
            Map<String, Integer> articles = new HashMap<>(1 << 17);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int space = line.indexOf(' ');
                articles.put(line.substring(0, space), Integer.valueOf(line.substring(space + 1)));
            }
            return new Lexicon(counted, articles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The inverse document frequency of a folded word or its stem: 0 for one every article has.
    public double idf(String word) {
        Integer seen = articles.get(stem(word));
        return seen == null ? highest : Math.min(highest, idf(seen));
    }

    /// Whether a stem stands in more than this part of all articles.
    public boolean isCommon(String stem, double part) {
        return articles.getOrDefault(stem, 0) > part * counted;
    }

    private double idf(double seen) {
        return Math.log((counted + 1.0) / (seen + 0.5));
    }

    /// A folded word without the ending of an English plural (Harman 1991, "How effective is
    /// suffixing?", the S stemmer).
    public static String stem(String folded) {
        int n = folded.length();
        if (n < 4 || folded.charAt(n - 1) != 's' || Character.isDigit(folded.charAt(0))) {
            return folded;
        }
        if (folded.endsWith("ies") && !folded.endsWith("eies") && !folded.endsWith("aies")) {
            return folded.substring(0, n - 3) + "y";
        }
        char before = folded.charAt(n - 2);
        boolean kept = before == 'u' || before == 's' || before == 'i';
        return kept ? folded : folded.substring(0, n - 1);
    }

    /// The stem of a word of a text.
    static String stem(Words words, int i) {
        return stem(words.folded(i));
    }
}
