package synoptic.group.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import synoptic.text.Resource;
import synoptic.text.Words;

/// How common each word is in news: the number of articles, of those counted, that hold it.
///
/// The counts come with the program, so that what two texts share does not depend on which other
/// texts happen to be there. A word rarer than ten
/// articles weighs as one of ten: rarer words are as often slips as names.
public final class Lexicon {

    private static final double RARE = 10;

    private final LongIndex stems;
    private final int[] articles;
    private final String[] words;
    private final int counted;
    private final double highest;

    public Lexicon(int counted, Map<String, Integer> articles) {
        this(counted, articles.size());
        articles.forEach(this::put);
    }

    private Lexicon(int counted, int size) {
        this.counted = counted;
        stems = new LongIndex(size);
        articles = new int[size];
        words = new String[size];
        highest = idf(RARE);
    }

    /// The counts that come with the program: a first line `articles N`, then `word count` lines.
    public static Lexicon builtIn() {
        try (InputStream in = new GZIPInputStream(Resource.open(Lexicon.class, "lexicon.txt.gz"))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lexicon parse(String lines) {
        int size = (int) lines.chars().filter(c -> c == '\n').count();
        int next = lines.indexOf('\n') + 1;
        Lexicon lexicon = new Lexicon(number(lines, lines.indexOf(' ') + 1, next - 1), size);
        while (next < lines.length()) {
            int space = lines.indexOf(' ', next);
            int end = lines.indexOf('\n', space);
            lexicon.put(lines.substring(next, space), number(lines, space + 1, end));
            next = end + 1;
        }
        return lexicon;
    }

    private static int number(String lines, int start, int end) {
        return Integer.parseInt(lines, start, end, 10);
    }

    private void put(String stem, int seen) {
        int number = stems.add(Words.hashOf(stem));
        articles[number] = seen;
        words[number] = stem;
    }

    /// The inverse document frequency of a folded word or its stem: 0 for one every article has.
    public double idf(String word) {
        return idf(Words.hashOf(stem(word)));
    }

    /// The same of a stem by its [Words#hashOf].
    public double idf(long stem) {
        int number = stems.find(stem);
        return number < 0 ? highest : Math.min(highest, idf((double) articles[number]));
    }

    /// Whether a stem stands in more than this part of all articles.
    public boolean isCommon(String stem, double part) {
        int number = stems.find(Words.hashOf(stem));
        return number >= 0 && articles[number] > part * counted;
    }

    /// A stem as it is kept here where it is known, so that reports share one copy of it.
    String shared(String stem) {
        int number = stems.find(Words.hashOf(stem));
        return number < 0 ? stem : words[number];
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
}
