package synoptic.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Files that come with the program, beside the class that needs them.
public final class Resource {

    private Resource() {}

    /// A file to be read.
    ///
    /// @throws IllegalStateException where it was left out of the program
    public static InputStream open(Class<?> beside, String name) {
        InputStream in = beside.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is part of the program");
        }
        return in;
    }

    /// All of it, as UTF-8.
    public static String text(Class<?> beside, String name) {
        try (InputStream in = open(beside, name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
