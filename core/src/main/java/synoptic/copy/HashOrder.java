package synoptic.copy;

import java.util.Arrays;

/// Sorts numbers that begin with the bits of a hash and so are spread evenly: first by those bits
/// alone, in place, then within the few that share them (McIlroy, Bostic & McIlroy 1993,
/// "Engineering radix sort").
final class HashOrder {

    private static final int BITS = 11;
    private static final int BUCKETS = 1 << BITS;

    private HashOrder() {}

    /// Ascending, as unsigned numbers where they begin with different bits.
    static void sort(long[] numbers) {
        int[] ends = ends(numbers);
        int[] next = new int[BUCKETS];
        System.arraycopy(ends, 0, next, 1, BUCKETS - 1);
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            while (next[bucket] < ends[bucket]) {
                next[bucket] += settles(numbers, next[bucket], bucket, next) ? 1 : 0;
            }
        }
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            Arrays.sort(numbers, bucket == 0 ? 0 : ends[bucket - 1], ends[bucket]);
        }
    }

    private static int[] ends(long[] numbers) {
        int[] ends = new int[BUCKETS];
        for (long number : numbers) {
            ends[bucket(number)]++;
        }
        for (int bucket = 1; bucket < BUCKETS; bucket++) {
            ends[bucket] += ends[bucket - 1];
        }
        return ends;
    }

    /// Whether the number at a place belongs to that bucket; else it changes places with the next
    /// one of its own.
    private static boolean settles(long[] numbers, int at, int bucket, int[] next) {
        long number = numbers[at];
        int its = bucket(number);
        if (its != bucket) {
            numbers[at] = numbers[next[its]];
            numbers[next[its]++] = number;
        }
        return its == bucket;
    }

    private static int bucket(long number) {
        return (int) (number >>> (Long.SIZE - BITS));
    }
}
