package synoptic.read.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.read.credit.Addresses;
import tools.jackson.databind.node.ObjectNode;

/// The outlet that puts out a feed, as its title and its link say, and which of its entries are
/// its own.
///
/// A feed whose entries name several other outlets as their source collects them, and is the
/// outlet of none.
public final class FeedOutlet {

    private static final Pattern PARTS = Pattern.compile("\\s+[-\u2013\u2014|\u00bb\u203a:]\\s+");

    /// Hosts that pass readers on from a feed to the page.
    private static final Pattern RELAY = Pattern.compile("(?:feeds?|feedproxy|rss)\\..*");

    private final @Nullable String name;
    private final @Nullable String host;
    private final boolean collects;

    /// Where an entry leads and which source it names, if it does.
    public record Entry(@Nullable String link, @Nullable String source) {}

    private FeedOutlet(@Nullable String name, @Nullable String host, boolean collects) {
        this.name = name;
        this.host = host;
        this.collects = collects;
    }

    /// The outlet of a feed with this title and link; where it has no link, it stands at the one
    /// host to which all its entries lead, if there is one.
    public static FeedOutlet of(
            @Nullable String title, @Nullable String link, List<Entry> entries) {
        Optional<String> host = Optional.ofNullable(link).flatMap(Addresses::host);
        String at = host.or(() -> common(entries)).orElse(null);
        String name = title == null || title.isBlank() ? null : name(title.strip(), at);
        Set<String> others = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.source() != null && !fold(entry.source()).equals(fold("" + name))) {
                others.add(fold(entry.source()));
            }
        }
        return new FeedOutlet(name, at, others.size() > 1);
    }

    private static Optional<String> common(List<Entry> entries) {
        Set<String> hosts = new HashSet<>();
        for (Entry entry : entries) {
            Optional.ofNullable(entry.link()).flatMap(Addresses::host).ifPresent(hosts::add);
        }
        return hosts.size() == 1 ? hosts.stream().findFirst() : Optional.empty();
    }

    /// The part of a title such as `Harbour Post - Sport` by which the host is called, else all.
    private static String name(String title, @Nullable String host) {
        if (host != null) {
            for (String part : PARTS.split(title)) {
                String folded = fold(part);
                if (folded.length() > 2 && fold(host).contains(folded)) {
                    return part.strip();
                }
            }
        }
        return title;
    }

    /// Says in `entry`, an article in JSON, who publishes it and whom it credits.
    public void state(
            ObjectNode entry, @Nullable String link, @Nullable String source, @Nullable String at) {
        boolean own = name != null && !collects && isHere(link);
        boolean another = source != null && !isThis(source, at);
        if (own) {
            publisher(entry, name, host == null ? link : "https://" + host);
            if (another) {
                entry.put("credited_source", source);
            }
        } else if (source != null || at != null) {
            publisher(entry, source, at);
        }
    }

    /// Whether an entry without a link, or with this one, is on the site of the feed.
    private boolean isHere(@Nullable String link) {
        Optional<String> there = Optional.ofNullable(link).flatMap(Addresses::host);
        return there.isEmpty() || (host != null && areOneSite(there.get(), host));
    }

    private boolean isThis(String source, @Nullable String at) {
        Optional<String> there = Optional.ofNullable(at).flatMap(Addresses::host);
        boolean here = there.isPresent() && host != null && areOneSite(there.get(), host);
        return here || fold(source).equals(fold("" + name));
    }

    private static void publisher(
            ObjectNode entry, @Nullable String name, @Nullable String address) {
        ObjectNode publisher = entry.putObject("publisher");
        if (name != null && !name.isBlank()) {
            publisher.put("name", name);
        }
        if (address != null && !address.isBlank()) {
            publisher.put("url", address);
        }
    }

    private static boolean areOneSite(String link, String feed) {
        return RELAY.matcher(link).matches() || site(link).equals(site(feed));
    }

    /// `harbourpost.example` of `www.harbourpost.example`, `post.co.uk` of `news.post.co.uk`.
    private static String site(String host) {
        String[] labels = host.toLowerCase(Locale.ROOT).split("\\.");
        int n = labels.length;
        boolean underCountry = n > 2 && labels[n - 1].length() == 2 && labels[n - 2].length() <= 3;
        int kept = Math.min(n, underCountry ? 3 : 2);
        return String.join(".", List.of(labels).subList(n - kept, n));
    }

    private static String fold(String words) {
        String letters = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.startsWith("the") ? letters.substring(3) : letters;
    }
}
