package synoptic.eval.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.eval.data.DataFolder;
import synoptic.eval.data.PolNear;
import synoptic.eval.data.PolNear.Attribution;
import synoptic.eval.data.PolNear.MarkedText;
import synoptic.text.Span;

/// Counts over PolNeAR train how often a word is the cue of a quotation, by what stands around it.
///
/// What is too rare there to be counted, or is no speech to this project, is set by hand in
/// `cues-by-hand.tsv`, which says why.
public final class CueTrainer {

    /// Fewer cues than this, or a smaller share of them, and a word is none.
    private static final int LEAST_CUES = 3;

    private static final double LEAST_SHARE = 0.12;

    /// So many times, at the share of all places, are added to what is counted in one place.
    private static final double PRIOR = 2;

    private static final int PLACES = Place.values().length;
    private static final int LEFT = 50;

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+(?:['’][A-Za-z]+)*");
    private static final Pattern OPENS =
            Pattern.compile("\\s*[,:]?\\s*[“\"‘']", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CLOSED =
            Pattern.compile("[,?!.][”\"’'][^”\"\n]{0,45}$", Pattern.UNIX_LINES);

    /// The places of `cues.tsv`, in the order of its columns.
    private enum Place {
        BEFORE_THAT,
        BEFORE_QUOTE,
        AFTER_QUOTE,
        BEFORE_TO,
        BEFORE_MARK,
        BEFORE_WORD
    }

    /// How often a word stands in each place, how often as a cue, and with which words after it.
    private static final class Count {
        final int[] all = new int[PLACES];
        final int[] cues = new int[PLACES];
        final Map<String, int[]> particles = new TreeMap<>();

        int sum(int[] counts) {
            return Arrays.stream(counts).sum();
        }
    }

    private record Token(int start, int end, String word) {}

    private final Map<String, String> sets = new HashMap<>();
    private final Map<String, Count> counts = new TreeMap<>();
    private final List<String[]> hand = readHand();

    /// The lines of the file: `form`, a tab, its share of 100 in each place, a tab, its particles.
    public List<String> train(DataFolder data) throws IOException {
        for (MarkedText text : new PolNear(data).train()) {
            count(text);
        }
        Map<String, int[]> shares = new TreeMap<>();
        Map<String, String> particles = new HashMap<>();
        counts.forEach(
                (word, count) -> {
                    double share = (double) count.sum(count.cues) / count.sum(count.all);
                    if (count.sum(count.cues) >= LEAST_CUES && share >= LEAST_SHARE) {
                        shares.put(word, shares(count, share));
                        particles.put(word, particles(count));
                    }
                });
        byHand(shares, particles);
        List<String> lines = new ArrayList<>();
        lines.add(
                "# A form of a cue, how often of 100 it is one (before that; before a quotation; after one;"
                        + " before to; before a mark; before a word), particles of it."
                        + " Made by `synoptic train cues`.");
        shares.forEach(
                (word, row) ->
                        lines.add(
                                "%s\t%s\t%s"
                                        .formatted(
                                                word,
                                                numbers(row),
                                                particles.getOrDefault(word, ""))));
        return lines;
    }

    private static String numbers(int[] row) {
        return String.join(" ", Arrays.stream(row).mapToObj(Integer::toString).toList());
    }

    private static int[] shares(Count count, double share) {
        int[] row = new int[PLACES];
        for (int i = 0; i < PLACES; i++) {
            row[i] = (int) Math.rint(99 * (count.cues[i] + PRIOR * share) / (count.all[i] + PRIOR));
        }
        return row;
    }

    private static String particles(Count count) {
        List<String> often = new ArrayList<>();
        count.particles.forEach(
                (word, times) -> {
                    if (times[1] >= 2 && 2 * times[1] > times[0]) {
                        often.add(word);
                    }
                });
        return String.join(" ", often);
    }

    private boolean isIn(String set, String word) {
        return sets.getOrDefault(set, "").contains(" " + word + " ");
    }

    private boolean isSmall(String word) {
        return isIn("small", word) || word.endsWith("ly");
    }

    private void count(MarkedText marked) {
        String text = marked.text();
        List<Token> tokens = tokens(text);
        Set<Integer> heads = new HashSet<>();
        Set<Integer> inside = new HashSet<>();
        heads(marked, tokens, heads, inside);
        boolean[] quoted = quoted(text);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (isSmall(token.word()) || quoted[token.start()]) {
                continue;
            }
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
            int place = place(text, token, next).ordinal();
            Count count = counts.computeIfAbsent(token.word(), key -> new Count());
            count.all[place]++;
            if (heads.contains(i)) {
                count.cues[place]++;
                if (next != null
                        && gap(text, token, next).equals(" ")
                        && isIn("particle", next.word())) {
                    int[] times = count.particles.computeIfAbsent(next.word(), key -> new int[2]);
                    times[0]++;
                    times[1] += inside.contains(i + 1) ? 1 : 0;
                }
            }
        }
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            tokens.add(new Token(words.start(), words.end(), word));
        }
        return tokens;
    }

    /// The first word of each cue that is no small one, and all words of cues.
    private void heads(
            MarkedText marked, List<Token> tokens, Set<Integer> heads, Set<Integer> inside) {
        Set<Span> cues = new TreeSet<>();
        for (Attribution attribution : marked.attributions()) {
            cues.addAll(attribution.cue());
        }
        for (Span cue : cues) {
            boolean found = false;
            for (int i = 0; i < tokens.size() && tokens.get(i).start() < cue.end(); i++) {
                if (tokens.get(i).start() >= cue.start()) {
                    inside.add(i);
                    if (!found && !isSmall(tokens.get(i).word())) {
                        heads.add(i);
                        found = true;
                    }
                }
            }
        }
    }

    private static boolean[] quoted(String text) {
        boolean[] quoted = new boolean[text.length()];
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            open =
                    switch (text.charAt(i)) {
                        case '“' -> true;
                        case '”', '\n' -> false;
                        case '"' -> !open;
                        default -> open;
                    };
            quoted[i] = open;
        }
        return quoted;
    }

