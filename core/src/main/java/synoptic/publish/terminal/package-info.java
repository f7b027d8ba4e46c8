/// Readable text for a terminal.
@NullMarked
package synoptic.publish.terminal;

import org.jspecify.annotations.NullMarked;
