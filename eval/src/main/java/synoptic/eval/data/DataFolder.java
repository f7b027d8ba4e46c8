package synoptic.eval.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The folder of the marked sets, each in a folder of its own, outside the repository.
public record DataFolder(Path root) {
    public static final String PROPERTY = "synoptic.data";
    public static final String VARIABLE = "SYNOPTIC_DATA";

    /// Named by the system property, else by the environment variable, else `../shared/data`
    /// beside the checkout.
    public static DataFolder located() {
        return new DataFolder(
                named(System.getProperty(PROPERTY))
                        .or(() -> named(System.getenv(VARIABLE)))
                        .orElseGet(() -> besideCheckout(Path.of(""))));
    }

    public boolean has(String name) {
        return Files.exists(root.resolve(name));
    }

    /// The file or folder of this name, which must be there.
    public Path require(String name) {
        Path path = root.resolve(name);
        if (!Files.exists(path)) {
            throw new MarkedDataMissing(path);
        }
        return path;
    }

    /// The path as people name it: from this folder on, with `/` between names.
    String nameOf(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    static Path besideCheckout(Path start) {
        Path from = start.toAbsolutePath().normalize();
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder.resolveSibling("shared").resolve("data");
            }
        }
        return from.resolveSibling("shared").resolve("data");
    }

    private static Optional<Path> named(@Nullable String path) {
        return Optional.ofNullable(path).filter(given -> !given.isBlank()).map(Path::of);
    }
}
