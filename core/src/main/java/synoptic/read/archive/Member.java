package synoptic.read.archive;

import java.io.InputStream;

/// A file in an archive, or what else stands there; `content` is good until the next is asked
/// for.
public record Member(String name, Kind kind, InputStream content) {

    /// What a member is. Only files are read.
    public enum Kind {
        FILE,
        FOLDER,
        LINK_OR_DEVICE
    }
}
