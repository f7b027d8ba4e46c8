package synoptic.flink.kafka;

import java.time.Instant;
import synoptic.flink.step.Arrival;

/// What a message of a topic turned out to be.
public sealed interface Message {

    /// `moment` is when it was captured, else when the topic took it: milliseconds from 1970.
    long moment();

    record Sound(Arrival arrival, long moment) implements Message {}

    /// No capture, because of `reason`; `place` names topic, partition and offset.
    @SuppressWarnings("ArrayRecordComponent") // handed on as it is, and compared by nobody
    record Poisoned(String place, String reason, byte[] value, Instant sent) implements Message {
        @Override
        public long moment() {
            return sent.toEpochMilli();
        }
    }
}
