/// Settled windows into libraries, each in a schema of its own of a PostgreSQL database.
@NullMarked
package synoptic.flink.library;

import org.jspecify.annotations.NullMarked;
