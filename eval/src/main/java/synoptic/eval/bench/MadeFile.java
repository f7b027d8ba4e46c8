package synoptic.eval.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import synoptic.Synoptic;
import synoptic.annotate.AnnotatedArticle;
import synoptic.eval.data.DataFolder;
import synoptic.news.Article;
import synoptic.news.StatedTime;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Made articles as a file of lines, to be read as any other.
final class MadeFile {

    private MadeFile() {}

    static void write(DataFolder data, Synoptic synoptic, int count, Path file) throws IOException {
        List<AnnotatedArticle> first = synoptic.annotate(BenchInput.stream(data));
        try (Writer out = Files.newBufferedWriter(file)) {
            for (AnnotatedArticle made : MadeStream.withoutCopies(first, count)) {
                out.append(json(made.article()).toString()).append('\n');
            }
        }
    }

    private static ObjectNode json(Article article) {
        StatedTime published = article.particulars().published();
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", article.id())
                .put("title", article.particulars().title())
                .put("url", article.particulars().url())
                .put("published", published == null ? null : published.iso())
                .put("text", article.text());
    }
}
