package synoptic.publish.html;

import org.jspecify.annotations.Nullable;

/// What stands in the head of a page: its title, the page above it, and the same as a feed and as
/// JSON, where there are such.
public record Head(
        String title, @Nullable String up, @Nullable String feed, @Nullable String json) {

    public static Head of(String title) {
        return new Head(title, null, null, null);
    }

    public Head under(String address) {
        return new Head(title, address, feed, json);
    }

    public Head alsoAs(@Nullable String asFeed, @Nullable String asJson) {
        return new Head(title, up, asFeed, asJson);
    }
}
