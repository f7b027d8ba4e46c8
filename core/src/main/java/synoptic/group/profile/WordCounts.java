package synoptic.group.profile;

import java.util.Arrays;
import synoptic.text.Words;

/// How often each word stands in a text or a part of it.
public final class WordCounts {

    private final LongIndex index = new LongIndex(128);
    private String[] words = new String[256];
    private int[] counts = new int[256];

    public void add(String word) {
        add(word, 1);
    }

    void addAll(WordCounts others) {
        for (int i = 0; i < others.size(); i++) {
            add(others.words[i], others.counts[i]);
        }
    }

    /// Different words.
    int size() {
        return index.count();
    }

    String word(int i) {
        return words[i];
    }

    int count(int i) {
        return counts[i];
    }

    private void add(String word, int times) {
        int number = index.add(Words.hashOf(word));
        if (number == words.length) {
            words = Arrays.copyOf(words, number * 2);
            counts = Arrays.copyOf(counts, number * 2);
        }
        words[number] = word;
        counts[number] += times;
    }
}
