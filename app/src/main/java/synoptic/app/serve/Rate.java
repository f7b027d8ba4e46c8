package synoptic.app.serve;

import java.util.Map;
import java.util.function.LongSupplier;

/// How often each asker may ask: so many times in a stretch of nanoseconds, saved up to twice that.
///
/// A leaky bucket for each; those heard of longest ago are forgotten.
final class Rate {

    private static final int KNOWN = 10_000;

    private final double perNano;
    private final double most;
    private final LongSupplier clock;
    private final Map<String, Bucket> buckets = new Recent<>(KNOWN);

    private static final class Bucket {
        private double left;
        private long since;

        Bucket(double left, long since) {
            this.left = left;
            this.since = since;
        }
    }

    Rate(int times, long nanos, LongSupplier clock) {
        perNano = (double) times / nanos;
        most = 2.0 * times;
        this.clock = clock;
    }

    /// Whether this asker may ask once more now.
    synchronized boolean allows(String asker) {
        long now = clock.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(asker, key -> new Bucket(most, now));
        bucket.left = Math.min(most, bucket.left + (now - bucket.since) * perNano);
        bucket.since = now;
        if (bucket.left < 1) {
            return false;
        }
        bucket.left--;
        return true;
    }
}
