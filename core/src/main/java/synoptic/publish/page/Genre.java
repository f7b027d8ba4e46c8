package synoptic.publish.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.news.Article;
import synoptic.news.Particulars;

/// What kind of piece an article states to be, by its section, the folders of its address or the
/// words before its title. What states nothing of it is taken as news.
enum Genre {
    NEWS,
    ANALYSIS,
    OPINION;

    private static final Set<String> OPINIONS =
            Set.of(
                    "opinion",
                    "opinions",
                    "comment",
                    "commentary",
                    "commentisfree",
                    "editorial",
                    "editorials",
                    "op-ed",
                    "viewpoint",
                    "viewpoints",
                    "column",
                    "columns",
                    "columnists",
                    "letters");
    private static final Set<String> ANALYSES =
            Set.of("analysis", "news analysis", "news-analysis", "explainer", "explainers");

    static Genre of(Article article) {
        List<String> stated = stated(article.particulars()).toList();
        if (stated.stream().anyMatch(OPINIONS::contains)) {
            return OPINION;
        }
        return stated.stream().anyMatch(ANALYSES::contains) ? ANALYSIS : NEWS;
    }

    private static Stream<String> stated(Particulars particulars) {
        return Stream.of(
                        Stream.ofNullable(particulars.section()),
                        folders(particulars.url()),
                        beforeTheTitle(particulars.title()))
                .flatMap(words -> words)
                .map(words -> words.strip().toLowerCase(Locale.ROOT));
    }

    private static Stream<String> folders(@Nullable String url) {
        return url == null ? Stream.empty() : Arrays.stream(url.split("[/?#]")).skip(3);
    }

    private static Stream<String> beforeTheTitle(@Nullable String title) {
        int end = title == null ? -1 : title.indexOf(':');
        return title == null || end < 0 ? Stream.empty() : Stream.of(title.substring(0, end));
    }
}
