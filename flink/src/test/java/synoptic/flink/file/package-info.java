@NullMarked
package synoptic.flink.file;

import org.jspecify.annotations.NullMarked;
