package synoptic.annotate.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import synoptic.text.Once;
import synoptic.text.Resource;
import synoptic.text.Words;

/// Facts about words of names: countries, places, first names, titles, offices.
///
/// A line of the list is a kind and words of that kind; `_` joins the words of a phrase.
final class NameLists {

    static final int COUNTRY = 1;
    static final int PLACE = 2;
    static final int FIRST = 4;
    static final int TITLE = 8;
    static final int OFFICE = 16;
    static final int OFFICE_PART = 32;
    static final int ORG_WORD = 64;
    static final int ORG_NAME = 128;
    static final int LOC_WORD = 256;
    static final int DEMONYM = 512;
    static final int CONNECTS = 1024;

    /// What is named but no one and nowhere: a war, a treaty, a prize.
    static final int THING = 2048;

    static final int LONGEST_PHRASE = 4;

    private static final int SIZE = 1 << 14;
    private static final long PRIME = 0x100000001b3L;
    private static final Once<NameLists> BUILT_IN = new Once<>(NameLists::read);

    private final long[] keys = new long[SIZE];
    private final short[] flags = new short[SIZE];
    private final long[] phrases = new long[SIZE];
    private final short[] phraseFlags = new short[SIZE];

    static NameLists builtIn() {
        return BUILT_IN.get();
    }

    private static NameLists read() {
        NameLists lists = new NameLists();
        try (InputStream in = Resource.open(NameLists.class, "words.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.trim().split(" +");
                for (String word : Arrays.asList(words).subList(1, words.length)) {
                    lists.add(flag(words[0]), word);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    private static int flag(String kind) {
        return switch (kind) {
            case "country" -> COUNTRY;
            case "place" -> PLACE;
            case "person_first" -> FIRST;
            case "person_title" -> TITLE;
            case "person_office" -> OFFICE;
            case "office_part" -> OFFICE_PART;
            case "org_word" -> ORG_WORD;
            case "org_name" -> ORG_NAME;
            case "loc_word" -> LOC_WORD;
            case "demonym" -> DEMONYM;
            case "connects" -> CONNECTS;
            case "thing_word" -> THING;
            default -> throw new IllegalArgumentException("words.txt: unknown kind " + kind);
        };
    }

    private void add(int flag, String word) {
        String[] parts = word.split("_");
        if (parts.length == 1) {
            put(keys, flags, Words.hashOf(word), flag);
            return;
        }
        long hash = 0;
        for (String part : parts) {
            hash = then(hash, Words.hashOf(part));
        }
        put(phrases, phraseFlags, hash, flag);
    }

    static long then(long phrase, long word) {
        return (phrase ^ word) * PRIME + 1;
    }

    private static void put(long[] keys, short[] flags, long key, int flag) {
        int slot = slot(keys, key);
        keys[slot] = key;
        flags[slot] |= (short) flag;
    }

    private static int slot(long[] keys, long key) {
        int slot = (int) (key ^ (key >>> 29)) & (SIZE - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (SIZE - 1);
        }
        return slot;
    }

    /// What a word is known as; `hash` is that of [Words#hash].
    int of(long hash) {
        return flags[slot(keys, hash)];
    }

    /// What a phrase is known as; `hash` is of [#then] over its words.
    int ofPhrase(long hash) {
        return phraseFlags[slot(phrases, hash)];
    }
}
