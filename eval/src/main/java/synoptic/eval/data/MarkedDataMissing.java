package synoptic.eval.data;

import java.nio.file.Path;

/// A marked set was asked for that is not on this machine: the repository holds none.
public final class MarkedDataMissing extends RuntimeException {
    private final Path path;

    public MarkedDataMissing(Path path) {
        super(
                "%s: expected marked data here but found nothing; name its folder by %s or %s"
                        .formatted(path, "-D" + DataFolder.PROPERTY, DataFolder.VARIABLE));
        this.path = path;
    }

    public Path path() {
        return path;
    }
}
