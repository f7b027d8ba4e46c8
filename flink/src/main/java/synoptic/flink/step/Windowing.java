package synoptic.flink.step;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import synoptic.news.StatedTime;

/// Which reports are thrown together. Times are milliseconds from 1970.
public sealed interface Windowing extends Serializable {

    /// The windows of a moment by their starts.
    LongStream windows(long moment);

    /// When all reports of a window should have come.
    long end(long window);

    /// From when on what comes for a window is too late.
    long close(long window);

    /// The windows of what was brought; none where no time of it is known.
    default LongStream of(Brought brought) {
        return moment(brought).stream()
                .flatMap(moment -> windows(moment).boxed())
                .mapToLong(w -> w);
    }

    private static Optional<Long> moment(Brought brought) {
        return switch (brought) {
            case Brought.Report report -> moment(report);
            case Brought.Refused refused -> captured(refused);
            case Brought.Remarked remarked -> Optional.empty();
        };
    }

    private static Optional<Long> captured(Brought.Refused refused) {
        return refused.capture() == null ? Optional.empty() : millis(refused.capture().time());
    }

    private static Optional<Long> millis(@Nullable Instant time) {
        return Optional.ofNullable(time).map(Instant::toEpochMilli);
    }

    /// The moment it was captured, else the time the article states.
    private static Optional<Long> moment(Brought.Report report) {
        StatedTime published = report.article().particulars().published();
        return millis(report.capture().time())
                .or(() -> Optional.ofNullable(published).map(time -> time.epochSecond() * 1000));
    }

    /// All reports in one window, which ends with the input.
    record All() implements Windowing {
        private static final long serialVersionUID = 1L;

        @Override
        public LongStream windows(long moment) {
            return LongStream.of(0);
        }

        @Override
        public LongStream of(Brought brought) {
            return LongStream.of(0);
        }

        @Override
        public long end(long window) {
            return Long.MAX_VALUE;
        }

        @Override
        public long close(long window) {
            return Long.MAX_VALUE;
        }
    }

    /// Windows of one length, a new one every `hop`; `lateness` is how long after the end of a
    /// window what comes for it still changes it.
    record Hopping(Duration length, Duration hop, Duration lateness) implements Windowing {
        private static final long serialVersionUID = 1L;

        public Hopping {
            if (hop.isNegative() || hop.isZero() || length.compareTo(hop) < 0) {
                throw new IllegalArgumentException(
                        "expected windows of a length of at least a hop of more than nothing, but found %s every %s"
                                .formatted(length, hop));
            }
        }

        @Override
        public LongStream windows(long moment) {
            long step = hop.toMillis();
            long last = Math.floorDiv(moment, step) * step;
            return LongStream.iterate(
                    last, start -> start + length.toMillis() > moment, start -> start - step);
        }

        @Override
        public long end(long window) {
            return window + length.toMillis();
        }

        @Override
        public long close(long window) {
            return end(window) + lateness.toMillis();
        }
    }
}
