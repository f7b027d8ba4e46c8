package synoptic.read.html;

import java.util.List;

/// What an element is called: its tag as `<tag`, then the words of class, id, role and itemprop.
///
/// One object stands for all elements of a page that are called the same; `number` counts these
/// from 0 on, `kinds` are those of [Leftovers#kinds].
final class Names {

    final int number;
    final List<String> words;
    final int hash;
    final int kinds;

    /// Whether the element says that it holds the headline.
    final boolean headline;

    Names(int number, List<String> words) {
        this.number = number;
        this.words = List.copyOf(words);
        int all = 1;
        int beside = 0;
        boolean holdsHeadline = false;
        for (String word : words) {
            all = 31 * all + word.hashCode();
            beside |= Leftovers.kinds(word);
            holdsHeadline |= word.equals("prop=headline");
        }
        this.hash = all;
        this.kinds = beside;
        this.headline = holdsHeadline;
    }
}
