package synoptic.read.credit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Web addresses as articles state them.
public final class Addresses {

    private static final Pattern HTTP =
            Pattern.compile("https?://([A-Za-z0-9.-]{1,253})(?::\\d{1,5})?(?:[/?#][^\\s<>\"]*)?");

    private Addresses() {}

    /// The host of an http address.
    public static Optional<String> host(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        Matcher matcher = HTTP.matcher(url.strip());
        return matcher.lookingAt() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /// The first http address in a line.
    public static Optional<String> firstIn(String line) {
        Matcher matcher = HTTP.matcher(line);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
