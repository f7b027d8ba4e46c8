package synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BegunTest {

    private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

    private static List<Integer> squares() {
        return Begun.onEach(NUMBERS, n -> n * n).finish();
    }

    @Test
    void givesWhatCameOfEachInOrder() {
        assertThat(squares()).isEqualTo(NUMBERS.stream().map(n -> n * n).toList());
    }

    @Test
    void givesTheSameInAPoolOfOneThread() {
        try (ForkJoinPool pool = new ForkJoinPool(1)) {
            assertThat(pool.submit(BegunTest::squares).join()).isEqualTo(squares());
        }
    }

    @Test
    void givesNothingOfNothing() {
        assertThat(Begun.onEach(List.<String>of(), String::length).finish()).isEmpty();
    }

    @Test
    void throwsWhatTheWorkThrows() {
        Begun<Integer> begun =
                Begun.onEach(
                        NUMBERS,
                        n -> {
                            if (n == 7) {
                                throw new IllegalArgumentException("no sevens");
                            }
                            return n;
                        });

        assertThatThrownBy(begun::finish)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no sevens");
    }
}
