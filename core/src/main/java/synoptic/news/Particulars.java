package synoptic.news;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an article states of itself: its title, outlet, authors, dates, credits.
///
/// What it does not state is null or empty; where it is not known when it was published,
/// `publication` says why. `authors` are persons; agencies stand apart, and photo credits are
/// neither. `language` is a BCP-47 tag.
public record Particulars(
        @Nullable String url,
        @Nullable String title,
        @Nullable String description,
        Publication publication,
        @Nullable StatedTime modified,
        List<String> authors,
        Outlet outlet,
        List<String> agencies,
        List<String> otherTitles,
        @Nullable String language,
        @Nullable String section,
        List<String> keywords,
        List<String> images,
        Access access) {

    public Particulars {
        authors = List.copyOf(authors);
        agencies = List.copyOf(agencies);
        otherTitles = List.copyOf(otherTitles);
        keywords = List.copyOf(keywords);
        images = List.copyOf(images);
    }

    /// When it was published, or null where that is not known.
    public @Nullable StatedTime published() {
        return switch (publication) {
            case Publication.Stated stated -> stated.time();
            case Publication.Unknown unknown -> null;
        };
    }

    public Particulars withLanguage(String tag) {
        return toBuilder().language(tag).build();
    }

    /// These particulars, to be completed where they state nothing.
    public Builder toBuilder() {
        Builder builder =
                builder()
                        .url(url)
                        .title(title)
                        .description(description)
                        .publication(publication)
                        .modified(modified)
                        .outlet(outlet)
                        .language(language)
                        .section(section)
                        .access(access);
        authors.forEach(builder::author);
        agencies.forEach(builder::agency);
        otherTitles.forEach(builder::otherTitle);
        keywords.forEach(builder::keyword);
        images.forEach(builder::image);
        return builder;
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Gathers particulars while an article is read; the first statement of a kind stands, and
    /// later ones complete what it lacks of the outlet.
    public static final class Builder {
        private static final Publication NO_DATE = new Publication.Unknown("no date is stated");

        private @Nullable String url;
        private @Nullable String title;
        private @Nullable String description;
        private Publication publication = NO_DATE;
        private @Nullable StatedTime modified;
        private final Set<String> authors = new LinkedHashSet<>();
        private Outlet outlet = Outlet.UNSTATED;
        private final Set<String> agencies = new LinkedHashSet<>();
        private final Set<String> otherTitles = new LinkedHashSet<>();
        private @Nullable String language;
        private @Nullable String section;
        private final Set<String> keywords = new LinkedHashSet<>();
        private final Set<String> images = new LinkedHashSet<>();
        private Access access = Access.UNKNOWN;

        public Builder url(@Nullable String value) {
            url = first(url, value);
            return this;
        }

        public Builder title(@Nullable String value) {
            title = first(title, value);
            return this;
        }

        public Builder description(@Nullable String value) {
            description = first(description, value);
            return this;
        }

        public Builder published(StatedTime value) {
            return publication(new Publication.Stated(value));
        }

        /// A stated time stands before any reason why there is none.
        public Builder publication(Publication value) {
            publication = publication instanceof Publication.Stated ? publication : value;
            return this;
        }

        public Builder modified(@Nullable StatedTime value) {
            modified = modified == null ? value : modified;
            return this;
        }

        public Builder author(@Nullable String value) {
            add(authors, value);
            return this;
        }

        public Builder outlet(Outlet value) {
            outlet = outlet.completedBy(value);
            return this;
        }

        public Builder agency(@Nullable String value) {
            add(agencies, value);
            return this;
        }

        public Builder otherTitle(@Nullable String value) {
            add(otherTitles, value);
            return this;
        }

        public Builder language(@Nullable String value) {
            language = first(language, value);
            return this;
        }

        public Builder section(@Nullable String value) {
            section = first(section, value);
            return this;
        }

        public Builder keyword(@Nullable String value) {
            add(keywords, value);
            return this;
        }

        public Builder image(@Nullable String value) {
            add(images, value);
            return this;
        }

        public Builder access(Access value) {
            access = access == Access.UNKNOWN ? value : access;
            return this;
        }

        public @Nullable String url() {
            return url;
        }

        public @Nullable String title() {
            return title;
        }

        public @Nullable String description() {
            return description;
        }

        public Outlet outlet() {
            return outlet;
        }

        public List<String> agencies() {
            return new ArrayList<>(agencies);
        }

        public boolean hasAuthors() {
            return !authors.isEmpty();
        }

        public Particulars build() {
            return new Particulars(
                    url,
                    title,
                    description,
                    publication,
                    modified,
                    List.copyOf(authors),
                    outlet,
                    List.copyOf(agencies),
                    List.copyOf(otherTitles),
                    language,
                    section,
                    List.copyOf(keywords),
                    List.copyOf(images),
                    access);
        }

        private static @Nullable String first(@Nullable String known, @Nullable String value) {
            return known != null || value == null || value.isBlank() ? known : value.strip();
        }

        private static void add(Set<String> known, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                known.add(value.strip());
            }
        }
    }
}
