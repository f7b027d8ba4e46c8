package synoptic.flink.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
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
import synoptic.spread.Packed;
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

    /// Records that hold another packed.
    record Parcel(int number, Packed<Before> packed, List<String> after) {}

    record ParcelNow(Packed<Now> packed, List<String> after) {}

    record Bare(List<String> after) {}

    record Other(Packed<Before> packed) {}

    /// Of these an earlier build had [Then] with what [Before] has, and one that is no more.
    sealed interface Kind permits Then, Still {}

    record Then(String id, int more) implements Kind {}

    record Still(String id) implements Kind {}

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
    void numbersOfAnySizeComeBack(int number) {
        ByteWriter out = new ByteWriter();

        out.number(number);

        assertThat(reader(written(out)).number()).isEqualTo(number);
    }

    @Test
    void recordsComeBackWithEveryChar() throws IOException {
        assertThat(again(Before.class, VALUE)).isEqualTo(VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "\u007F",
                "\u0080",
                "é",
                "\u07FF",
                "\u0800",
                "\uFFFF",
                "“Kestwick”",
                "\uD83D\uDE00",
                "\uDE00\uD83D"
            })
    void textsComeBackWithEveryChar(String text) {
        ByteWriter out = new ByteWriter();
        out.text(text);
        out.text("after");

        ByteReader in = reader(written(out));

        assertThat(in.text()).isEqualTo(text);
        assertThat(in.text()).isEqualTo("after");
        assertThat(in.left()).isZero();
    }

    @Test
    void aRecordLargerThanWhatIsHeldComesBack() throws IOException {
        Before large = new Before("x".repeat(5 << 20), 1, List.of(), Colour.RED, VALUE.gone());

        assertThat(passed(large, VALUE)).containsExactly(large, VALUE);
    }

    @Test
    void aRecordIsMovedAsItStands() throws IOException {
        FormSerializer<Before> serializer = new FormSerializer<>(Before.class);
        DataOutputSerializer written = new DataOutputSerializer(64);
        serializer.serialize(VALUE, written);
        serializer.serialize(VALUE, written);
        DataInputDeserializer from = new DataInputDeserializer(written.getCopyOfBuffer());
        DataOutputSerializer to = new DataOutputSerializer(64);

        serializer.copy(from, to);

        assertThat(to.length()).isEqualTo(written.length() / 2);
        assertThat(serializer.deserialize(new DataInputDeserializer(to.getCopyOfBuffer())))
                .isEqualTo(VALUE);
        assertThat(serializer.deserialize(from)).isEqualTo(VALUE);
    }

    @Test
    void whatIsPackedIsHandedOnAsBytes() throws IOException {
        byte[] bytes = bytes(Parcel.class, new Parcel(1, Packed.of(VALUE), List.of("after")));
        Parcel read = Form.of(Parcel.class).read(reader(bytes));

        assertThat(read.packed().value()).isEqualTo(VALUE);
        assertThat(read.after()).containsExactly("after");
        assertThat(bytes(Parcel.class, read)).isEqualTo(bytes);
        assertThat(bytes(Other.class, new Other(read.packed())))
                .isEqualTo(bytes(Other.class, new Other(Packed.of(VALUE))));
    }

    @Test
    void whatAnEarlierBuildPackedIsUnpackedByNames() throws Exception {
        Form<ParcelNow> later =
                Form.reading(
                        ParcelNow.class,
                        renamed(
                                renamed(Form.of(Parcel.class).schema(), Before.class, Now.class),
                                Parcel.class,
                                ParcelNow.class));

        ParcelNow read =
                later.read(
                        reader(bytes(Parcel.class, new Parcel(1, Packed.of(VALUE), List.of("b")))));

        Now now = new Now("a", VALUE.spans(), Colour.GREEN, null, List.of());
        assertThat(read.packed().value()).isEqualTo(now);
        assertThat(read.after()).containsExactly("b");
        ParcelNow again = Form.of(ParcelNow.class).read(reader(bytes(ParcelNow.class, read)));
        assertThat(again.packed().value()).isEqualTo(now);
    }

    @Test
    void whatIsPackedAndNoMoreIsReadOver() throws Exception {
        Form<Bare> later =
                Form.reading(
                        Bare.class,
                        renamed(Form.of(Parcel.class).schema(), Parcel.class, Bare.class));

        Bare read =
                later.read(
                        reader(bytes(Parcel.class, new Parcel(1, Packed.of(VALUE), List.of("c")))));

        assertThat(read).isEqualTo(new Bare(List.of("c")));
    }

    @Test
    void aRecordOfAnotherLengthIsRefused() throws IOException {
        DataOutputSerializer written = new DataOutputSerializer(64);
        new FormSerializer<>(Span.class).serialize(new Span(1, 2), written);
        byte[] bytes = Arrays.copyOf(written.getCopyOfBuffer(), written.length() + 1);
        bytes[3]++;

        assertThatThrownBy(
                        () ->
                                new FormSerializer<>(Span.class)
                                        .deserialize(new DataInputDeserializer(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessage("synoptic.text.Span: expected a record of 3 bytes but read 2");
    }

    /// What one serializer writes and reads, one after another.
    private static List<Before> passed(Before... values) throws IOException {
        FormSerializer<Before> serializer = new FormSerializer<>(Before.class);
        DataOutputSerializer out = new DataOutputSerializer(64);
        for (Before value : values) {
            serializer.serialize(value, out);
        }
        DataInputDeserializer in = new DataInputDeserializer(out.getCopyOfBuffer());
        List<Before> read = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            read.add(serializer.deserialize(in));
        }
        return read;
    }

    @Test
    void reportsOfTheSamplesComeBack() throws IOException {
        for (AnnotatedArticle report : reports()) {
            Profile profile = SYNOPTIC.profiled(report).profile();
            byte[] bytes = bytes(Profile.class, profile);

            assertThat(again(AnnotatedArticle.class, report)).isEqualTo(report);
            assertThat(bytes(Profile.class, Form.of(Profile.class).read(reader(bytes))))
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

        Now read = later.read(reader(bytes(Before.class, VALUE)));

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
    void oneOfSeveralCasesThatCannotBeReadRefusesItsOwnValuesAlone() throws Exception {
        String then = Then.class.getName();
        List<Definition> written = new ArrayList<>(writtenAs(Then.class).definitions());
        written.add(Form.of(Still.class).schema().definitions().getFirst());
        written.add(
                new Definition.Cases(
                        Kind.class.getName(), List.of(then, "Gone", Still.class.getName())));
        Form<Kind> later =
                Form.reading(
                        Kind.class,
                        new Schema(new Shape.Named(Kind.class.getName()), List.copyOf(written)));

        assertThat(later.read(reader(one(2, Still.class, new Still("a")))))
                .isEqualTo(new Still("a"));
        assertThatThrownBy(() -> later.read(reader(one(0, Before.class, VALUE))))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        then + ".more was not written, but may be neither null nor an empty list");
        ByteWriter gone = new ByteWriter();
        gone.number(1);
        assertThatThrownBy(() -> later.read(reader(written(gone))))
                .hasMessage(Kind.class.getName() + " has no case Gone any more");
    }

    /// A value as one of several cases is written: after its place among them.
    private static <T> byte[] one(int place, Class<T> type, T value) {
        ByteWriter out = new ByteWriter();
        out.number(place);
        Form.of(type).write(value, out);
        return written(out);
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
        return renamed(Form.of(Before.class).schema(), Before.class, name);
    }

    /// A schema as if a record in it had been called otherwise.
    private static Schema renamed(Schema schema, Class<?> record, Class<?> name) {
        return new Schema(
                renamed(schema.root(), record, name),
                schema.definitions().stream().map(one -> renamed(one, record, name)).toList());
    }

    private static Definition renamed(Definition definition, Class<?> record, Class<?> name) {
        return definition instanceof Definition.Fields fields
                ? new Definition.Fields(
                        fields.name().equals(record.getName()) ? name.getName() : fields.name(),
                        fields.fields().stream()
                                .map(
                                        field ->
                                                new Definition.Field(
                                                        field.name(),
                                                        renamed(field.shape(), record, name)))
                                .toList())
                : definition;
    }

    private static Shape renamed(Shape shape, Class<?> record, Class<?> name) {
        return switch (shape) {
            case Shape.Packed packed -> new Shape.Packed(renamed(packed.value(), record, name));
            case Shape.Named named ->
                    named.definition().equals(record.getName())
                            ? new Shape.Named(name.getName())
                            : named;
            default -> shape;
        };
    }

    private static <T> T again(Class<T> type, T value) throws IOException {
        return Form.of(type).read(reader(bytes(type, value)));
    }

    private static <T> byte[] bytes(Class<T> type, T value) {
        ByteWriter out = new ByteWriter();
        Form.of(type).write(value, out);
        return written(out);
    }

    private static byte[] written(ByteWriter out) {
        return Arrays.copyOf(out.bytes(), out.count());
    }

    private static ByteReader reader(byte[] bytes) {
        return new ByteReader(bytes);
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
