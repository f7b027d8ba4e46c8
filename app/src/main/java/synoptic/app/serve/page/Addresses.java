package synoptic.app.serve.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Addresses with one parameter put in the place of another.
public final class Addresses {

    private Addresses() {}

    /// A query (empty, or beginning with its question mark) in which `name` has this value.
    public static String with(String query, String name, String value) {
        String others =
                query.length() < 2
                        ? ""
                        : Arrays.stream(query.substring(1).split("&"))
                                .filter(part -> !part.startsWith(name + "="))
                                .collect(Collectors.joining("&"));
        String own = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return "?" + (others.isEmpty() ? own : others + "&" + own);
    }
}
