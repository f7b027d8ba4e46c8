@NullMarked
package synoptic.flink.kafka;

import org.jspecify.annotations.NullMarked;
