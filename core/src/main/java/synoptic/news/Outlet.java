package synoptic.news;

import org.jspecify.annotations.Nullable;

/// Who published an article, as far as it is known: a name, a domain, the family of its owner.
public record Outlet(@Nullable String name, @Nullable String domain, @Nullable String family) {

    public static final Outlet UNSTATED = new Outlet(null, null, null);

    public boolean isStated() {
        return name != null || domain != null;
    }

    /// The domain where known, else the name in lower case: equal for captures of one outlet, null
    /// if unstated.
    public @Nullable String key() {
        if (domain != null) {
            return domain;
        }
        return name == null ? null : name.toLowerCase(java.util.Locale.ROOT);
    }

    /// This outlet with what it lacks taken from another statement about the same one.
    public Outlet completedBy(Outlet other) {
        return new Outlet(
                name != null ? name : other.name,
                domain != null ? domain : other.domain,
                family != null ? family : other.family);
    }

    /// What a page calls this outlet.
    public String label() {
        if (name != null) {
            return name;
        }
        return domain == null ? "outlet not stated" : domain;
    }
}
