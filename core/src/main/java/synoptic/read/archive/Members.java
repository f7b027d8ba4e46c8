package synoptic.read.archive;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The members of an archive, one by one, as they stand in it.
public interface Members {

    /// The next member, or null at the end, or where the archive is damaged.
    @Nullable Member next() throws IOException;

    /// Why the archive ended before its end, or null.
    @Nullable String damage();
}
