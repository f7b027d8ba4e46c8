package synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import synoptic.text.Once;
import synoptic.text.Span;
import synoptic.text.Words;

/// Finds the names of people, organisations and places by learned weights of what stands in and
/// around them.
///
/// One pass from left to right over the capitalised words; each gets the best tag that can follow
/// the one before (Collins 2002, "Discriminative training methods for hidden Markov models", with
/// a beam of one).
public final class NameTagger {

    private static final Set<String> DOTTED =
            Set.of("inc", "corp", "co", "ltd", "jr", "sr", "bros", "st");
    private static final int LONGEST_RUN = 40;

    private final Once<NameModel> model;

    public NameTagger() {
        this(new Once<>(NameModel::builtIn));
    }

    private NameTagger(Once<NameModel> model) {
        this.model = model;
    }

    static NameTagger with(NameModel model) {
        return new NameTagger(new Once<>(() -> model));
    }

    /// The names in `text`, in order; `sentences` are its sentences, in order.
    public List<Mention> mentions(String text, List<Span> sentences, Words words) {
        return mentions(new NameTokens(text, sentences, words, NameLists.builtIn()));
    }

    List<Mention> mentions(NameTokens tokens) {
        return mentions(tokens, tags(tokens));
    }

    private int[] tags(NameTokens tokens) {
        int[] tags = new int[tokens.count];
        int[] traits = new int[NameTraits.MOST];
        NameTraits finder = new NameTraits(tokens, traits);
        float[] scores = new float[NameModel.TAGS];
        for (int i = 0; i < tokens.count; ) {
            if (!tokens.candidate[i]) {
                i++;
                continue;
            }
            int end = runEnd(tokens, i);
            for (int at = i; at < end; at++) {
                Arrays.fill(scores, 0);
                int before = at == i ? NameTag.OUTSIDE : tags[at - 1];
                int n = finder.of(at, i, end);
                n = finder.withTag(n, at, before);
                model.get().add(traits, 0, n, scores);
                tags[at] = best(scores, before);
            }
            i = end;
        }
        return tags;
    }

    static int runEnd(NameTokens tokens, int start) {
        int end = start + 1;
        while (end < tokens.count
                && end - start < LONGEST_RUN
                && tokens.candidate[end]
                && tokens.touches(end)) {
            end++;
        }
        return end;
    }

    static int best(float[] scores, int before) {
        int best = NameTag.OUTSIDE;
        for (int tag = 1; tag < NameModel.TAGS; tag++) {
            if (scores[tag] > scores[best] && NameTag.follows(tag, before)) {
                best = tag;
            }
        }
        return best;
    }

    private static List<Mention> mentions(NameTokens tokens, int[] tags) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < tags.length; ) {
            if (tags[i] == NameTag.OUTSIDE) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < tags.length && NameTag.isInside(tags[end]) && tokens.touches(end)) {
                end++;
            }
            mentions.add(new Mention(span(tokens, i, end), NameTag.type(tags[i])));
            i = end;
        }
        return mentions;
    }

    /// From the first to the last word, without a possessive and with the dot of an abbreviation.
    static Span span(NameTokens tokens, int start, int end) {
        int last = end - 1;
        int to = tokens.words.end(last) - (tokens.isPossessive(last) ? 2 : 0);
        boolean dot = to < tokens.text.length() && tokens.text.charAt(to) == '.';
        return new Span(
                tokens.words.start(start), dot && isDotted(tokens, start, last) ? to + 1 : to);
    }

    private static boolean isDotted(NameTokens tokens, int start, int last) {
        boolean initials =
                last > start
                        && tokens.words.end(last) - tokens.words.start(last) == 1
                        && tokens.text.charAt(tokens.words.end(last - 1)) == '.'
                        && tokens.words.start(last) == tokens.words.end(last - 1) + 1;
        return initials || (last > start && DOTTED.contains(tokens.words.folded(last)));
    }
}
