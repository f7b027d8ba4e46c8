package synoptic.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import synoptic.news.Outlet;
import synoptic.read.credit.Addresses;
import synoptic.read.credit.OutletTable;

/// The site a page stands on: its address, its outlet, and the names it goes by.
record Site(Optional<String> url, Outlet outlet, List<String> names) {

    static Site of(Statements said, LinkedArticle linked, OutletTable outlets) {
        Optional<String> url =
                said.canonical()
                        .filter(Site::isAddress)
                        .or(() -> said.first("og:url").filter(Site::isAddress))
                        .or(() -> linked.string("url").filter(Site::isAddress));
        Optional<String> name = said.first("og:site_name").or(linked::publisher).map(Titles::clean);
        Outlet outlet = outlet(url, name, outlets);
        return new Site(url, outlet, names(said, linked, outlet));
    }

    private static boolean isAddress(String url) {
        return Addresses.host(url).isPresent();
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

    private static List<String> names(Statements said, LinkedArticle linked, Outlet outlet) {
        List<String> names = new ArrayList<>();
        said.first("og:site_name").map(Titles::clean).ifPresent(names::add);
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
