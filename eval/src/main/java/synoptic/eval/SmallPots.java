package synoptic.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import synoptic.eval.baseline.Baseline;
import synoptic.eval.baseline.Distances;
import synoptic.eval.data.MarkedArticle;
import synoptic.eval.data.MarkedPot;

/// Draws pots as a reader brings them: two to eight reports, some of one event, the others near to
/// it or of anything. The same seed draws the same of the same pot.
record SmallPots(long seed) {

    private static final int LEAST = 2;
    private static final int MOST = 8;

    List<MarkedPot> of(MarkedPot pot, int count) {
        Random random = new Random(seed);
        Distances distances = Baseline.distances(Baseline.TUNED.weights(), pot.articles());
        List<MarkedArticle> all = pot.marked();
        return IntStream.range(0, count)
                .mapToObj(i -> new Draw(all, distances, random).pot(pot.name() + " " + i))
                .toList();
    }

    /// One pot around a first report.
    private static final class Draw {
        private final List<MarkedArticle> all;
        private final Random random;
        private final List<Integer> own = new ArrayList<>();
        private final List<Integer> near = new ArrayList<>();
        private final List<Integer> any;
        private final List<Integer> drawn = new ArrayList<>();

        Draw(List<MarkedArticle> all, Distances distances, Random random) {
            this.all = all;
            this.random = random;
            int first = random.nextInt(all.size());
            drawn.add(first);
            for (int i = 0; i < all.size(); i++) {
                boolean same = all.get(i).cluster().equals(all.get(first).cluster());
                (same ? own : near).add(i);
            }
            own.remove(Integer.valueOf(first));
            any = new ArrayList<>(near);
            near.sort(Comparator.comparingDouble(i -> distances.between(first, i)));
            Collections.shuffle(own, random);
            Collections.shuffle(any, random);
        }

        MarkedPot pot(String name) {
            int size = LEAST + random.nextInt(MOST - LEAST + 1);
            double ofOwn = random.nextDouble();
            while (drawn.size() < size) {
                take(random.nextDouble() < ofOwn && !own.isEmpty() ? own : stranger());
            }
            return MarkedPot.of(name, drawn.stream().map(all::get).toList());
        }

        private List<Integer> stranger() {
            return random.nextBoolean() ? near : any;
        }

        private void take(List<Integer> from) {
            Integer taken = from.removeFirst();
            if (!drawn.contains(taken)) {
                drawn.add(taken);
            }
        }
    }
}
