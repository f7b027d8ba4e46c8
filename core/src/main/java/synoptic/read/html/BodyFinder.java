package synoptic.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import synoptic.news.Residue;
import synoptic.news.Residue.Why;

/// Picks the blocks of the article and lists those beside them that a reader could mistake for it.
final class BodyFinder {

    /// Log-odds that do where a page has little above even odds, and how little that is in chars.
    private static final double LIKELY = -1.5;

    private static final int SHORT = 200;
    private static final int LEAST = 60;
    private static final int NEAR = 8;
    private static final int MOST_RESIDUE = 40;
    private static final int LEAST_REPEATED = 40;
    private static final int LONGEST_CELL = 80;
    private static final int LONGEST_HEADING = 80;

    private final Scores scores;

    BodyFinder(Weights weights) {
        this.scores = new Scores(weights);
    }

    /// The body of a page; `title` is the article's, and left out wherever it stands alone.
    ///
    /// Where hardly any block speaks for the article, less certain ones are taken too.
    BodyText find(Page page, Traits traits, String title) {
        double[] of = scores.of(page, traits);
        BodyText sure = find(page, of, title, 0);
        if (sure.length() >= SHORT) {
            return sure;
        }
        BodyText likely = find(page, of, title, LIKELY);
        return likely.length() >= LEAST ? likely : sure;
    }

    private static BodyText find(Page page, double[] scores, String title, double least) {
        Picked picked = new Picked(Titles.fold(title));
        boolean[] kept = new boolean[scores.length];
        for (Block block : page.blocks()) {
            kept[block.number()] = scores[block.number()] > least && Leftovers.mayBeArticle(block);
        }
        dropBareHeadings(page.blocks(), kept);
        for (Block block : page.blocks()) {
            kept[block.number()] = kept[block.number()] && picked.take(block);
        }
        return new BodyText(picked.paragraphs, picked.blocks, residue(page, kept, picked));
    }

    /// Drops the headings under which nothing was kept: those at the end, and those that one of
    /// the same rank follows where something between was left out.
    private static void dropBareHeadings(List<Block> blocks, boolean[] kept) {
        String next = "";
        boolean gap = false;
        boolean any = false;
        for (int i = blocks.size() - 1; i >= 0; i--) {
            boolean heading = isHeading(blocks.get(i));
            String tag = heading ? blocks.get(i).frame().tag : "";
            if (!kept[i]) {
                gap = true;
            } else if (heading && (!any || (gap && tag.equals(next)))) {
                kept[i] = false;
            } else {
                next = tag;
                gap = false;
                any = true;
            }
        }
    }

    private static boolean isHeading(Block block) {
        String tag = block.frame().tag;
        return block.length() <= LONGEST_HEADING
                && tag.length() == 2
                && tag.charAt(0) == 'h'
                && Character.isDigit(tag.charAt(1));
    }

    /// The paragraphs taken so far, each once.
    private static final class Picked {
        private final List<String> paragraphs = new ArrayList<>();
        private final List<Integer> blocks = new ArrayList<>();
        private final Set<String> taken = new HashSet<>();
        private final Set<Integer> repeated = new HashSet<>();
        private final String title;
        private @Nullable Box lastRow;

        Picked(String title) {
            this.title = title;
        }

        boolean take(Block block) {
            String text = block.text();
            if (isTitle(text)) {
                return false;
            }
            if (text.length() >= LEAST_REPEATED && !taken.add(text)) {
                repeated.add(block.number());
                return false;
            }
            blocks.add(block.number());
            if (continuesRow(block)) {
                paragraphs.add(paragraphs.removeLast() + " " + text);
            } else {
                paragraphs.add(text);
            }
            return true;
        }

        private boolean isTitle(String text) {
            return text.length() < 400 && Titles.foldsTo(text, title);
        }

        /// Whether a block is a short cell after another of the same table row.
        private boolean continuesRow(Block block) {
            boolean cell = block.frame().tag.equals("td") || block.frame().tag.equals("th");
            boolean brief = cell && block.length() < LONGEST_CELL;
            Box row = block.frame().parentOrSelf();
            boolean continues = brief && row == lastRow;
            lastRow = brief ? row : null;
            return continues;
        }
    }

    private static List<Residue> residue(Page page, boolean[] kept, Picked picked) {
        int from = 0;
        while (from < kept.length && !kept[from]) {
            from++;
        }
        int to = kept.length - 1;
        while (to >= 0 && !kept[to]) {
            to--;
        }
        List<Residue> residue = new ArrayList<>();
        for (int i = Math.max(0, from - NEAR); i < Math.min(kept.length, to + NEAR + 1); i++) {
            if (!kept[i] && residue.size() < MOST_RESIDUE && to >= 0) {
                add(page.blocks().get(i), picked, residue);
            }
        }
        return residue;
    }

    private static void add(Block block, Picked picked, List<Residue> residue) {
        if (picked.isTitle(block.text())) {
            return;
        }
        if (picked.repeated.contains(block.number())) {
            residue.add(new Residue(block.text(), Why.REPEATED));
            return;
        }
        Residue left = Leftovers.of(block);
        if (left.why() != Why.NAVIGATION && left.why() != Why.SITE_FOOTER) {
            residue.add(left);
        }
    }
}
