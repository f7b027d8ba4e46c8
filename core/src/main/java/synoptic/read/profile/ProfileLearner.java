package synoptic.read.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import synoptic.news.Article;

/// Learns what each outlet repeats: a short paragraph that stands in at least three of its
/// articles of otherwise different text. Copies and versions of one text count as one.
///
/// The order in which articles are added changes nothing. Memory grows with the number of
/// different short paragraphs.
public final class ProfileLearner {

    private static final int FEWEST_TEXTS = 3;

    /// Of more texts with one paragraph, those with the lowest hashes are kept: a sample that does
    /// not depend on their order.
    private static final int MOST_KEPT = 12;

    private final Map<String, Map<Long, List<LearnedText>>> byOutlet = new HashMap<>();

    /// Takes an article into account; one of an unstated outlet teaches nothing.
    public void add(Article article) {
        String key = article.outlet().key();
        if (key == null || article.text().isBlank()) {
            return;
        }
        Map<Long, List<LearnedText>> holders = byOutlet.computeIfAbsent(key, k -> new HashMap<>());
        LearnedText text = LearnedText.of(article.text());
        for (Paragraph paragraph : text.paragraphs()) {
            if (paragraph.isShort()) {
                keep(text, holders.computeIfAbsent(paragraph.hash(), h -> new ArrayList<>(1)));
            }
        }
    }

    private static void keep(LearnedText text, List<LearnedText> kept) {
        int at = Collections.binarySearch(kept, text);
        if (at < 0) {
            kept.add(-at - 1, text);
            if (kept.size() > MOST_KEPT) {
                kept.removeLast();
            }
        }
    }

    /// What has been learned so far.
    public OutletProfiles profiles() {
        Map<String, OutletProfile> profiles = new HashMap<>();
        byOutlet.forEach(
                (key, holders) -> {
                    Set<Long> repeated = repeated(holders);
                    if (!repeated.isEmpty()) {
                        profiles.put(key, new OutletProfile(repeated));
                    }
                });
        return new OutletProfiles(profiles);
    }

    private static Set<Long> repeated(Map<Long, List<LearnedText>> holders) {
        Set<Long> repeated = new HashSet<>();
        holders.forEach(
                (paragraph, texts) -> {
                    if (texts.size() >= FEWEST_TEXTS && different(texts) >= FEWEST_TEXTS) {
                        repeated.add(paragraph);
                    }
                });
        return repeated;
    }

    /// How many texts there are none of which is a version of another, counted from the lowest
    /// hash on.
    private static int different(List<LearnedText> texts) {
        List<LearnedText> different = new ArrayList<>();
        for (LearnedText text : texts) {
            if (different.stream().allMatch(text::isOtherThan)) {
                different.add(text);
            }
        }
        return different.size();
    }
}
