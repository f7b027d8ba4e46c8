/// Captures in from topics of Kafka, results out to topics.
@NullMarked
package synoptic.flink.kafka;

import org.jspecify.annotations.NullMarked;
