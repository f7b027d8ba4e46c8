/// The clauses of the reports of an event, with what can be compared of each.
@NullMarked
package synoptic.compare.clause;

import org.jspecify.annotations.NullMarked;
