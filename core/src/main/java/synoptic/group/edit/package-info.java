/// What a person says about which reports belong together, applied to what was found.
@NullMarked
package synoptic.group.edit;

import org.jspecify.annotations.NullMarked;
