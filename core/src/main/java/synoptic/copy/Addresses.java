package synoptic.copy;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import synoptic.news.Article;

/// What the versions of one article have in common: where it stands.
final class Addresses {

    /// Parameters that say where a reader came from, not what to show, beside those in `utm_`.
    private static final Set<String> OF_THE_WAY =
            Set.of(
                    "ref", "src", "source", "from", "fbclid", "gclid", "cmp", "cmpid", "ncid",
                    "smid", "mc_cid", "mc_eid", "partner", "feed", "share", "amp");

    private Addresses() {}

    /// The address without its protocol, its fragment and what says how a reader came there:
    /// versions of one article share it. An outlet's home page is nobody's address.
    static Optional<String> of(Article article) {
        String url = article.particulars().url();
        if (url == null) {
            return Optional.empty();
        }
        int fragment = url.indexOf('#');
        String page = url.substring(start(url), fragment < 0 ? url.length() : fragment);
        int question = page.indexOf('?');
        String query = question < 0 ? "" : query(page.substring(question + 1));
        String bare = withoutSlash(question < 0 ? page : page.substring(0, question));
        return bare.indexOf('/') > 0 || !query.isEmpty()
                ? Optional.of(query.isEmpty() ? bare : bare + "?" + query)
                : Optional.empty();
    }

    private static int start(String url) {
        int protocol = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : 0;
        return protocol > 0 && url.startsWith("www.", protocol) ? protocol + 4 : protocol;
    }

    private static String withoutSlash(String page) {
        return page.endsWith("/") ? page.substring(0, page.length() - 1) : page;
    }

    private static String query(String all) {
        return Arrays.stream(all.split("&"))
                .filter(parameter -> !isOfTheWay(parameter.split("=", 2)[0]))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static boolean isOfTheWay(String name) {
        return name.isEmpty() || name.startsWith("utm_") || OF_THE_WAY.contains(name);
    }
}
