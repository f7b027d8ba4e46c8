package synoptic.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/// Where a page of a list ends: the last one's rank, which falls along the list, and its id, which
/// rises among equals.
///
/// In an address it is one word that says nothing to others.
public record Cursor(double rank, String id) {

    /// The cursor that is written as `word`.
    ///
    /// @throws IllegalArgumentException where `word` was not made by [#word]
    public static Cursor of(String word) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
            int end = plain.indexOf(' ');
            return new Cursor(
                    Double.parseDouble(plain.substring(0, end)), plain.substring(end + 1));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "expected a cursor that a page gave as its next but found '%s'"
                            .formatted(word.toLowerCase(Locale.ROOT)),
                    e);
        }
    }

    public String word() {
        byte[] plain = (rank + " " + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    /// Whether one of this rank and id comes after it.
    public boolean isBefore(double otherRank, String otherId) {
        return otherRank < rank || (otherRank == rank && otherId.compareTo(id) > 0);
    }
}
