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
        this.hash = this.words.hashCode();
        this.kinds = Leftovers.kinds(this.words);
        this.headline = this.words.contains("prop=headline");
    }
}
