package synoptic.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.commons.cli.Option;
import org.jspecify.annotations.Nullable;
import synoptic.Synoptic;
import synoptic.group.EditedEvents;
import synoptic.group.Event;
import synoptic.group.edit.EditLines;
import synoptic.group.edit.Edits;
import synoptic.news.Article;

/// What the user says about which reports belong together.
final class EditOptions {

    private static final Option EDITS =
            Usage.taking(
                    "FILE",
                    "edits",
                    "your corrections of events, one a line: 'split ID...', 'merge ID ID...',"
                            + " 'together ID ID', 'apart ID ID' or 'hide ID...', with ids of articles");

    static final List<Option> ALL = List.of(EDITS);

    private final @Nullable Path file;
    private final Edits edits;

    /// @throws Failures.NothingUsable where the file cannot be read, naming file and line
    EditOptions(Line line) {
        file = line.path(EDITS);
        edits = file == null ? Edits.NONE : read(file);
    }

    private static Edits read(Path file) {
        try {
            return EditLines.read(OwnFile.lines(file, "edits"), file.toString());
        } catch (IllegalArgumentException e) {
            throw new Failures.NothingUsable(String.valueOf(e.getMessage()));
        }
    }

    /// The events after the edits, but those hidden; says on standard error which edits did nothing
    // or do not hold.
    List<Event> events(Synoptic synoptic, List<Article> articles) {
        EditedEvents edited = synoptic.events(articles, edits);
        edited.remarks().forEach(remark -> System.err.println(file + ": " + remark));
        Set<String> hidden = edits.hidden();
        return edited.events().stream()
                .filter(event -> event.articles().map(Article::id).noneMatch(hidden::contains))
                .toList();
    }
}
