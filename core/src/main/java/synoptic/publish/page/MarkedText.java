package synoptic.publish.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.name.Name;
import synoptic.annotate.quote.Quotation;
import synoptic.annotate.quote.Speaker;
import synoptic.annotate.time.TimeExpression;
import synoptic.publish.html.Html;
import synoptic.text.Span;

/// The text of an article, sentence by sentence, with names, times and quotations marked in it;
/// marks may lie within each other.
final class MarkedText {

    private final AnnotatedArticle report;
    private final int at;
    private final List<Mark> marks = new ArrayList<>();

    /// A stretch of a kind; `title` tells more of it.
    private record Mark(Span span, String kind, String title) {}

    /// `at` is an offset into the text: the sentence around it is marked; below 0 none is.
    MarkedText(
            AnnotatedArticle report,
            List<Quotation> quotations,
            List<Disputes.Dispute> disputes,
            int at) {
        this.report = report;
        this.at = at;
        for (Disputes.Dispute dispute : disputes) {
            marks.add(new Mark(dispute.span(), "disputed", "disputed: " + dispute.about()));
        }
        for (Quotation quotation : quotations) {
            String title = "said by " + speaker(quotation.speaker());
            quotation.content().forEach(part -> marks.add(new Mark(part, "quoted", title)));
        }
        for (Name name : report.names()) {
            marks.add(new Mark(name.span(), "name " + kind(name), title(name)));
        }
        for (TimeExpression time : report.times()) {
            marks.add(new Mark(time.span(), "time", report.value(time)));
        }
    }

    static String speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Named named -> named.name();
            case Speaker.Described described -> described.words();
            case Speaker.Open open -> "one who is not named";
        };
    }

    private static String kind(Name name) {
        return switch (name.type()) {
            case PER -> "per";
            case ORG -> "org";
            case LOC -> "loc";
            case MISC -> "misc";
        };
    }

    private static String title(Name name) {
        return switch (name.type()) {
            case PER -> "person";
            case ORG -> "organisation";
            case LOC -> "place";
            case MISC -> "name";
        };
    }

    /// Whether a sentence is the one that the page was asked for.
    private boolean isAsked(Span sentence) {
        return at >= sentence.start() && at < sentence.end();
    }

    void write(Html html) {
        String text = report.article().text();
        int end = 0;
        html.raw("<p>");
        for (Span sentence : report.sentences()) {
            boolean newParagraph = end > 0 && text.substring(end, sentence.start()).contains("\n");
            html.raw(newParagraph ? "</p>\n<p>" : end > 0 ? " " : "")
                    .raw(isAsked(sentence) ? "<span class=\"asked\" id=\"asked\">" : "")
                    .raw("<span class=\"s\" id=\"s" + sentence.start() + "\">");
            sentence(html, sentence);
            html.raw(isAsked(sentence) ? "</span></span>" : "</span>");
            end = sentence.end();
        }
        html.raw("</p>\n");
    }

    private void sentence(Html html, Span sentence) {
        List<Mark> here = marks.stream().filter(mark -> mark.span.overlaps(sentence)).toList();
        TreeSet<Integer> borders = new TreeSet<>(List.of(sentence.start(), sentence.end()));
        for (Mark mark : here) {
            borders.add(Math.max(sentence.start(), mark.span.start()));
            borders.add(Math.min(sentence.end(), mark.span.end()));
        }
        int from = sentence.start();
        for (int to : borders.tailSet(sentence.start(), false)) {
            piece(html, new Span(from, to), here);
            from = to;
        }
    }

    private void piece(Html html, Span piece, List<Mark> marksHere) {
        String words = piece.in(report.article().text());
        List<Mark> over = marksHere.stream().filter(mark -> mark.span.contains(piece)).toList();
        if (over.isEmpty()) {
            html.text(words);
            return;
        }
        html.raw("<span class=\"")
                .raw(String.join(" ", over.stream().map(Mark::kind).distinct().toList()))
                .raw("\" title=\"")
                .text(String.join("; ", over.stream().map(Mark::title).distinct().toList()))
                .raw("\">")
                .text(words)
                .raw("</span>");
    }
}
