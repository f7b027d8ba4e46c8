package synoptic.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import synoptic.news.Capture;

/// A file that is opened when its turn comes. `label` says of it what is known from outside, as
/// a capture without bytes.
public record Source(Capture label, Opening opening) {

    /// How a file is opened; the message of a failure is a reason that a person may read.
    public interface Opening {
        InputStream open() throws IOException;
    }

    public static Source of(String path, Opening opening) {
        return new Source(new Capture(path, new byte[0]), opening);
    }

    /// A file that is in memory already.
    public static Source of(Capture file) {
        return new Source(
                file.withBytes(new byte[0]), () -> new ByteArrayInputStream(file.bytes()));
    }

    public String path() {
        return label.path();
    }
}
