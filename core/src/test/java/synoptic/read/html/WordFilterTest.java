package synoptic.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordFilterTest {

    @Test
    void mayHaveAllItsWords() {
        List<String> words = List.of("subscribe", "teilen", "suivez", "читайте", "a");

        WordFilter filter = new WordFilter(words);

        assertThat(words).allMatch(filter::mayHave);
    }

    @Test
    void hasHardlyAnyOther() {
        WordFilter filter = new WordFilter(List.of("subscribe", "teilen", "suivez"));

        Stream<String> others = IntStream.range(0, 1000).mapToObj(i -> "word" + i);

        assertThat(others.filter(filter::mayHave).count()).isLessThan(20);
    }

    @Test
    void hasNothingWhereThereAreNoWords() {
        assertThat(new WordFilter(List.of()).mayHave("subscribe")).isFalse();
    }
}
