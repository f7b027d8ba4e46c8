/// What clients see, written down once: readable text, JSON Lines, pages.
@NullMarked
package synoptic.publish;

import org.jspecify.annotations.NullMarked;
