@NullMarked
package synoptic.store.jdbc;

import org.jspecify.annotations.NullMarked;
