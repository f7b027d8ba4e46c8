package synoptic.eval;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import synoptic.text.Sha256;

/// Tells whether a marked set is still the same: SHA-256 over the names of its files from the
/// set's folder on, in order, each with its length and contents.
public record DataHash(String hex) {

    public static DataHash ofFolder(Path folder) throws IOException {
        MessageDigest digest = Sha256.start();
        for (Map.Entry<String, Path> file : filesByName(folder).entrySet()) {
            byte[] name = file.getKey().getBytes(StandardCharsets.UTF_8);
            byte[] contents = Files.readAllBytes(file.getValue());
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, name.length));
            digest.update(name);
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, contents.length));
            digest.update(contents);
        }
        return new DataHash(HexFormat.of().formatHex(digest.digest()));
    }

    /// Of a text by itself.
    public static DataHash ofText(String text) {
        byte[] digest = Sha256.start().digest(text.getBytes(StandardCharsets.UTF_8));
        return new DataHash(HexFormat.of().formatHex(digest));
    }

    /// The first byte, 0 to 255.
    public int firstByte() {
        return Integer.parseInt(hex, 0, 2, 16);
    }

    /// Several folders as one set, in the order given.
    public static DataHash ofFolders(List<Path> folders) throws IOException {
        MessageDigest digest = Sha256.start();
        for (Path folder : folders) {
            digest.update(ofFolder(folder).hex().getBytes(StandardCharsets.UTF_8));
        }
        return new DataHash(HexFormat.of().formatHex(digest.digest()));
    }

    private static TreeMap<String, Path> filesByName(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(
                            Collectors.toMap(
                                    file -> folder.relativize(file).toString().replace('\\', '/'),
                                    file -> file,
                                    (one, other) -> one,
                                    TreeMap::new));
        }
    }
}
