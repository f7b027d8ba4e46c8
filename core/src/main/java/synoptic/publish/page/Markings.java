package synoptic.publish.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import synoptic.compare.said.Rendering;
import synoptic.compare.said.Utterance;
import synoptic.publish.html.Html;
import synoptic.publish.wording.Differences;

/// The words of a rendering with the changed ones marked.
final class Markings {

    private static final int MOST_GONE = 3;

    /// A stretch of the words: marked, or where `gone` words of the first rendering are missing.
    private record Marking(int start, int end, String kind, String gone) {}

    private final String words;
    private final List<Marking> markings;

    private Markings(String words, List<Marking> markings) {
        this.words = words;
        this.markings = markings;
    }

    /// How pages style a change: the name of its class.
    static String kind(Rendering.Change change) {
        return switch (change) {
            case MATERIAL -> "material";
            case HEDGE_DROPPED -> "hedge";
            case REWORDED -> "reworded";
            case TRUNCATED -> "truncated";
            case NONE -> "same";
        };
    }

    /// What is other than in the first rendering.
    static Markings of(Rendering rendering) {
        String words = rendering.place().text();
        int offset = rendering.place().span().start();
        List<Marking> markings = new ArrayList<>();
        for (Rendering.WordChange change : rendering.words()) {
            int start = Math.clamp(change.span().start() - offset, 0, words.length());
            int end = Math.clamp(change.span().end() - offset, start, words.length());
            String gone = change.is().isEmpty() ? change.was() : "";
            markings.add(
                    new Marking(start, gone.isEmpty() ? end : start, kind(change.change()), gone));
        }
        return new Markings(words, markings);
    }

    /// The words of the first rendering that others change gravely, where each stands but once.
    static Markings ofFirst(Utterance utterance) {
        String words = utterance.renderings().get(0).place().text();
        List<Marking> markings = new ArrayList<>();
        for (Rendering rendering : utterance.renderings()) {
            for (Rendering.WordChange change : rendering.words()) {
                int start = only(words, change.was());
                if (start >= 0 && Differences.isGrave(change.change())) {
                    int end = start + change.was().length();
                    markings.add(new Marking(start, end, kind(change.change()), ""));
                }
            }
        }
        return new Markings(words, markings);
    }

    private static int only(String words, String part) {
        String all = " " + words.toLowerCase(Locale.ROOT) + " ";
        String sought = part.toLowerCase(Locale.ROOT);
        int found = -1;
        for (int at = all.indexOf(sought); at >= 0; at = all.indexOf(sought, at + 1)) {
            boolean whole =
                    !sought.isEmpty()
                            && at > 0
                            && !Character.isLetterOrDigit(all.charAt(at - 1))
                            && !Character.isLetterOrDigit(all.charAt(at + sought.length()));
            if (sought.isEmpty() || (whole && found >= 0)) {
                return -1;
            }
            found = whole ? at - 1 : found;
        }
        return all.length() == words.length() + 2 ? found : -1;
    }

    void write(Html html) {
        List<Marking> inOrder = new ArrayList<>(markings);
        inOrder.sort(Comparator.comparingInt(Marking::start).thenComparingInt(Marking::end));
        int at = 0;
        for (Marking marking : inOrder) {
            boolean nothing = marking.end() == marking.start() && marking.gone().isEmpty();
            if (nothing || marking.start() < at) {
                continue; // the latter stands within the one before
            }
            html.text(words.substring(at, marking.start()));
            at = marking.end();
            if (marking.gone().isEmpty()) {
                html.raw("<mark class=\"" + marking.kind() + "\">")
                        .text(words.substring(marking.start(), marking.end()))
                        .raw("</mark>");
            } else {
                gone(html, marking, at > 0 && !Character.isWhitespace(words.charAt(at - 1)));
            }
        }
        html.text(words.substring(at));
    }

    /// A few words stand struck out; more leave a gap, and are told beside the rendering.
    private static void gone(Html html, Marking marking, boolean afterWord) {
        html.raw(afterWord ? " " : "");
        if (marking.gone().split(" ").length <= MOST_GONE) {
            html.raw("<del class=\"" + marking.kind() + "\">").text(marking.gone()).raw("</del>");
        } else {
            html.raw("<span class=\"gap\">[…]</span>");
        }
        html.raw(afterWord ? "" : " ");
    }
}
