package synoptic.group;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import synoptic.copy.CopyLink;
import synoptic.copy.Groups;

/// Which reports of a pot are copies of each other, at least half of one of the two: such tell of
/// one event, and what is near to them is near to one text, not to many.
final class Copied {

    private final LongIndex pairs;

    /// The lowest position of the reports that share a text with one, its own where none does.
    private final int[] texts;

    /// `links` that join two of `profiles`; others are passed over.
    Copied(List<Profile> profiles, Collection<CopyLink> links) {
        Map<String, Integer> positions = HashMap.newHashMap(profiles.size());
        for (int i = 0; i < profiles.size(); i++) {
            positions.put(profiles.get(i).id(), i);
        }
        pairs = new LongIndex(links.size());
        for (CopyLink link : links) {
            Integer a = positions.get(link.a());
            Integer b = positions.get(link.b());
            if (a != null && b != null && link.hasHalf()) {
                pairs.add(PairScores.pair(a, b));
            }
        }
        texts = texts(profiles.size(), pairs());
    }

    private static int[] texts(int count, long[] pairs) {
        Groups<Integer> groups =
                new Groups<>(
                        Arrays.stream(pairs)
                                .flatMap(
                                        p ->
                                                LongStream.of(
                                                        PairScores.lower(p), PairScores.higher(p)))
                                .mapToInt(Math::toIntExact)
                                .sorted()
                                .distinct()
                                .boxed()
                                .toList());
        for (long pair : pairs) {
            groups.join(PairScores.lower(pair), PairScores.higher(pair));
        }
        int[] texts = IntStream.range(0, count).toArray();
        for (List<Integer> group : groups.all()) {
            group.forEach(report -> texts[report] = group.getFirst());
        }
        return texts;
    }

    boolean hold(int a, int b) {
        return pairs.find(PairScores.pair(a, b)) >= 0;
    }

    /// The same number for all that share a text.
    int textOf(int report) {
        return texts[report];
    }

    /// Packed as [Candidates#pairs] packs them, in no order.
    long[] pairs() {
        long[] all = new long[pairs.count()];
        Arrays.setAll(all, pairs::key);
        return all;
    }
}
