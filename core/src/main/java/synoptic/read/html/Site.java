package synoptic.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.news.Outlet;
import synoptic.read.credit.Addresses;
import synoptic.read.credit.OutletTable;

/// The site a page stands on: its address, its outlet, and the names it goes by.
record Site(Optional<String> url, Outlet outlet, List<String> names) {

    private static final Pattern PARTS = Pattern.compile("\\s+[|\u2022\u00b7]\\s+");
    /// In chars: a name of the site may be stated as the title of all its pages.
    private static final int LONGEST_NAME = 40;

    private static final Pattern HOST = Pattern.compile("www\\.[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern ARCHIVED =
            Pattern.compile(
                    "https?://web\\.archive\\.org/web/\\d{4,14}(?:[a-z]{2}_)?/(https?://.+)");

    static Site of(Statements said, LinkedArticle linked, OutletTable outlets) {
        Optional<String> url =
                said.canonical()
                        .flatMap(Site::address)
                        .or(() -> said.first("og:url").flatMap(Site::address))
                        .or(() -> linked.string("url").flatMap(Site::address));
        Optional<String> stated = siteName(said);
        Optional<String> name = stated.or(() -> linked.publisher().flatMap(Site::withoutHost));
        Outlet outlet = outlet(url.or(() -> host(said)), name, outlets);
        return new Site(url, outlet, names(said, stated, linked, outlet));
    }

    /// The stated name of the site, without the title that some templates put before or behind it.
    private static Optional<String> siteName(Statements said) {
        String title = Titles.fold(said.first("og:title").map(Titles::clean).orElse(""));
        List<String> parts =
                said.first("og:site_name").stream()
                        .flatMap(name -> PARTS.splitAsStream(Titles.clean(name)))
                        .toList();
        List<String> others =
                parts.stream()
                        .filter(part -> title.isEmpty() || !Titles.fold(part).equals(title))
                        .toList();
        boolean shortTitle = others.isEmpty() && title.length() <= LONGEST_NAME;
        return parts.size() == others.size() || shortTitle
                ? said.first("og:site_name").map(Titles::clean).flatMap(Site::withoutHost)
                : others.stream().findFirst().flatMap(Site::withoutHost);
    }

    /// A name that is a host as people say it: `quay.example` for `www.quay.example`.
    private static Optional<String> withoutHost(String name) {
        String clean = Titles.clean(name);
        return Optional.of(
                        HOST.matcher(clean).matches() ? clean.replaceFirst("^www\\.", "") : clean)
                .filter(said -> !said.isBlank());
    }

    /// Where the page states no address, but a host for its name.
    private static Optional<String> host(Statements said) {
        return said.first("og:site_name")
                .map(String::strip)
                .filter(name -> HOST.matcher(name).matches())
                .map(name -> "https://" + name);
    }

    /// An address, that of the page itself where it is one of an archive of the web.
    private static Optional<String> address(String stated) {
        String whole = stated.startsWith("//") ? "https:" + stated : stated;
        Matcher archived = ARCHIVED.matcher(whole);
        String original = archived.matches() ? archived.group(1) : whole;
        return Optional.of(original).filter(url -> Addresses.host(url).isPresent());
    }

    private static Outlet outlet(Optional<String> url, Optional<String> name, OutletTable outlets) {
        Outlet atUrl = outlets.atUrl(url.orElse(null));
        if (atUrl.name() != null || name.isEmpty()) {
            return atUrl;
        }
        Optional<Outlet> named = outlets.named(name.get());
        if (named.isPresent() && atUrl.domain() == null) {
            return named.get();
        }
        return new Outlet(
                named.map(Outlet::name).orElse(name.get()),
                atUrl.domain(),
                named.map(Outlet::family).orElse(null));
    }

    private static List<String> names(
            Statements said, Optional<String> stated, LinkedArticle linked, Outlet outlet) {
        List<String> names = new ArrayList<>();
        said.first("og:site_name").map(Titles::clean).ifPresent(names::add);
        stated.ifPresent(names::add);
        linked.publisher().ifPresent(names::add);
        said.first("application-name")
                .filter(name -> !name.equals(said.titleElement().strip()))
                .ifPresent(names::add);
        if (outlet.name() != null) {
            names.add(outlet.name());
        }
        String domain = outlet.domain();
        if (domain != null) {
            names.add(domain);
            String[] labels = domain.split("\\.");
            names.add(labels[Math.max(0, labels.length - 2)]);
        }
        return names.stream().filter(name -> !name.isBlank()).distinct().toList();
    }
}
