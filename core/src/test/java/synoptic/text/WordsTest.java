package synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static List<String> raw(String text) {
        Words words = Words.of(text);
        List<String> raw = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            raw.add(words.raw(i));
        }
        return raw;
    }

    @Test
    void knowsWhereEachWordStands() {
        String text = "  Ferry, aground!";

        Words words = Words.of(text);

        assertThat(words.count()).isEqualTo(2);
        assertThat(words.span(0)).isEqualTo(new Span(2, 7));
        assertThat(words.span(1).in(text)).isEqualTo("aground");
        assertThat(words.start(1)).isEqualTo(9);
        assertThat(words.end(1)).isEqualTo(16);
    }

    @Test
    void findsNoWordsWhereThereAreNone() {
        assertThat(raw("")).isEmpty();
        assertThat(raw(" \n\t… — ' . , : !")).isEmpty();
    }

    @Test
    void keepsAnApostropheInsideAWordAndLeavesQuotationMarksOut() {
        assertThat(raw("'Don't', she said, isn’t 'it'"))
                .containsExactly("Don't", "she", "said", "isn’t", "it");
    }

    @Test
    void keepsMarksBetweenDigitsAndNoOthers() {
        assertThat(raw("3.5 of 1,150 at 10:30, not 7. Or v.2, 5,"))
                .containsExactly(
                        "3.5", "of", "1,150", "at", "10:30", "not", "7", "Or", "v", "2", "5");
    }

    @Test
    void partsWordsAtHyphensAndUnderscores() {
        assertThat(raw("so-called a_b")).containsExactly("so", "called", "a", "b");
    }

    @Test
    void foldsCaseAccentsAndPossessives() {
        assertThat(Words.fold("Ørsted")).isEqualTo("ørsted");
        assertThat(Words.fold("ÉTÉ")).isEqualTo("ete");
        assertThat(Words.fold("Zoë’s")).isEqualTo("zoe");
        assertThat(Words.fold("HARBOUR'S")).isEqualTo("harbour");
        assertThat(Words.fold("isn’t")).isEqualTo("isn't");
        assertThat(Words.fold("'s")).isEqualTo("'s");
    }

    @Test
    void foldsComposedAndDecomposedAccentsAlike() {
        Words words = Words.of("Café’s Cafe\u0301’s");

        assertThat(words.count()).isEqualTo(2);
        assertThat(words.folded(0)).isEqualTo("cafe");
        assertThat(words.folded(1)).isEqualTo("cafe");
        assertThat(words.hash(0)).isEqualTo(words.hash(1));
    }

    @Test
    void keepsSurrogatePairsWhole() {
        String text = "on 𝐀lpha 🚢🚢 sea";

        assertThat(raw(text)).containsExactly("on", "𝐀lpha", "🚢🚢", "sea");
        assertThat(Words.of(text).isCapitalised(1)).isTrue();
    }

    @Test
    void tellsCapitalisedWordsAndNumbers() {
        Words words = Words.of("Élan vital 3rd");

        assertThat(words.isCapitalised(0)).isTrue();
        assertThat(words.isCapitalised(1)).isFalse();
        assertThat(words.isNumber(1)).isFalse();
        assertThat(words.isNumber(2)).isTrue();
    }

    @Test
    void hashesAWordAsItsFoldedForm() {
        for (int seed = 0; seed < 200; seed++) {
            Words words = Words.of(garbage(new Random(seed)));
            for (int i = 0; i < words.count(); i++) {
                assertThat(words.hash(i))
                        .as("seed %d, word '%s'", seed, words.raw(i))
                        .isEqualTo(Words.hashOf(words.folded(i)));
            }
        }
    }

    @Test
    void partsAnyTextIntoWordsInOrderThatDoNotOverlap() {
        for (int seed = 0; seed < 200; seed++) {
            String text = garbage(new Random(seed));
            Words words = Words.of(text);
            int last = 0;
            for (int i = 0; i < words.count(); i++) {
                assertThat(words.start(i)).as("seed %d", seed).isGreaterThanOrEqualTo(last);
                assertThat(words.end(i)).as("seed %d", seed).isGreaterThan(words.start(i));
                last = words.end(i);
            }
            assertThat(last).as("seed %d", seed).isLessThanOrEqualTo(text.length());
        }
    }

    private static String garbage(Random random) {
        String alphabet = "aZé’'sS. ,:059\u0301\uD83D\uDEA2İßǅﬁ–\n";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    @Test
    void givesTheHashesOfTheFirstWordsAlone() {
        String text = "L’été, O'Neill's 3.5 km 1,150 Naïve ferry’s deck. Tōkyō 10:30 A.B ½ x";
        Words words = Words.of(text);

        long[] all = Words.hashes(text, Integer.MAX_VALUE);

        assertThat(all).hasSize(words.count());
        for (int i = 0; i < words.count(); i++) {
            assertThat(all[i]).as(words.raw(i)).isEqualTo(words.hash(i));
        }
        assertThat(Words.hashes(text, 2)).containsExactly(all[0], all[1]);
        assertThat(Words.hashes("", 2)).isEmpty();
    }
}
