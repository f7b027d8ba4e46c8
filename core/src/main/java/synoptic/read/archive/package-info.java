/// Compressed files and archives, taken apart as they are read, with a bound on what may come
/// out.
@NullMarked
package synoptic.read.archive;

import org.jspecify.annotations.NullMarked;
