package synoptic.app.found;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import synoptic.publish.wording.Times;
import synoptic.store.ArticleSummary;
import synoptic.store.EventSummary;
import synoptic.store.Saying;

/// What was found in a library, as readable text.
public final class FoundText {

    private final PrintStream out;

    public FoundText(PrintStream out) {
        this.out = out;
    }

    public void event(EventSummary event) {
        out.printf(
                "  %s  %s%n      %s · %s%n",
                event.id(),
                event.title(),
                Times.span(event.first(), event.last()),
                event.counts().chain());
    }

    public void article(ArticleSummary article) {
        out.printf(
                "  %s  %s%n      %s · %s%n",
                article.id(), article.title(), article.outlet().label(), when(article));
    }

    public void saying(Saying saying) {
        out.printf(
                "  %s: %s%n      %s · %s · %s%n",
                saying.person(),
                saying.rendering().place().text(),
                saying.article().outlet().label(),
                when(saying.article()),
                saying.article().id());
    }

    private static String when(ArticleSummary article) {
        @Nullable String when = article.when();
        return switch (article.dated()) {
            case STATED -> Times.brief(String.valueOf(when));
            case INFERRED -> "about " + when;
            case UNKNOWN -> "no date";
        };
    }
}
