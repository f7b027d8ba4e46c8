/// Captures become articles: the one door through which outside bytes come in.
@NullMarked
package synoptic.read;

import org.jspecify.annotations.NullMarked;
