package synoptic.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import synoptic.compare.Synopsis;
import synoptic.copy.CopyLink;
import synoptic.copy.Origin;
import synoptic.group.Event;
import synoptic.group.InferredDate;
import synoptic.group.Reason;
import synoptic.group.SimilarEvent;
import synoptic.news.Article;

/// Events as plain text for a terminal, at most 100 columns wide where titles allow.
public final class EditionText {

    private static final int OUTLET_WIDTH = 22;
    private static final int WHEN_WIDTH = 17;
    private static final int TITLE_WIDTH = 96;
    private static final int MOST_CHANGES = 4;

    private final Appendable out;

    public EditionText(Appendable out) {
        this.out = out;
    }

    /// The first `top` of the synopses, numbered, each told of fully.
    public void print(List<Synopsis> synopses, int top) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < synopses.size(); i++) {
            numbers.put(synopses.get(i).event().id(), i + 1);
        }
        for (int i = 0; i < Math.min(top, synopses.size()); i++) {
            event(synopses.get(i).event(), numbers);
        }
        if (synopses.size() > top) {
            line(
                    "… and %d more; --top %d shows them."
                            .formatted(synopses.size() - top, synopses.size()));
        }
    }

    private void event(Event event, Map<String, Integer> numbers) {
        line(
                "%d. %s"
                        .formatted(
                                numbers.getOrDefault(event.id(), 0),
                                cut(event.title(), TITLE_WIDTH)));
        line("   " + counts(EventCounts.of(event)));
        for (Article article : event.articles().toList()) {
            report(event, article);
        }
        for (Origin origin : event.origins()) {
            if (origin.articles().size() > 1) {
                origin(event, origin);
            }
        }
        for (SimilarEvent other : event.similar()) {
            similar(other, numbers);
        }
        line("");
    }

    private static String counts(EventCounts counts) {
        String origins =
                counts.independentOrigins() < counts.articles()
                        ? "at most " + plural(counts.independentOrigins(), "independent origin")
                        : plural(counts.independentOrigins(), "independent origin") + " at most";
        return String.join(
                " → ",
                plural(counts.articles(), "article"),
                plural(counts.distinctTexts(), "distinct text"),
                plural(counts.outlets(), "outlet"),
                origins);
    }

    private void report(Event event, Article article) {
        line(
                "   %s  %s  %s"
                        .formatted(
                                padded(when(event, article), WHEN_WIDTH),
                                padded(article.outlet().label(), OUTLET_WIDTH),
                                cut(article.label(), TITLE_WIDTH - OUTLET_WIDTH - WHEN_WIDTH)));
    }

    private static String when(Event event, Article article) {
        if (article.particulars().published() != null) {
            return shortTime(article.particulars().published().iso());
        }
        Optional<InferredDate> inferred = event.inferred(article.id());
        return inferred.map(InferredDate::likeliest).map(day -> "about " + day).orElse("undated");
    }

    /// `2026-03-10T09:40:00+01:00` as `2026-03-10 09:40`.
    static String shortTime(String iso) {
        return iso.length() > 16 ? iso.substring(0, 10) + " " + iso.substring(11, 16) : iso;
    }

    private void origin(Event event, Origin origin) {
        String credit = origin.credit();
        String what =
                switch (origin.kind()) {
                    case CREDIT -> "   One origin: all credit " + credit;
                    case TEXT -> "   One text" + (credit == null ? "" : " (" + credit + ")");
                    case OWN -> "   One report";
                };
        line(what);
        for (Origin.Descent descent : origin.articles()) {
            Article article = article(event, descent.article());
            line(
                    "     %s  %s"
                            .formatted(
                                    padded(article.outlet().label(), OUTLET_WIDTH), how(descent)));
        }
    }

    static String how(Origin.Descent descent) {
        String how =
                switch (descent.how()) {
                    case ORIGINAL -> "the earliest known text";
                    case EXACT -> "the same, word for word";
                    case TRIMMED -> "trimmed, keeps %d%%".formatted(percent(descent.kept()));
                    case EXTENDED -> "keeps %d%% and adds".formatted(percent(descent.kept()));
                    case CHANGED -> "the same with changes";
                    case VERSION -> "another version of the same address";
                    case CREDITED -> "its own words, the same agency credited";
                };
        StringBuilder changes = new StringBuilder();
        descent.changes().stream()
                .sorted((a, b) -> Boolean.compare(b.figure(), a.figure()))
                .limit(MOST_CHANGES)
                .forEach(change -> changes.append(changed(change)));
        return how + changes;
    }

    private static String changed(CopyLink.Change change) {
        return "; “%s” became “%s”".formatted(change.inA(), change.inB());
    }

    private void similar(SimilarEvent other, Map<String, Integer> numbers) {
        line(
                "   Similar, not the same: event %d (%s); same: %s"
                        .formatted(
                                numbers.getOrDefault(other.event(), 0),
                                other.when().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                                String.join(", ", other.same())));
        for (String differs : other.differs()) {
            line("     " + differs);
        }
    }

    /// An explanation of why two reports are, or are not, of one event.
    public void print(synoptic.group.Explanation explanation) {
        line(
                String.format(
                        Locale.ROOT,
                        "%s event, score %.2f (0.50 is undecided)%s",
                        explanation.sameEvent() ? "The same" : "Not the same",
                        explanation.score(),
                        explanation.sharedText() == null
                                ? ""
                                : "; one text: " + explanation.sharedText().reason()));
        for (Reason reason : explanation.reasons()) {
            line(
                    String.format(
                            Locale.ROOT,
                            "  %s %5.2f  %s",
                            reason.weight() > 0 ? "for    " : "against",
                            Math.abs(reason.weight()),
                            reason.what()));
        }
        String turned = explanation.turnedBy();
        line(
                turned == null
                        ? "No single one of these decides."
                        : "Without this it would be otherwise: " + turned);
    }

    private static Article article(Event event, String id) {
        return event.articles().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    }

    static String plural(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static long percent(double part) {
        return Math.round(100 * part);
    }

    private static String padded(String text, int width) {
        return String.format("%-" + width + "s", cut(text, width));
    }

    private static String cut(String text, int width) {
        if (text.length() <= width) {
            return text;
        }
        boolean halved = Character.isHighSurrogate(text.charAt(width - 2));
        return text.substring(0, halved ? width - 2 : width - 1).stripTrailing() + "…";
    }

    private void line(String text) {
        try {
            out.append(text).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
