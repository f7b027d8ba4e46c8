/// The pages that only a server has: lists out of a library, and forms.
@NullMarked
package synoptic.app.serve.page;

import org.jspecify.annotations.NullMarked;
