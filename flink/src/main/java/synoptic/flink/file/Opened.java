package synoptic.flink.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.regex.Pattern;
import org.apache.flink.core.fs.Path;

/// Opens files by their names: an address of the web over HTTP, another name with a scheme
/// (`s3://bucket/day.warc.gz`) by Flink's file systems, any other by the platform.
public final class Opened {

    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]+:/");

    private Opened() {}

    /// The content of a file, as a stream that the caller closes.
    ///
    /// @throws IOException with a reason that a person may read
    public static InputStream file(String name) throws IOException {
        if (ofTheWeb(name)) {
            return new WebFile(URI.create(name), WebFile.Patience.USUAL);
        }
        if (hasScheme(name)) {
            Path path = new Path(name);
            return path.getFileSystem().open(path);
        }
        try {
            return Files.newInputStream(java.nio.file.Path.of(name));
        } catch (NoSuchFileException e) {
            throw new IOException("no such file or folder", e);
        } catch (AccessDeniedException e) {
            throw new IOException("may not be opened", e);
        }
    }

    static boolean ofTheWeb(String name) {
        return name.startsWith("https://") || name.startsWith("http://");
    }

    static boolean hasScheme(String name) {
        return SCHEME.matcher(name).lookingAt();
    }
}
