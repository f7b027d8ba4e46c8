package synoptic.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashOrderTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3000, 50_000})
    void putsNumbersInOrderAsUnsignedByTheirFirstBits(int count) {
        SplittableRandom random = new SplittableRandom(count);
        long[] numbers =
                random.longs(count).map(n -> (n & ~0xFFFFFFL) | random.nextInt(9)).toArray();

        HashOrder.sort(numbers);

        assertThat(LongStream.of(numbers).boxed().toList())
                .isSortedAccordingTo(Long::compareUnsigned);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE})
    void keepsNumbersThatAreAllTheSame(long number) {
        long[] numbers = {number, number, number};

        HashOrder.sort(numbers);

        assertThat(numbers).containsExactly(number, number, number);
    }
}
