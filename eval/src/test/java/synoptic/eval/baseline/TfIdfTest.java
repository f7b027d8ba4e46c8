package synoptic.eval.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TfIdfTest {

    @Test
    void countsWordsOfTwoLettersAndTheirPairs() {
        TfIdf all = new TfIdf(StopWords.NONE, TermCount.RAW, 1);

        assertThat(all.counts("I saw a Fire; the fire_2 saw É é ça"))
                .containsOnlyKeys(
                        "saw",
                        "fire",
                        "the",
                        "fire_2",
                        "ça",
                        "saw fire",
                        "fire the",
                        "the fire_2",
                        "fire_2 saw",
                        "saw ça")
                .containsEntry("saw", 2);
    }

    @Test
    void pairsTheWordsThatRemainWithoutStopWords() {
        TfIdf some = new TfIdf(StopWords.ENGLISH, TermCount.RAW, 1);

        assertThat(some.counts("the fire in the school"))
                .containsOnlyKeys("fire", "school", "fire school");
    }

    @Test
    void distancesAreOneLessTheCosine() {
        TfIdf weights = new TfIdf(StopWords.NONE, TermCount.SUBLINEAR, 1);

        Distances distances =
                Distances.cosine(weights.vectors(List.of("fire", "fire flood", "quake", "")));

        // idf of fire: ln(5/3) + 1; of flood and the pair, each in one of 4 texts: ln(5/2) + 1.
        double fire = Math.log(5 / 3.0) + 1;
        double rare = Math.log(5 / 2.0) + 1;
        double cosine = fire / Math.sqrt(fire * fire + 2 * rare * rare);
        assertThat((double) distances.between(0, 1)).isCloseTo(1 - cosine, within(1e-6));
        assertThat(distances.between(2, 1)).isEqualTo(1);
        assertThat(distances.between(2, 3)).isEqualTo(1);
    }

    @Test
    void leavesOutTermsOfTooFewTexts() {
        TfIdf weights = new TfIdf(StopWords.NONE, TermCount.RAW, 2);

        assertThat(weights.vectors(List.of("fire", "fire flood")))
                .extracting(TermVector::size)
                .containsExactly(1, 1);
    }

    @Test
    void severalOccurrencesCountLessThanTheirNumber() {
        assertThat(TermCount.SUBLINEAR.of(1)).isOne();
        assertThat(TermCount.SUBLINEAR.of(10)).isEqualTo(1 + Math.log(10));
        assertThat(TermCount.RAW.of(10)).isEqualTo(10);
    }
}
