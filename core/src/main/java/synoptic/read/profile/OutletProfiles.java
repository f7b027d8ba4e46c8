package synoptic.read.profile;

import java.util.Map;
import synoptic.news.Outlet;

/// What each outlet repeats, by [Outlet#key]; nothing is known of the others.
public record OutletProfiles(Map<String, OutletProfile> byOutlet) {

    public static final OutletProfiles NONE = new OutletProfiles(Map.of());

    public OutletProfiles {
        byOutlet = Map.copyOf(byOutlet);
    }

    public OutletProfile of(Outlet outlet) {
        String key = outlet.key();
        return key == null
                ? OutletProfile.NOTHING
                : byOutlet.getOrDefault(key, OutletProfile.NOTHING);
    }

    /// How many paragraphs are known to be repeated by any outlet.
    public int size() {
        return byOutlet.values().stream().mapToInt(profile -> profile.repeated().size()).sum();
    }
}
