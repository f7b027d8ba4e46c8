/// What lists out of a library hold, in the forms that commands and server share.
@NullMarked
package synoptic.app.found;

import org.jspecify.annotations.NullMarked;
