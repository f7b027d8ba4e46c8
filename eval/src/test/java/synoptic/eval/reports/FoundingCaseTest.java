package synoptic.eval.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import synoptic.Edition;
import synoptic.Synoptic;
import synoptic.compare.Synopsis;
import synoptic.eval.reports.MarkedComparison.Mark;
import synoptic.news.Article;
import synoptic.publish.json.SynopsisJson;
import synoptic.text.Words;
import tools.jackson.databind.JsonNode;

/// What a careful reader finds in the founding case, point by point, in the JSON of `compare`.
///
/// Reads `../shared`; skipped where that is absent.
class FoundingCaseTest {

    private static final int ENOUGH = 20;

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final Path FOLDER = HOME.resolveSibling("shared").resolve("cases/kremlin");

    private static final List<JsonNode> SYNOPSES = new ArrayList<>();
    private static final Map<String, Article> BY_PATH = new HashMap<>();
    private static MarkedComparison marked = MarkedComparison.empty();

    @BeforeAll
    static void compareTheFive() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return;
        }
        marked = MarkedComparison.foundingCase(HOME, FOLDER);
        Edition edition =
                Synoptic.builtIn().edition(MarkedReports.foundingCase(HOME, FOLDER).captures());
        for (Synopsis synopsis : edition.synopses()) {
            SYNOPSES.add(SynopsisJson.of(synopsis));
        }
        edition.articles().forEach(article -> BY_PATH.put(article.path(), article));
    }

    @TestFactory
    Stream<DynamicTest> laysTheRenderingsOfEachUtteranceSideBySide() {
        return marked.utterances().stream()
                .map(
                        row ->
                                test(
                                        row.get(0),
                                        () ->
                                                assertThat(rows("utterances", "renderings"))
                                                        .anyMatch(places -> allAt(places, row))));
    }

    @TestFactory
    Stream<DynamicTest> namesTheSpeaker() {
        return marked.speakers().stream()
                .map(mark -> test(mark, () -> assertThat(speakers(mark)).anyMatch(is(mark))));
    }

    @TestFactory
    Stream<DynamicTest> showsAMaterialDifferenceAsOne() {
        return marked.utterances().stream()
                .flatMap(List::stream)
                .filter(mark -> mark.label() != null)
                .map(mark -> test(mark, () -> assertThat(changes(mark)).contains(mark.label())));
    }

    @TestFactory
    Stream<DynamicTest> bringsTogetherWhatSeveralState() {
        return marked.corroborated().stream()
                .map(
                        supports ->
                                test(
                                        supports.get(0),
                                        () ->
                                                assertThat(origins(supports))
                                                        .contains(articles(supports))));
    }

    @TestFactory
    Stream<DynamicTest> keepsApartWhatOnlyLooksAlike() {
        return marked.apart().stream()
                .map(
                        pair ->
                                test(
                                        pair.get(0),
                                        () ->
                                                assertThat(rows("statements", "supports"))
                                                        .noneMatch(ps -> allAt(ps, pair))));
    }

    @TestFactory
    Stream<DynamicTest> showsWhatOneReportAloneStates() {
        return marked.exclusive().stream()
                .map(mark -> test(mark, () -> assertThat(standings(mark)).contains("exclusive")));
    }

    @TestFactory
    Stream<DynamicTest> setsEachPointOfTimeInTheTimeline() {
        return marked.timeline().stream()
                .map(mark -> test(mark, () -> assertThat(times(mark)).contains(mark.label())));
    }

    @Test
    void showsTheOneConflictAndNoOther() {
        assumeTrue(!SYNOPSES.isEmpty(), "../shared is not there");
        List<JsonNode> conflicts = all("conflicts");

        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).path("kind").asString()).isEqualTo("role");
        for (int side = 0; side < 2; side++) {
            JsonNode supports = conflicts.get(0).path("sides").get(side).path("supports");
            assertThat(marked.conflicts().get(0)).anyMatch(marks -> allAt(supports, marks));
        }
    }

    @Test
    void linksTheTwoEventsAsSimilarAndKeepsThemApart() {
        assumeTrue(!SYNOPSES.isEmpty(), "../shared is not there");

        assertThat(SYNOPSES).hasSize(2);
        assertThat(SYNOPSES)
                .allSatisfy(synopsis -> assertThat(synopsis.path("similar")).hasSize(1));
    }

    @Test
    void summarisesInUpToFiveSentences() {
        assumeTrue(!SYNOPSES.isEmpty(), "../shared is not there");

        assertThat(SYNOPSES)
                .allSatisfy(
                        synopsis -> assertThat(synopsis.path("summary").size()).isBetween(1, 5));
    }

    private static DynamicTest test(Mark mark, org.junit.jupiter.api.function.Executable body) {
        String words = mark.text().length() > 40 ? mark.text().substring(0, 40) : mark.text();
        return DynamicTest.dynamicTest(mark.path().substring(0, 3) + " " + words, body);
    }

    private static List<JsonNode> all(String field) {
        List<JsonNode> all = new ArrayList<>();
        SYNOPSES.forEach(synopsis -> synopsis.path(field).forEach(all::add));
        return all;
    }

    private static List<JsonNode> rows(String field, String places) {
        return all(field).stream().map(node -> node.path(places)).toList();
    }

    private static List<JsonNode> with(Mark mark, String field, String places) {
        return all(field).stream().filter(node -> anyAt(node.path(places), mark)).toList();
    }

    private static List<String> speakers(Mark mark) {
        return with(mark, "utterances", "renderings").stream()
                .map(utterance -> utterance.path("speaker").path("name").asString())
                .toList();
    }

    /// Their last words are spelled alike, whatever titles stand before.
    private static java.util.function.Predicate<String> is(Mark mark) {
        String wanted = lastWord(String.valueOf(mark.label()));
        return name -> {
            String found = lastWord(name);
            return found.startsWith(wanted) || wanted.startsWith(found);
        };
    }

    private static String lastWord(String name) {
        String folded = Words.fold(name);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    private static List<String> changes(Mark mark) {
        List<String> changes = new ArrayList<>();
        for (JsonNode utterance : with(mark, "utterances", "renderings")) {
            for (JsonNode rendering : utterance.path("renderings")) {
                if (isAt(rendering, mark)) {
                    changes.add(rendering.path("change").asString());
                }
            }
        }
        return changes;
    }

    /// The numbers of origins of the statements that all of `supports` stand in.
    private static List<Integer> origins(List<Mark> supports) {
        return all("statements").stream()
                .filter(statement -> allAt(statement.path("supports"), supports))
                .map(statement -> statement.path("origins").asInt())
                .toList();
    }

    private static int articles(List<Mark> supports) {
        Set<String> paths = new HashSet<>();
        supports.forEach(mark -> paths.add(mark.path()));
        return paths.size();
    }

    private static List<String> standings(Mark mark) {
        return with(mark, "statements", "supports").stream()
                .map(statement -> statement.path("standing").asString())
                .toList();
    }

    private static List<String> times(Mark mark) {
        return with(mark, "timeline", "supports").stream()
                .map(point -> point.path("when").asString())
                .toList();
    }

    private static boolean allAt(JsonNode places, List<Mark> marks) {
        return marks.stream().allMatch(mark -> anyAt(places, mark));
    }

    private static boolean anyAt(JsonNode places, Mark mark) {
        for (JsonNode place : places) {
            if (isAt(place, mark)) {
                return true;
            }
        }
        return false;
    }

    /// A place is at a mark if they share half of the shorter one or twenty chars.
    private static boolean isAt(JsonNode place, Mark mark) {
        Article article = BY_PATH.get(mark.path());
        if (article == null || !article.id().equals(place.path("article").asString())) {
            return false;
        }
        int start =
                article.text().replace('\u00a0', ' ').indexOf(mark.text().replace('\u00a0', ' '));
        int end = start + mark.text().length();
        int from = place.path("start").asInt();
        int to = place.path("end").asInt();
        int shared = Math.min(end, to) - Math.max(start, from);
        boolean half = 2 * shared >= Math.min(end - start, to - from);
        return start >= 0 && (half || shared >= ENOUGH);
    }
}
