package synoptic.eval.quotes;

/// How many were marked, how many found, and how many are both.
final class Counts {
    private long gold;
    private long found;
    private long goldRight;
    private long foundRight;

    void add(long moreGold, long moreFound, long moreRight) {
        add(moreGold, moreFound, moreRight, moreRight);
    }

    void add(long moreGold, long moreFound, long moreGoldRight, long moreFoundRight) {
        gold += moreGold;
        found += moreFound;
        goldRight += moreGoldRight;
        foundRight += moreFoundRight;
    }

    double precision() {
        return found == 0 ? 1 : (double) foundRight / found;
    }

    double recall() {
        return gold == 0 ? 1 : (double) goldRight / gold;
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
