package synoptic.store.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import synoptic.text.Sha256;

/// A digest of rows: equal where the rows are, so that what did not change need not be written.
final class RowDigest implements Rows {

    private static final byte END = 0;
    private static final int BYTES = 12;

    private final MessageDigest digest = Sha256.start();

    @Override
    public void row(String table, @Nullable Object... values) {
        add(table);
        for (Object value : values) {
            digest.update(value == null ? END : (byte) 1);
            add(String.valueOf(value));
        }
    }

    private void add(String words) {
        digest.update(words.getBytes(StandardCharsets.UTF_8));
        digest.update(END);
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
