package synoptic.app.serve.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import synoptic.publish.html.Html;
import synoptic.store.Terms;

class ExcerptTest {

    private static Element excerpt(String words, String text) {
        Html html = new Html();
        new Excerpt(Terms.of(words)).write(html, text);
        return Jsoup.parseBodyFragment(html.end()).body();
    }

    @Test
    void marksTheWordsWhateverTheirEndingInTheParagraphThatHasMostOfThem() {
        Element excerpt =
                excerpt(
                        "ferry fire",
                        "The ferry was late.\nFires broke out on two ferries at Dunmére.\nA fire.");

        assertThat(excerpt.text()).isEqualTo("Fires broke out on two ferries at Dunmére.");
        assertThat(excerpt.select("mark").eachText()).containsExactly("Fires", "ferries");
    }

    @Test
    void cutsALongParagraphBetweenWordsAroundTheFirst() {
        String text = "word ".repeat(100) + "ferry " + "tail ".repeat(100);

        String excerpt = excerpt("ferry", text).text();

        assertThat(excerpt).startsWith("… word ").endsWith(" tail …").contains(" ferry ");
        assertThat(excerpt.length()).isBetween(150, 240);
    }

    @Test
    void writesNothingWhereTheWordsStandInTheTitleOnly() {
        assertThat(excerpt("ferry", "A boat.").children()).isEmpty();
        assertThat(excerpt("ferry", "").children()).isEmpty();
        assertThat(excerpt("", "A boat.").children()).isEmpty();
    }

    @Test
    void endsOnAnyText() {
        String run = "渡".repeat(500);
        assertThat(excerpt("ferry " + run, "ferry" + run + "\n\n\uD83D ferry").text())
                .contains("ferry");
        assertThat(excerpt("a", "aaa a " + "b".repeat(600)).select("mark")).hasSize(1);
    }
}
