/// Measures reading and grouping against marked reports: the samples and the founding case.
@NullMarked
package synoptic.eval.reports;

import org.jspecify.annotations.NullMarked;
