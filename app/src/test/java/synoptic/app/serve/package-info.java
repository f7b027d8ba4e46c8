@NullMarked
package synoptic.app.serve;

import org.jspecify.annotations.NullMarked;
