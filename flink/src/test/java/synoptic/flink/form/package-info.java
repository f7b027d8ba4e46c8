@NullMarked
package synoptic.flink.form;

import org.jspecify.annotations.NullMarked;
