/// Bytes as characters: which encoding they are in.
@NullMarked
package synoptic.read.charset;

import org.jspecify.annotations.NullMarked;
