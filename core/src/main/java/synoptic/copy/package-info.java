/// Who copied: shared text between articles, and the origins they go back to.
@NullMarked
package synoptic.copy;

import org.jspecify.annotations.NullMarked;
