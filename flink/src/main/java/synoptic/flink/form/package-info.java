/// The shape in which values cross the wires of a cluster and lie in its state: derived from the
/// records of the rooms, written down beside the bytes, and resolved by names when it is read
/// again by a later build.
@NullMarked
package synoptic.flink.form;

import org.jspecify.annotations.NullMarked;
