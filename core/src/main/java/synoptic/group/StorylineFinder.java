package synoptic.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import synoptic.group.link.Reasons;
import synoptic.group.profile.Lexicon;
import synoptic.group.profile.Terms;
import synoptic.text.Words;

/// Puts events in rows that tell of one affair as it goes on: each follows at most one, the one
/// most like it among those that began before it and share a core of names and rare words with it.
///
/// Events of which no day is known are in no row.
final class StorylineFinder {

    /// Beside [Portraits#LEAST_NAMES] names the core has at least so many other words: the same
    /// people alone are no affair.
    private static final int LEAST_WORDS = 2;

    /// The most names, and the most other words, of a core that are told.
    private static final int MOST_WORDS = 6;

    /// An event that begins more days than this after the last report of another does not follow
    /// it.
    private static final long FARTHEST = 30;

    /// Chosen by reading what is proposed in news of 2020 and of 1987; see docs/evaluation.md.
    private static final double LEAST_LIKE = 0.35;

    /// A name of more events than this is of more than one affair.
    private static final int MOST_NAMING = 25;

    /// A word of the core weighs at least so much in both events.
    private static final double SALIENT = 0.08;

    /// A word of the core stands in at most one of forty articles.
    private static final double RARE = Math.log(40);

    private final Portraits portraits;
    private final Lexicon lexicon;

    StorylineFinder(Portraits portraits, Lexicon lexicon) {
        this.portraits = portraits;
        this.lexicon = lexicon;
    }

    /// What two events have in common that few others have.
    private record Core(List<String> names, List<String> words) {
        boolean isFirm() {
            return names.size() >= Portraits.LEAST_NAMES && words.size() >= LEAST_WORDS;
        }

        List<String> told() {
            List<String> told = new ArrayList<>(Reasons.capitalised(first(names)));
            told.addAll(first(words));
            return told;
        }

        private static List<String> first(List<String> words) {
            return words.subList(0, Math.min(MOST_WORDS, words.size()));
        }
    }

    /// That one event follows another.
    private record Sequel(Portrait earlier, Portrait later, double likeness, Core core) {
        LocalDate start() {
            return earlier.first().orElseThrow();
        }
    }

    /// The most alike last, then the one that began last, then the one of the lowest id.
    private static final Comparator<Sequel> NEAREST =
            Comparator.comparingDouble(Sequel::likeness)
                    .thenComparing(Sequel::start)
                    .thenComparing(sequel -> sequel.earlier.event(), Comparator.reverseOrder());

    /// For each event in order, where it stands.
    List<Storyline> all() {
        List<Sequel> sequels =
                IntStream.range(0, portraits.count())
                        .parallel()
                        .mapToObj(this::sequel)
                        .flatMap(Optional::stream)
                        .toList();
        Map<String, Sequel> before = new HashMap<>();
        sequels.forEach(sequel -> before.put(sequel.later.event(), sequel));
        Map<String, List<Sequel>> after =
                sequels.stream().collect(Collectors.groupingBy(s -> s.earlier.event()));
        return IntStream.range(0, portraits.count())
                .mapToObj(i -> portraits.get(i).event())
                .map(event -> row(before.get(event), after.getOrDefault(event, List.of())))
                .toList();
    }

    private static Storyline row(@Nullable Sequel before, List<Sequel> after) {
        return new Storyline(
                before == null ? null : step(before.earlier, before.core),
                after.stream()
                        .sorted(
                                Comparator.comparing((Sequel s) -> s.later.first().orElseThrow())
                                        .thenComparing(s -> s.later.event()))
                        .map(sequel -> step(sequel.later, sequel.core))
                        .toList());
    }

    private static Storyline.Step step(Portrait event, Core core) {
        return new Storyline.Step(event.event(), core.told());
    }

    /// The one event that `event` follows.
    private Optional<Sequel> sequel(int event) {
        Portrait later = portraits.get(event);
        return portraits
                .near(event)
                .mapToObj(portraits::get)
                .filter(earlier -> precedes(earlier, later))
                .flatMap(earlier -> sequel(earlier, later).stream())
                .max(NEAREST);
    }

    private Optional<Sequel> sequel(Portrait earlier, Portrait later) {
        double likeness = earlier.likeness(later);
        if (likeness < LEAST_LIKE) {
            return Optional.empty();
        }
        Core core = core(earlier, later);
        return core.isFirm()
                ? Optional.of(new Sequel(earlier, later, likeness, core))
                : Optional.empty();
    }

    private static boolean precedes(Portrait earlier, Portrait later) {
        if (earlier.first().isEmpty() || earlier.last().isEmpty() || later.first().isEmpty()) {
            return false;
        }
        LocalDate start = later.first().get();
        return earlier.first().get().isBefore(start)
                && !start.isAfter(earlier.last().get().plusDays(FARTHEST));
    }

    private Core core(Portrait a, Portrait b) {
        List<String> words = telling(a.lead(), b.lead());
        Reasons.withoutNames(words, a.names());
        Reasons.withoutNames(words, b.names());
        List<String> names = telling(a.names(), b.names());
        names.removeIf(name -> portraits.naming(hash(name)) > MOST_NAMING);
        return new Core(names, words);
    }

    /// Rare words, but no figures, that weigh in both, those that bind them most first.
    private List<String> telling(Terms a, Terms b) {
        List<String> telling = Reasons.shared(a, b);
        telling.removeIf(word -> isFigure(word) || !tells(hash(word), a, b));
        return telling;
    }

    private static boolean isFigure(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static long hash(String word) {
        return Words.hashOf(Lexicon.stem(word));
    }

    private boolean tells(long stem, Terms a, Terms b) {
        return lexicon.idf(stem) >= RARE && Math.min(a.weightOf(stem), b.weightOf(stem)) >= SALIENT;
    }
}
