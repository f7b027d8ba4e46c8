package synoptic.eval.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import synoptic.annotate.name.EntityFinder;
import synoptic.annotate.name.EntityType;
import synoptic.annotate.name.Mention;
import synoptic.annotate.name.NameFinder;
import synoptic.text.Span;
import synoptic.text.Words;

/// Names found in marked texts; right are those with the same words and the same type.
public record NameScores(int marked, int found, int right) {

    private static final NameFinder RUNS = new NameFinder();
    private static final EntityFinder ENTITIES = new EntityFinder();

    public static NameScores of(List<MarkedNames> texts) {
        int marked = 0;
        int found = 0;
        int right = 0;
        for (MarkedNames text : texts) {
            Set<Mention> gold = new HashSet<>(text.mentions());
            List<Mention> mentions = mentions(text);
            marked += gold.size();
            found += mentions.size();
            right += (int) mentions.stream().filter(gold::contains).count();
        }
        return new NameScores(marked, found, right);
    }

    /// The names found but those of what is no person, organisation or place.
    private static List<Mention> mentions(MarkedNames text) {
        Words words = Words.of(text.text());
        List<Span> runs = RUNS.names(text.text(), text.sentences(), words);
        return ENTITIES.entities(text.text(), text.sentences(), words, runs).names().stream()
                .filter(name -> name.type() != EntityType.MISC)
                .map(name -> new Mention(name.span(), name.type()))
                .toList();
    }

    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    public double recall() {
        return marked == 0 ? 0 : (double) right / marked;
    }

    public double f1() {
        return marked + found == 0 ? 0 : 2.0 * right / (marked + found);
    }
}
