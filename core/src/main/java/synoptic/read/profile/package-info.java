/// What an outlet repeats in its articles, learned from many of them.
@NullMarked
package synoptic.read.profile;

import org.jspecify.annotations.NullMarked;
