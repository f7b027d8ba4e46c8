/// The promise of `--json`: what clients read, one shape a class.
@NullMarked
package synoptic.publish.json;

import org.jspecify.annotations.NullMarked;
