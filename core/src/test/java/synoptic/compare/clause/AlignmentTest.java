package synoptic.compare.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final long EVERYWHERE = 1;

    private static Content word(long key) {
        TreeMap<Long, Content.Term> terms = new TreeMap<>();
        terms.put(key, Content.Term.word(5, List.of()));
        return Content.of(terms);
    }

    /// Names are as like as `likeness` says of the two in the order of the alphabet, else not at
    /// all.
    private static Set<Set<String>> groups(
            Map<String, Double> likeness, double least, List<String> all) {
        Alignment<String> alignment =
                new Alignment<>(
                        name -> word(EVERYWHERE),
                        (a, b) -> likeness.getOrDefault(a.compareTo(b) < 0 ? a + b : b + a, 0.0),
                        least);
        Set<Set<String>> groups = Collections.newSetFromMap(new java.util.HashMap<>());
        for (List<Integer> group : alignment.groups(all)) {
            Set<String> names = new TreeSet<>();
            group.forEach(i -> names.add(all.get(i)));
            groups.add(names);
        }
        return groups;
    }

    @Test
    void bringsTogetherWhatIsAlikeAndLeavesTheRestAlone() {
        assertThat(groups(Map.of("ab", 0.9, "bc", 0.1), 0.5, List.of("a", "b", "c")))
                .containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("c"));
    }

    @Test
    void joinsNothingByAChainOfHalfLikenesses() {
        Map<String, Double> chain = Map.of("ab", 0.5, "bc", 0.5, "cd", 0.5, "de", 0.5);

        assertThat(groups(chain, 0.5, List.of("a", "b", "c", "d", "e")))
                .allSatisfy(group -> assertThat(group).hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void joinsTheMostAlikeFirst() {
        Map<String, Double> rivals = Map.of("ab", 0.6, "bc", 0.8);

        assertThat(groups(rivals, 0.5, List.of("a", "b", "c")))
                .containsExactlyInAnyOrder(Set.of("b", "c"), Set.of("a"));
    }

    @Test
    void joinsThreeThatAreAllAlike() {
        Map<String, Double> alike = Map.of("ab", 0.7, "bc", 0.8, "ac", 0.6);

        assertThat(groups(alike, 0.5, List.of("a", "b", "c")))
                .containsExactly(Set.of("a", "b", "c"));
    }

    @Test
    void makesTheSameGroupsOfAnyOrder() {
        for (int seed = 1; seed <= 40; seed++) {
            Random random = new Random(seed);
            List<String> all = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f", "g", "h"));
            Map<String, Double> likeness = new TreeMap<>();
            for (String a : all) {
                for (String b : all) {
                    if (a.compareTo(b) < 0) {
                        likeness.put(a + b, random.nextDouble());
                    }
                }
            }
            Set<Set<String>> expected = groups(likeness, 0.5, all);

            Collections.shuffle(all, random);

            assertThat(groups(likeness, 0.5, all)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void comparesOnlyWhatSharesAWord() {
        Alignment<Long> alignment = new Alignment<>(AlignmentTest::word, (a, b) -> 1, 0.5);

        assertThat(alignment.groups(List.of(3L, 4L, 3L)))
                .containsExactly(List.of(0, 2), List.of(1));
    }

    @Test
    void givesNoGroupsForNothing() {
        assertThat(groups(Map.of(), 0.5, List.of())).isEmpty();
    }
}
