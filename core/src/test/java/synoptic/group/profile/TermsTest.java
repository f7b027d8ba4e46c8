package synoptic.group.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import synoptic.text.Words;

class TermsTest {

    private static final Lexicon LEXICON = new Lexicon(1_000, Map.of("said", 600, "mayor", 20));

    @Test
    void areComparedAsTheirWordsAre() {
        Random random = new Random(11);
        for (int turn = 0; turn < 50; turn++) {
            Terms a = terms(random);
            Terms b = terms(random);
            List<String> shared =
                    List.of(a.words()).stream().filter(List.of(b.words())::contains).toList();

            assertThat(a.common(b)).isEqualTo(shared.size());
            assertThat(a.cosine(b))
                    .isCloseTo(
                            shared.stream().mapToDouble(w -> weight(a, w) * weight(b, w)).sum(),
                            within(1e-6));
            assertThat(a.cosine(b)).isEqualTo(b.cosine(a));
            assertThat(a.within(b))
                    .isCloseTo(
                            shared.stream().mapToDouble(w -> weight(a, w) * weight(a, w)).sum(),
                            within(1e-6));
        }
    }

    @Test
    void haveNoWeightForWordsThatTheyLack() {
        Terms terms = terms(List.of("mayor", "harbour", "ferry"));

        assertThat(terms.weightOf(hash("harbour"))).isPositive();
        assertThat(terms.has(hash("ferry"))).isTrue();
        for (String other : List.of("tram", "said", "bridge", "a", "zz", "council")) {
            assertThat(terms.has(hash(other))).isFalse();
            assertThat(terms.weightOf(hash(other))).isZero();
        }
    }

    @Test
    void areOrderedByWeightWhereAnotherLacksThem() {
        Terms a = terms(List.of("mayor", "harbour", "ferry", "ferry", "tram", "tram", "tram"));

        assertThat(Arrays.stream(a.lacking(terms(List.of("tram", "bridge")))).mapToObj(a::word))
                .containsExactly("ferry", "harbour", "mayor");
        assertThat(a.lacking(a)).isEmpty();
    }

    @Test
    void areTheSameWhenTheyWereKept() {
        Terms terms = terms(new Random(5));

        Terms kept = Terms.of(terms.packed(), terms.words());
        Terms bare = Terms.of(terms.withoutWords().packed(), terms.withoutWords().words());

        for (int i = 0; i < terms.count(); i++) {
            assertThat(kept.word(i)).isEqualTo(terms.word(i));
            assertThat(bare.hash(i)).isEqualTo(hash(terms.word(i)));
            assertThat(bare.weight(i)).isEqualTo(terms.weightOf(hash(terms.word(i))));
        }
        assertThat(terms.cosine(bare)).isCloseTo(1, within(1e-6));
    }

    @Test
    void areRefusedOutOfOrder() {
        long[] packed = {Terms.pack(7, 0.6F), Terms.pack(-7, 0.8F)};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Terms.of(packed, new String[] {"ferry", "tram"}))
                .withMessageContaining("in order");
        assertThat(Terms.of(new long[] {packed[1], packed[0]}, new String[0]).weightOf(-7))
                .isEqualTo(0.8F);
    }

    private static int hash(String word) {
        return Terms.hashOf(Words.hashOf(Lexicon.stem(word)));
    }

    private static double weight(Terms terms, String word) {
        return terms.weightOf(hash(word));
    }

    private static Terms terms(Random random) {
        return terms(
                IntStream.range(0, 40).mapToObj(i -> "word" + random.nextInt(60) + "x").toList());
    }

    private static Terms terms(List<String> words) {
        WordCounts counts = new WordCounts();
        words.forEach(counts::add);
        return Terms.of(counts, LEXICON, 100);
    }
}
