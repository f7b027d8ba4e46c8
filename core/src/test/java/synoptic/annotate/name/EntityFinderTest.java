package synoptic.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import synoptic.annotate.Sentences;
import synoptic.text.Span;
import synoptic.text.Words;

class EntityFinderTest {

    private final EntityFinder finder = new EntityFinder();

    private NamedEntities find(String text) {
        Words words = Words.of(text);
        List<Span> sentences = Sentences.of(text);
        return finder.entities(
                text, sentences, words, new NameFinder().names(text, sentences, words));
    }

    private Entity entity(String text, String name) {
        return find(text).entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " in " + find(text)));
    }

    private List<String> offices(String text, String name) {
        return entity(text, name).offices().stream().map(Office::text).toList();
    }

    @Test
    void partsANameFromTheOfficeBeforeIt() {
        String text = "The plan was praised by Hungarian Prime Minister Viktor Bodnar on Monday.";

        assertThat(find(text).names())
                .extracting(Name::text)
                .containsExactly("Hungarian", "Viktor Bodnar");
        assertThat(entity(text, "Viktor Bodnar").type()).isEqualTo(EntityType.PER);
        assertThat(offices(text, "Viktor Bodnar")).containsExactly("Hungarian Prime Minister");
    }

    @Test
    void saysWhereAnOfficeStandsAndWhatItIsOf() {
        String text = "It was said that Lithuanian President Gitana Morkus had left.";

        Office office = entity(text, "Gitana Morkus").offices().getFirst();

        assertThat(office.span().in(text)).isEqualTo("Lithuanian President");
        assertThat(office.entity()).isEqualTo(entity(text, "Lithuanian").id());
    }

    @Test
    void keepsEachOfficeOnceAndInOrder() {
        String text =
                "They heard Latvian President Edgar Rudzitis. Later, Lithuanian President Edgar"
                        + " Rudzitis spoke, and Latvian President Edgar Rudzitis left.";

        assertThat(offices(text, "Edgar Rudzitis"))
                .containsExactly("Latvian President", "Lithuanian President");
    }

    @Test
    void takesASpokespersonForAPresidentForNoPresident() {
        String text = "Spokesperson for the Russian president Dmitry Palkin explained it.";

        assertThat(offices(text, "Dmitry Palkin"))
                .containsExactly("Spokesperson for the Russian president");
    }

    @Test
    void takesAPresidentWithASpokesmanForNoSpokesman() {
        String text = "It came from a spokesman for Russian President Vladimir Palkin on Friday.";

        assertThat(offices(text, "Vladimir Palkin")).containsExactly("Russian President");
    }

    @Test
    void findsAnOfficeAfterAComma() {
        assertThat(
                        offices(
                                "We asked Dmitry Palkin, the Kremlin spokesman, about it.",
                                "Dmitry Palkin"))
                .containsExactly("Kremlin spokesman");
        assertThat(
                        offices(
                                "It suits Maria Hask, who heads the river commission, well.",
                                "Maria Hask"))
                .containsExactly("heads the river commission");
    }

    @Test
    void findsAnOfficeBeforeAComma() {
        assertThat(offices("It met its chief executive, Peter Drasko, on Friday.", "Peter Drasko"))
                .containsExactly("chief executive");
    }

    @Test
    void joinsANameAloneToTheFullNameWhereverItStands() {
        List<Name> names =
                find("We saw Palkin there. It was Dmitry Palkin who spoke. Mr Palkin's car left.")
                        .names();

        assertThat(names)
                .extracting(Name::text)
                .containsExactly("Palkin", "Dmitry Palkin", "Palkin");
        assertThat(names).extracting(Name::entity).containsOnly("e1");
    }

    @Test
    void tellsTwoOfOneSurnameApartByTitleAndByWhoWasNamedLast() {
        List<Name> names =
                find("They met Mr Daniel Trasker. Then Mrs Maria Trasker came."
                                + " But Mr Trasker left, and Mrs Trasker stayed.")
                        .names();

        assertThat(names).extracting(Name::entity).containsExactly("e1", "e2", "e1", "e2");
    }

    @Test
    void givesASurnameWithAnOfficeToTheOneWhoHoldsIt() {
        List<Name> names =
                find("Maria Trasker spoke. Maria Trasker stayed. President Daniel Trasker came."
                                + " Later President Trasker left, but Trasker stayed.")
                        .names();

        assertThat(names).extracting(Name::entity).containsExactly("e1", "e1", "e2", "e2", "e1");
    }

    @Test
    void joinsAnotherSpellingOfOneName() {
        assertThat(find("It met Anton Velenskyy. On Friday Anton Velensky left.").entities())
                .extracting(Entity::name)
                .containsExactly("Anton Velenskyy");
    }

    @Test
    void joinsInitialsToTheNameTheyStandFor() {
        List<Name> names =
                find("It met the River Safety Organization on Friday. The RSO said so.").names();

        assertThat(names).extracting(Name::entity).containsOnly("e1");
    }

    @Test
    void knowsCountriesAndWhatIsOfThem() {
        assertThat(entity("He went to Norway last year.", "Norway").type())
                .isEqualTo(EntityType.LOC);
        assertThat(entity("He bought a Norwegian boat.", "Norwegian").type())
                .isEqualTo(EntityType.MISC);
    }

    @Test
    void findsOnlySpansThatNameAKnownEntityInAnyText() {
        String[] parts = {
            "President",
            "Anton",
            "Velensky",
            ",",
            ". ",
            "of",
            "the",
            "U.S.",
            "Mr",
            "’s",
            "-",
            "\n",
            "RSO",
            "spokesman",
            "for",
            "é",
            "(",
            "22",
            "al-",
            "who heads"
        };
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(parts[random.nextInt(parts.length)])
                        .append(random.nextInt(4) == 0 ? "" : " ");
            }

            NamedEntities found = find(text.toString());

            List<String> ids = found.entities().stream().map(Entity::id).toList();
            assertThat(ids)
                    .as("seed %d", seed)
                    .containsAll(found.names().stream().map(Name::entity).toList());
            List<Span> offices = new ArrayList<>();
            found.entities().forEach(e -> e.offices().forEach(o -> offices.add(o.span())));
            assertThat(offices).as("seed %d", seed).allMatch(span -> span.end() <= text.length());
        }
    }

    @Test
    void takesTimeInProportionToTheText() {
        String text = "Anton Velensky, Boris Velensky, Smith and RSO met. ".repeat(20_000);

        long start = System.nanoTime();
        find(text);

        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }
}
