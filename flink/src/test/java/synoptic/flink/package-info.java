@NullMarked
package synoptic.flink;

import org.jspecify.annotations.NullMarked;
