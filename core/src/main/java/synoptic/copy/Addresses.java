package synoptic.copy;

import java.util.Optional;
import synoptic.news.Article;

/// What the versions of one article have in common: where it stands.
final class Addresses {

    private Addresses() {}

    /// The address without its protocol, query and fragment: versions of one article share it.
    /// An outlet's home page is nobody's address.
    static Optional<String> of(Article article) {
        String url = article.particulars().url();
        if (url == null) {
            return Optional.empty();
        }
        String bare = url.substring(start(url), end(url));
        boolean ownPage = bare.indexOf('/') > 0 && bare.indexOf('/') < bare.length() - 1;
        if (!ownPage) {
            return Optional.empty();
        }
        return Optional.of(bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare);
    }

    private static int start(String url) {
        int protocol = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : 0;
        return protocol > 0 && url.startsWith("www.", protocol) ? protocol + 4 : protocol;
    }

    private static int end(String url) {
        for (int i = 0; i < url.length(); i++) {
            if (url.charAt(i) == '?' || url.charAt(i) == '#') {
                return i;
            }
        }
        return url.length();
    }
}
