/// What is shown, in forms that other programs take: ninjs, schema.org, tables.
@NullMarked
package synoptic.publish.export;

import org.jspecify.annotations.NullMarked;
