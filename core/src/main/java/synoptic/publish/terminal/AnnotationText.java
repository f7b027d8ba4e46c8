package synoptic.publish.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.name.Entity;
import synoptic.annotate.name.EntityType;
import synoptic.annotate.name.Name;
import synoptic.annotate.quote.Quotation;
import synoptic.annotate.quote.Speaker;
import synoptic.annotate.time.TimeExpression;

/// What was found in an article, as plain text: who says what, names by type, times.
public final class AnnotationText {

    private final Lines lines;

    public AnnotationText(Appendable out) {
        lines = new Lines(out);
    }

    public void print(AnnotatedArticle report, List<Quotation> quotations) {
        String text = report.article().text();
        lines.line(report.article().label());
        quotations.forEach(quotation -> quotation(quotation, text));
        for (EntityType type : EntityType.values()) {
            names(type, report);
        }
        times(report);
        lines.line("");
    }

    private void quotation(Quotation quotation, String text) {
        String said =
                quotation.content().stream()
                        .map(part -> part.in(text))
                        .collect(Collectors.joining(" … "));
        lines.wrapped(
                "  ",
                "%s (%s): %s"
                        .formatted(
                                speaker(quotation.speaker()),
                                kindAndHow(quotation),
                                quotation.kind() == Quotation.Kind.DIRECT
                                        ? "“" + said + "”"
                                        : said));
    }

    private static String speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> named.name();
            case Speaker.Described described -> described.words();
            case Speaker.Open open -> "not told who";
        };
    }

    private static String kindAndHow(Quotation quotation) {
        String kind = lower(quotation.kind());
        return switch (quotation.speaker()) {
            case Speaker.Named named -> kind + ", by " + lower(named.how());
            case Speaker.Described described -> kind + ", by " + lower(described.how());
            case Speaker.Open open -> kind;
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// Each entity once, with how often it is named.
    private void names(EntityType type, AnnotatedArticle report) {
        Map<String, Long> counts =
                report.names().stream()
                        .collect(Collectors.groupingBy(Name::entity, Collectors.counting()));
        List<String> named = new ArrayList<>();
        for (Entity entity : report.entities()) {
            if (entity.type() == type) {
                long count = counts.getOrDefault(entity.id(), 0L);
                named.add(entity.name() + (count > 1 ? " ×" + count : ""));
            }
        }
        if (!named.isEmpty()) {
            lines.wrapped("  ", type + ": " + String.join(", ", named));
        }
    }

    private void times(AnnotatedArticle report) {
        List<String> told = new ArrayList<>();
        for (TimeExpression time : report.times()) {
            String words = time.span().in(report.article().text());
            told.add("%s (%s)".formatted(words, report.value(time)));
        }
        if (!told.isEmpty()) {
            lines.wrapped("  ", "Times: " + String.join(", ", told));
        }
    }
}
