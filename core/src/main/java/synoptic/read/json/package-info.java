/// JSON articles in the dialects people have, one object or one a line.
@NullMarked
package synoptic.read.json;

import org.jspecify.annotations.NullMarked;
