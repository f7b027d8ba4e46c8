package synoptic.flink.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.Synoptic;
import synoptic.annotate.AnnotatedArticle;
import synoptic.compare.Synopsis;
import synoptic.group.Event;
import synoptic.group.profile.Profile;
import synoptic.news.Capture;
import synoptic.news.Place;
import synoptic.text.Span;

/// What is written is read again, by the build that wrote it and by a later one.
class FormTest {

    private static final Synoptic SYNOPTIC = Synoptic.builtIn();

    /// A record as an earlier build has it, and as this one has it.
    record Before(String id, int count, List<Span> spans, Colour colour, Place gone) {}

    record Now(
            @Nullable String id,
            List<Span> spans,
            Colour colour,
            @Nullable Long added,
            List<String> addedToo) {}

    record Fuller(String id, int count, List<Span> spans, Colour colour, Place gone, int more) {}

    record Otherwise(String id, String count, List<Span> spans, Colour colour, Place gone) {}

    enum Colour {
        RED,
        GREEN
    }

    private static final Before VALUE =
            new Before(
                    "a",
                    -7,
                    List.of(new Span(1, 300)),
                    Colour.GREEN,
                    new Place("b", new Span(0, 1), "\uD83D odd half of a pair"));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, -1, 63, 64, -65, 8191, 8192, 1 << 30, Integer.MAX_VALUE, -1 << 31})
    void numbersOfAnySizeComeBack(int number) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Numbers.write(number, new DataOutputStream(out));

        assertThat(Numbers.read(input(out.toByteArray()))).isEqualTo(number);
    }

    @Test
    void recordsComeBackWithEveryChar() throws IOException {
        assertThat(again(Before.class, VALUE)).isEqualTo(VALUE);
    }

    @Test
    void reportsOfTheSamplesComeBack() throws IOException {
        for (AnnotatedArticle report : reports()) {
            Profile profile = SYNOPTIC.profiled(report).profile();
            byte[] bytes = bytes(Profile.class, profile);

            assertThat(again(AnnotatedArticle.class, report)).isEqualTo(report);
            assertThat(bytes(Profile.class, Form.of(Profile.class).read(input(bytes))))
                    .isEqualTo(bytes);
        }
    }

    @Test
    void synopsesOfTheSamplesComeBack() throws IOException {
        List<Event> events = SYNOPTIC.eventsOf(reports().stream().map(SYNOPTIC::profiled).toList());

        assertThat(events).hasSize(11);
        for (Event event : events) {
            Synopsis synopsis = SYNOPTIC.compare(event);

            assertThat(again(Synopsis.class, synopsis)).isEqualTo(synopsis);
        }
    }

    @Test
    void aLaterBuildReadsWhatAnEarlierOneWroteByNames() throws Exception {
        Form<Now> later = Form.reading(Now.class, writtenAs(Now.class));

        Now read = later.read(input(bytes(Before.class, VALUE)));

        assertThat(read).isEqualTo(new Now("a", VALUE.spans(), Colour.GREEN, null, List.of()));
    }

    @Test
    void whatWasNotWrittenAndMayNotBeMissingCannotBeRead() {
        assertThatThrownBy(() -> Form.reading(Fuller.class, writtenAs(Fuller.class)))
                .hasMessage(
                        Fuller.class.getName()
                                + ".more was not written, but may be neither null nor an empty list");
    }

    @Test
    void whatWasWrittenAsAnotherTypeCannotBeRead() {
        assertThatThrownBy(() -> Form.reading(Otherwise.class, writtenAs(Otherwise.class)))
                .hasMessageContaining("was written, where there is java.lang.String now");
    }

    @Test
    void whatHasNoFormIsSaidToHaveNone() {
        assertThatThrownBy(() -> Drawing.of(Object.class))
                .hasMessage(
                        "expected a record, an enum or a sealed interface but found java.lang.Object");
    }

    /// The schema of [Before], as if it had been called otherwise.
    private static Schema writtenAs(Class<?> name) {
        Schema before = Form.of(Before.class).schema();
        return new Schema(
                new Shape.Named(name.getName()),
                before.definitions().stream().map(one -> renamed(one, name)).toList());
    }

    private static Definition renamed(Definition definition, Class<?> name) {
        return definition instanceof Definition.Fields fields
                        && fields.name().equals(Before.class.getName())
                ? new Definition.Fields(name.getName(), fields.fields())
                : definition;
    }

    private static <T> T again(Class<T> type, T value) throws IOException {
        return Form.of(type).read(input(bytes(type, value)));
    }

    private static <T> byte[] bytes(Class<T> type, T value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Form.of(type).write(value, new DataOutputStream(out));
        return out.toByteArray();
    }

    private static DataInputStream input(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    private static List<AnnotatedArticle> reports() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("..", "samples"))) {
            List<Capture> captures =
                    all.filter(Files::isRegularFile)
                            .map(file -> new Capture(file.toString(), bytes(file)))
                            .toList();
            return SYNOPTIC.annotate(SYNOPTIC.read(captures).articles());
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
