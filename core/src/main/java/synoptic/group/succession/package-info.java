/// Which id each event bears when events are worked out anew.
@NullMarked
package synoptic.group.succession;

import org.jspecify.annotations.NullMarked;
