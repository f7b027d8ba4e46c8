/// What the reports of an event state: on how many legs each statement stands, and where accounts
/// conflict.
@NullMarked
package synoptic.compare.claim;

import org.jspecify.annotations.NullMarked;
