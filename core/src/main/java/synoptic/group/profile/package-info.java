/// What of a report is compared with others: its telling words, names, numbers and days.
@NullMarked
package synoptic.group.profile;

import org.jspecify.annotations.NullMarked;
