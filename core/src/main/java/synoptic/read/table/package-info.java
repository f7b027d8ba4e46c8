/// Tables with a header: CSV, TSV and their kin.
@NullMarked
package synoptic.read.table;

import org.jspecify.annotations.NullMarked;
