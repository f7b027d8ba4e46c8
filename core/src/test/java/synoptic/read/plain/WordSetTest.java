package synoptic.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import synoptic.text.Words;

class WordSetTest {

    private static long[] words(String text) {
        return Words.hashes(text, Integer.MAX_VALUE);
    }

    @Test
    void countsEachWordAsOftenAsItIsWanted() {
        WordSet set = new WordSet(words("the ferry ran aground off the cape"));

        assertThat(set.hasOf(words("Ferry off the Cape"), 1)).isTrue();
        assertThat(set.hasOf(words("ferry ferry ferry boat"), .75)).isTrue();
        assertThat(set.hasOf(words("ferry boat boat boat"), .5)).isFalse();
    }

    @Test
    void hasNothingOfAnEmptyText() {
        assertThat(new WordSet(words("")).hasOf(words("ferry"), .1)).isFalse();
    }

    @Test
    void holdsAsManyWordsAsATextHas() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            text.append("w").append(i).append(' ');
        }

        WordSet set = new WordSet(words(text.toString()));

        assertThat(set.hasOf(words(text.toString()), 1)).isTrue();
        assertThat(set.hasOf(words("w1000"), 1)).isFalse();
    }
}