    private static String gap(String text, Token token, Token next) {
        return text.substring(token.end(), next.start());
    }

    private Place place(String text, Token token, @Nullable Token next) {
        String gap = next == null ? "." : gap(text, token, next);
        boolean joined = next != null && gap.equals(" ");
        if (joined && next != null && isIn("that", next.word())) {
            return Place.BEFORE_THAT;
        }
        int end = token.end();
        String after = text.substring(end, Math.min(text.length(), end + 6));
        if (gap.startsWith(":") || (isMark(gap) && OPENS.matcher(after).lookingAt())) {
            return Place.BEFORE_QUOTE;
        }
        int from = Math.max(0, token.start() - LEFT);
        if (CLOSED.matcher(text.substring(from, token.start())).find()) {
            return Place.AFTER_QUOTE;
        }
        if (joined) {
            return next != null && next.word().equals("to") ? Place.BEFORE_TO : Place.BEFORE_WORD;
        }
        return Place.BEFORE_MARK;
    }

    private static boolean isMark(String gap) {
        String marks = gap.strip();
        return !marks.isEmpty() && "“\"‘':,".indexOf(marks.charAt(0)) >= 0;
    }

    // What is set by hand

    private void byHand(Map<String, int[]> shares, Map<String, String> particles) {
        for (String[] cells : hand) {
            for (String word : cells[1].split(" ", -1)) {
                switch (cells[0]) {
                    case "drop" -> shares.remove(word);
                    case "alone" -> particles.remove(word);
                    case "least" -> {
                        int[] row = shares.computeIfAbsent(word, key -> row(cells[3]));
                        int[] least = row(cells[2]);
                        for (int i = 0; i < PLACES; i++) {
                            row[i] = Math.max(row[i], least[i]);
                        }
                    }
                    case "most" -> {
                        int[] row = shares.computeIfAbsent(word, key -> row(cells[2]));
                        int[] most = row(cells[2]);
                        for (int i = 0; i < PLACES; i++) {
                            row[i] = Math.min(row[i], most[i]);
                        }
                    }
                    case "set" -> {
                        shares.put(word, row(cells[2]));
                        particles.remove(word);
                    }
                    default -> {
                        // A set of words, kept already.
                    }
                }
            }
        }
    }

    private static int[] row(String numbers) {
        return Arrays.stream(numbers.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    }

    private List<String[]> readHand() {
        String name = "cues-by-hand.tsv";
        try (InputStream in =
                        Objects.requireNonNull(CueTrainer.class.getResourceAsStream(name), name);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String[]> rows = new ArrayList<>();
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> rows.add(line.split("\t", -1)));
            rows.forEach(row -> sets.put(row[0], " " + row[1] + " "));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
