package synoptic.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import synoptic.group.link.Reasons;
import synoptic.group.profile.Lexicon;
import synoptic.group.profile.Terms;
import synoptic.text.Words;

/// Finds the one event that another follows in a row that tells of one affair as it goes on: the
/// one most like it among those that began before it and share a core of names and rare words.
///
/// Events of which no day is known are in no row.
final class StorylineFinder {

    /// Beside [Portrait#LEAST_NAMES] names the core has at least so many other words: the same
    /// people alone are no affair.
    private static final int LEAST_WORDS = 2;

    /// The most names, and the most other words, of a core that are told.
    private static final int MOST_WORDS = 6;

    /// An event that begins more days than this after the last report of another does not follow
    /// it.
    private static final long FARTHEST = 30;

    /// A word of the core weighs at least so much in both events.
    private static final double SALIENT = 0.08;

    /// A word of the core stands in at most one of forty articles.
    private static final double RARE = Math.log(40);

    private final Lexicon lexicon;

    StorylineFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// What two events have in common that few others have.
    private record Core(List<String> names, List<String> words) {
        boolean isFirm() {
            return names.size() >= Portrait.LEAST_NAMES && words.size() >= LEAST_WORDS;
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

    /// The one of `near` that an event follows. `crowded` are the words, by their hashes, that too
    /// many events have among their names.
    Optional<Sequel> sequel(Portrait later, List<Likened> near, IntPredicate crowded) {
        return near.stream()
                .filter(earlier -> precedes(earlier.other(), later))
                .flatMap(earlier -> sequel(earlier, later, crowded).stream())
                .max(Sequel.NEAREST);
    }

    private Optional<Sequel> sequel(Likened like, Portrait later, IntPredicate crowded) {
        Portrait earlier = like.other();
        Core core = core(earlier, later, crowded);
        return core.isFirm()
                ? Optional.of(
                        new Sequel(
                                earlier.event(),
                                earlier.first().orElseThrow(),
                                later.event(),
                                later.first().orElseThrow(),
                                like.likeness(),
                                core.told()))
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

    private Core core(Portrait a, Portrait b, IntPredicate crowded) {
        List<String> words = telling(a.lead(), b.lead());
        Reasons.withoutNames(words, a.names());
        Reasons.withoutNames(words, b.names());
        List<String> names = telling(a.names(), b.names());
        names.removeIf(name -> crowded.test(Terms.hashOf(stem(name))));
        return new Core(names, words);
    }

    /// Rare words, but no figures, that weigh in both, those that bind them most first.
    private List<String> telling(Terms a, Terms b) {
        List<String> telling = Reasons.shared(a, b);
        telling.removeIf(word -> isFigure(word) || !tells(stem(word), a, b));
        return telling;
    }

    private static boolean isFigure(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static long stem(String word) {
        return Words.hashOf(Lexicon.stem(word));
    }

    private boolean tells(long stem, Terms a, Terms b) {
        int hash = Terms.hashOf(stem);
        return lexicon.idf(stem) >= RARE && Math.min(a.weightOf(hash), b.weightOf(hash)) >= SALIENT;
    }
}
