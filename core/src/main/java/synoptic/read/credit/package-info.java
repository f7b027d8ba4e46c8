/// What articles state about themselves: outlets, bylines, agency credits, dates.
@NullMarked
package synoptic.read.credit;

import org.jspecify.annotations.NullMarked;
