/// Files of any place as a job takes them: of this machine, of Flink's file systems, of the web.
@NullMarked
package synoptic.flink.file;

import org.jspecify.annotations.NullMarked;
