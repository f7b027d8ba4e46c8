/// The command line: files in, results out.
@NullMarked
package synoptic.app;

import org.jspecify.annotations.NullMarked;
