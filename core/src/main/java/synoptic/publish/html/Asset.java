package synoptic.publish.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/// A file that served pages name: the style sheet and the script, under names that change with
/// their content, so that browsers may keep them for good.
public enum Asset {
    STYLE("page.css", "text/css; charset=utf-8"),
    SCRIPT("page.js", "text/javascript; charset=utf-8"),
    ICON("icon.svg", "image/svg+xml");

    private static final int DIGITS = 8;

    private final String contentType;
    private final String text;
    private final String name;

    Asset(String file, String contentType) {
        this.contentType = contentType;
        text = read(file);
        int dot = file.indexOf('.');
        name = file.substring(0, dot) + "-" + digest(text) + file.substring(dot);
    }

    public String text() {
        return text;
    }

    /// The last segment of its address.
    public String fileName() {
        return name;
    }

    public String address() {
        return "/assets/" + name;
    }

    public String contentType() {
        return contentType;
    }

    private static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] digest = sha.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String file) {
        try (InputStream in =
                Objects.requireNonNull(
                        Asset.class.getResourceAsStream(file), file + " is part of the program")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
