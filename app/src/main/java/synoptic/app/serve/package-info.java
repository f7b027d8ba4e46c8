/// The server: pages, an HTTP interface and feeds over a library.
@NullMarked
package synoptic.app.serve;

import org.jspecify.annotations.NullMarked;
