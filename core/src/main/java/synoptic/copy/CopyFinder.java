package synoptic.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.news.Article;

/// Finds the articles that share their text.
///
/// Candidates share sampled shingles; each is then compared word by word. Which links are found
/// depends on the set of articles alone, not on their order.
public final class CopyFinder {

    /// The links between any two of `articles`, ordered by id. Ids must differ.
    public List<CopyLink> links(List<Article> articles) {
        List<Article> ordered = new ArrayList<>(articles);
        ordered.sort(Comparator.comparing(Article::id));
        Sides sides = new Sides(ordered);
        List<Shingles.Sample> samples = new ArrayList<>(ordered.size());
        for (int i = 0; i < ordered.size(); i++) {
            samples.add(sides.get(i).sample());
        }
        Postings postings = new Postings(samples);
        int[] outlets = outlets(ordered);
        StockRuns stock = new StockRuns(postings.stock(text -> outlets[text], outlets.length));
        return verified(ordered, sides, postings.candidates(samples), stock);
    }

    /// The outlet of each article in numbers from 0; -1 for one that is not stated, and for a
    /// version of an article before.
    private static int[] outlets(List<Article> articles) {
        Map<String, Integer> numbers = new HashMap<>();
        Set<String> addresses = new HashSet<>();
        int[] outlets = new int[articles.size()];
        for (int i = 0; i < outlets.length; i++) {
            String outlet = articles.get(i).outlet().key();
            Optional<String> address = Addresses.of(articles.get(i));
            boolean counts = outlet != null && address.map(addresses::add).orElse(true);
            outlets[i] = counts ? numbers.computeIfAbsent(outlet, key -> numbers.size()) : -1;
        }
        return outlets;
    }

    /// Those of the pairs that are copies, ordered by id. All pairs of a text that is the longer
    /// one are looked at one after another, while what is known of it is at hand.
    private static List<CopyLink> verified(
            List<Article> articles, Sides sides, long[] pairs, StockRuns stock) {
        List<CopyLink> links = new ArrayList<>();
        for (long pair : pairs) {
            int first = (int) Math.min(pair >>> 32, pair & 0xFFFFFFFFL);
            int second = (int) Math.max(pair >>> 32, pair & 0xFFFFFFFFL);
            SharedText.compare(
                            articles.get(first).id(),
                            sides.get(first),
                            articles.get(second).id(),
                            sides.get(second),
                            stock)
                    .ifPresent(links::add);
        }
        links.sort(Comparator.comparing(CopyLink::a).thenComparing(CopyLink::b));
        return links;
    }

    /// The texts looked at last, kept ready: reports that share a text are often near each other in
    /// the order of ids, and few are so many that not all can be kept.
    private static final class Sides {
        private static final int KEPT = 1 << 14;

        private final List<Article> articles;
        private final @Nullable Side[] ready;
        private final int[] owner;

        Sides(List<Article> articles) {
            this.articles = articles;
            ready = new @Nullable Side[Math.min(KEPT, articles.size())];
            owner = new int[ready.length];
        }

        Side get(int position) {
            int slot = position % ready.length;
            Side side = ready[slot];
            if (side == null || owner[slot] != position) {
                side = new Side(articles.get(position).text());
                ready[slot] = side;
                owner[slot] = position;
            }
            return side;
        }
    }
}
