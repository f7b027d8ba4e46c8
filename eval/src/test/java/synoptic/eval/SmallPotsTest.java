package synoptic.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import synoptic.eval.data.MarkedArticle;
import synoptic.eval.data.MarkedPot;
import synoptic.news.Article;
import synoptic.news.Particulars;

class SmallPotsTest {

    @Test
    void drawsPotsOfTwoToEightTheSameForTheSameSeed() {
        MarkedPot pot = pot();

        List<MarkedPot> drawn = new SmallPots(1).of(pot, 40);

        assertThat(drawn).hasSize(40).isEqualTo(new SmallPots(1).of(pot, 40));
        assertThat(drawn).isNotEqualTo(new SmallPots(2).of(pot, 40));
        assertThat(drawn).extracting(MarkedPot::size).allMatch(size -> size >= 2 && size <= 8);
        assertThat(drawn).extracting(MarkedPot::size).contains(2, 8);
    }

    @Test
    void drawsEventsWholeInPartAndNotAtAll() {
        List<MarkedPot> drawn = new SmallPots(1).of(pot(), 40);

        assertThat(drawn).anyMatch(pot -> pot.gold().clusterCount() == pot.size());
        assertThat(drawn).anyMatch(pot -> pot.gold().clusterCount() == 1);
        assertThat(drawn)
                .anyMatch(pot -> pot.size() > 3 && pot.gold().clusterCount() == pot.size() - 2);
    }

    private static MarkedPot pot() {
        List<MarkedArticle> marked = new ArrayList<>();
        for (int event = 0; event < 12; event++) {
            for (int report = 0; report < 4; report++) {
                String id = "r%02d%d".formatted(event, report);
                String text = "Report %d of the flood in town number %d.".formatted(report, event);
                marked.add(
                        new MarkedArticle(
                                new Article(id, id, Particulars.builder().build(), text, List.of()),
                                "event " + event));
            }
        }
        return MarkedPot.of("made", marked);
    }
}
