package synoptic.group.link;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import synoptic.copy.CopyLink;
import synoptic.copy.Groups;
import synoptic.group.profile.LongIndex;

/// Which reports of a pot are copies of each other, at least half of one of the two: such tell of
/// one event, and what is near to them is near to one text, not to many.
final class Copied {

    private final LongIndex pairs;

    /// The lowest position of the reports that share a text with one, its own where none does.
    private final int[] texts;

    /// Among `count` reports, whose positions are asked for by their ids.
    Copied(int count, Collection<CopyLink> links, ToIntFunction<String> position) {
        pairs = new LongIndex(links.size());
        for (CopyLink link : links) {
            int a = position.applyAsInt(link.a());
            int b = position.applyAsInt(link.b());
            if (link.hasHalf()) {
                pairs.add(PairScores.pair(a, b));
            }
        }
        texts = texts(count, pairs());
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

    /// Of each report a number that is the same for all that share a text. Not to be written to.
    int[] texts() {
        return texts;
    }

    /// Packed as [Candidates#pairs] packs them, in no order.
    long[] pairs() {
        long[] all = new long[pairs.count()];
        Arrays.setAll(all, pairs::key);
        return all;
    }
}
