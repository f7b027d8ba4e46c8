package synoptic.compare.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import synoptic.annotate.name.EntityType;
import synoptic.annotate.name.Name;
import synoptic.text.Span;
import synoptic.text.Words;

class NameListTest {

    /// The spans of each item, joined by bars.
    private static List<String> items(String text, String... names) {
        List<Name> found = new ArrayList<>();
        for (String name : names) {
            int at = text.indexOf(name);
            Span span = new Span(at, at + name.length());
            found.add(new Name(span, name, EntityType.PER, name));
        }
        return new NameList(text, Words.of(text), found)
                .items(new Span(0, text.length())).stream()
                        .map(
                                item ->
                                        item.spans().stream()
                                                .map(s -> s.in(text))
                                                .collect(Collectors.joining("|")))
                        .toList();
    }

    @Test
    void saysOfEachNameOfAListWhatTheSentenceSaysOfAll() {
        assertThat(
                        items(
                                "Among those who came were Ilse Marten, Anders Dell and Bo Rask.",
                                "Ilse Marten",
                                "Anders Dell",
                                "Bo Rask"))
                .containsExactly(
                        "Among those who came were |Ilse Marten",
                        "Among those who came were |Anders Dell",
                        "Among those who came were |Bo Rask");
    }

    @Test
    void givesEachNameWhatFollowsTheListToo() {
        assertThat(
                        items(
                                "Ilse Marten, Anders Dell, Bo Rask, all of Kestwick, were fined.",
                                "Ilse Marten",
                                "Anders Dell",
                                "Bo Rask"))
                .contains("all of Kestwick|were fined|Anders Dell");
    }

    @Test
    void keepsWhatIsSaidOfOneNameWithIt() {
        assertThat(
                        items(
                                "They met Ilse Marten, the painter Anders Dell and Bo Rask.",
                                "Ilse Marten",
                                "Anders Dell",
                                "Bo Rask"))
                .contains("They met |the painter Anders Dell");
    }

    @Test
    void takesTwoNamesForNoList() {
        assertThat(items("They met Anders Dell and Bo Rask.", "Anders Dell", "Bo Rask")).isEmpty();
    }

    @Test
    void takesASegmentThatEndsInNoNameForTheEndOfTheList() {
        assertThat(
                        items(
                                "They met Anders Dell, drank tea, and praised Bo Rask.",
                                "Anders Dell",
                                "Bo Rask"))
                .isEmpty();
    }
}
