package synoptic.publish.html;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the things that pages link to are kept.
public sealed interface Site {

    /// Files beside each other in a folder: an index, and one for each event.
    record Folder() implements Site {}

    /// Addresses of a server. `csrf` is what a form must hand back to change anything; null where
    /// nothing may be changed.
    record Server(@Nullable String csrf) implements Site {}

    default String home() {
        return switch (this) {
            case Folder folder -> "index.html";
            case Server server -> "/";
        };
    }

    default String event(String id) {
        return switch (this) {
            case Folder folder -> id + ".html";
            case Server server -> "/events/" + Segment.of(id);
        };
    }

    default Optional<String> article(String id) {
        return served("/articles/" + Segment.of(id));
    }

    default Optional<String> person(String name) {
        return served("/persons/" + Segment.of(name));
    }

    /// `key` is that of [synoptic.news.Outlet#key].
    default Optional<String> outlet(@Nullable String key) {
        return key == null ? Optional.empty() : served("/outlets/" + Segment.of(key));
    }

    /// What a form of this page must hand back; empty where nothing can be changed.
    default Optional<String> forms() {
        return switch (this) {
            case Folder folder -> Optional.empty();
            case Server server -> Optional.ofNullable(server.csrf());
        };
    }

    private Optional<String> served(String address) {
        return switch (this) {
            case Folder folder -> Optional.empty();
            case Server server -> Optional.of(address);
        };
    }
}
