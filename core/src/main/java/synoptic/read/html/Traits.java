package synoptic.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What speaks for or against a block being part of the article, seen from the block itself, the
/// boxes around it and its neighbours.
///
/// Each trait is a kind, a value and sometimes a second one, all words, so that the learned weights
/// can be read.
final class Traits {

    /// Takes one trait of a block.
    interface Sink {
        void add(String kind, String value, String more);

        default void add(String kind, String value) {
            add(kind, value, "");
        }
    }

    /// The words of longer blocks are not looked at, nor more than so many.
    private static final int MOST_CHARS = 400;

    private static final int MOST_WORDS = 70;
    private static final int NEAR_HEADING = 6;
    private static final int LEAST_LEAD = 25;
    private static final int LEAST_BODY = 250;
    private static final Pattern MARKUP = Pattern.compile("<[^<>]{0,300}>");
    private static final int MOST_LEAD = 60;
    private static final int LEAST_TELLING = 5;
    private static final int FIRST_WORDS = 12;
    private static final int BRIEF = 140;
    private static final int BRIEFEST = 40;

    private static final String[] NUMBERS = new String[64];

    private static final String[] NEIGHBOURS = {"next-2", "next-1", "", "next+1", "next+2"};
    private static final String[][][] LOOKS = new String[2][6][6];

    static {
        for (int i = 0; i < 72; i++) {
            String same = i < 36 ? "=" : "/";
            LOOKS[i / 36][i / 6 % 6][i % 6] = same + i / 6 % 6 + ":" + i % 6;
        }
        for (int i = 0; i < NUMBERS.length; i++) {
            NUMBERS[i] = Integer.toString(i);
        }
    }

    private final Page page;
    private final String title;
    private final Map<String, Integer> copies = new HashMap<>();
    private final int[] charsBefore;
    private final int allChars;
    private final int heading;
    private final Set<String> titleWords;
    private final String description;
    private final String body;

    /// `title`, `description` and `body` are what the page says of its article outside its text,
    /// empty where it says none.
    Traits(Page page, String title, String description, String body) {
        this.page = page;
        this.title = fold(title);
        this.description = beginning(description);
        this.body =
                body.length() < LEAST_BODY ? "" : Titles.fold(MARKUP.matcher(body).replaceAll(" "));
        this.titleWords = telling(wordsOf(title, MOST_WORDS));
        this.charsBefore = new int[page.blocks().size()];
        int sum = 0;
        for (Block block : page.blocks()) {
            charsBefore[block.number()] = sum;
            sum += block.length();
            copies.merge(block.text(), 1, Integer::sum);
        }
        this.allChars = Math.max(1, sum);
        this.heading = headingBlock();
    }

    /// The block of the main heading: the last h1, else a block that says the title, else -1.
    private int headingBlock() {
        int best = -1;
        boolean exact = false;
        for (Block block : page.blocks()) {
            boolean same = !title.isEmpty() && block.length() < 400 && saysTitle(block.text());
            boolean h1 = block.frame().tag.equals("h1");
            if (same && h1) {
                return block.number();
            }
            if ((same || h1) && !exact) {
                best = block.number();
                exact = same;
            }
        }
        return best;
    }

    /// The first letters of a text, by which it is known again; empty where they are too few.
    private static String beginning(String words) {
        String folded = Titles.fold(words);
        return folded.length() < LEAST_LEAD
                ? ""
                : folded.substring(0, Math.min(MOST_LEAD, folded.length()));
    }

    /// Whether a text begins as a part of the body that the page states in its JSON-LD.
    private boolean isInStatedBody(String text) {
        String beginning = beginning(text.substring(0, Math.min(2 * MOST_LEAD, text.length())));
        return !beginning.isEmpty() && body.contains(beginning);
    }

    private boolean saysTitle(String text) {
        boolean begins = Character.toLowerCase(text.charAt(0)) == title.charAt(0);
        if (!begins || text.length() > title.length() + 2) {
            return false;
        }
        String folded = fold(text);
        return folded.equals(title) || (folded.length() > 15 && title.startsWith(folded));
    }

    int heading() {
        return heading;
    }

    /// Those of some words that are long enough to say what a text is about.
    private static Set<String> telling(List<String> words) {
        Set<String> telling = new HashSet<>();
        for (String word : words) {
            if (word.length() >= LEAST_TELLING) {
                telling.add(word);
            }
        }
        return telling;
    }

    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// The traits that need no idea of where the article is.
    void local(Block block, Sink sink) {
        shape(block, sink);
        letters(block, sink);
        place(block, sink);
        surroundings(block, sink);
        if (block.length() <= MOST_CHARS) {
            words(block, sink);
        }
    }

    private void shape(Block block, Sink sink) {
        String size = size(block);
        String link = link(block);
        String tag = block.frame().tag;
        String end = end(block.text());
        sink.add("len", number(log(block.length())));
        sink.add("tagLen", tag, size);
        sink.add("linkLen", link, size);
        sink.add("endLen", end, size);
        sink.add("tag2", block.frame().parentOrSelf().tag, tag);
        sink.add("inner", block.box().tag);
    }

    private void letters(Block block, Sink sink) {
        String text = block.text();
        int lowerWords = 0;
        int words = 0;
        int commas = 0;
        int digits = 0;
        int stops = 0;
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isAsciiLetter(c)) {
                lowerWords += start && c >= 'a' ? 1 : 0;
                start = false;
                continue;
            }
            if (start && Character.isLetter(c)) {
                lowerWords += Character.isUpperCase(c) ? 0 : 1;
            }
            start = c == ' ';
            words += start ? 1 : 0;
            commas += c == ',' || c == '\u3001' || c == '\uff0c' ? 1 : 0;
            digits += c >= '0' && c <= '9' ? 1 : 0;
            if (c == '.' || c == '!' || c == '?') {
                stops += isStop(text, i) ? 1 : 0;
            } else if (c == '\u3002') {
                stops++;
            }
        }
        words++;
        sink.add("lower", share(lowerWords, words), size(block));
        sink.add("commas", number(Math.min(5, commas)));
        sink.add("digits", share(digits * 2, text.length()));
        sink.add("stops", number(Math.min(6, stops)));
    }

    private static boolean isAsciiLetter(char c) {
        int small = c | 0x20;
        return small >= 'a' && small <= 'z' && c < 0x80;
    }

    private static boolean isStop(String text, int at) {
        return at > 2
                && Character.isLowerCase(text.charAt(at - 1))
                && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }

    private void place(Block block, Sink sink) {
        sink.add("decile", number((int) (10L * charsBefore[block.number()] / allChars)));
        int distance = block.number() - heading;
        if (heading < 0) {
            sink.add("fromHeading", "none");
        } else if (distance == 0) {
            sink.add("fromHeading", "is");
        } else {
            String side = distance < 0 ? "-" : "+";
            sink.add("fromHeading", side, number(log(Math.abs(distance))));
            if (Math.abs(distance) <= NEAR_HEADING) {
                sink.add("nearHeading", side + size(block), link(block));
            }
        }
        if (copies.getOrDefault(block.text(), 1) > 1) {
            sink.add("copies", size(block));
        }
        if (!title.isEmpty() && block.length() > 10 && block.length() < 400) {
            if (saysTitle(block.text())) {
                sink.add("title", "same");
            }
        }
        if (!description.isEmpty() && Titles.foldsFrom(block.text(), description)) {
            sink.add("description", size(block));
        }
        if (!body.isEmpty() && block.length() >= LEAST_LEAD) {
            sink.add("stated", isInStatedBody(block.text()) ? "yes" : "no", size(block));
        }
    }

    private void surroundings(Block block, Sink sink) {
        Box frame = block.frame();
        Box parent = frame.parentOrSelf();
        sink.add("frameBlocks", number(log(frame.endBlock - frame.firstBlock)));
        sink.add("parentText", number(log(parent.chars)), linkShare(parent));
        Box grand = parent.parentOrSelf();
        sink.add("grandText", number(log(grand.chars)), linkShare(grand));
        sink.add("depth", number(Math.min(30, frame.depth)));
        for (int step = -2; step <= 2; step++) {
            if (step != 0) {
                neighbour(block, step, sink);
            }
        }
    }

    private static String linkShare(Box box) {
        return share((int) (100 * box.linkShare()), 100);
    }

    private void neighbour(Block block, int step, Sink sink) {
        int at = block.number() + step;
        String kind = NEIGHBOURS[step + 2];
        if (at < 0 || at >= page.blocks().size()) {
            sink.add(kind, "none");
            return;
        }
        Block other = page.blocks().get(at);
        boolean same = other.frame().parent == block.frame().parent;
        sink.add(
                kind, other.frame().tag, LOOKS[same ? 0 : 1][other.sizeClass()][other.linkClass()]);
    }

    /// The traits a block has from what a box is called: `own` for those from its box up to its
    /// frame, `parent` for the one around its frame, `around` for all of these and those above.
    static void named(String kind, Names names, Sink sink) {
        for (String word : names.words) {
            sink.add(kind, word);
        }
    }

    private void words(Block block, Sink sink) {
        List<String> words = block.words();
        int ofTitle = 0;
        for (String word : words) {
            boolean telling = word.length() >= LEAST_TELLING;
            ofTitle += telling && titleWords.contains(word) ? 1 : 0;
        }
        sink.add("titleWords", number(Math.min(4, ofTitle)), size(block));
        if (block.length() < BRIEF) {
            String kind = block.length() < BRIEFEST ? "word" : "longWord";
            for (String word : words.subList(0, Math.min(FIRST_WORDS, words.size()))) {
                sink.add(kind, word);
            }
            if (!words.isEmpty()) {
                sink.add("first", words.getFirst());
            }
            char c = block.text().charAt(0);
            if (!Character.isLetterOrDigit(c)) {
                sink.add("firstChar", String.valueOf(c));
            }
        }
        for (Phrases.Kind phrase : block.phrases()) {
            sink.add("phrase", phrase.name(), size(block));
            sink.add("phraseLink", phrase.name(), link(block));
        }
    }

    /// The first words of a text in lower case.
    static List<String> wordsOf(String text, int most) {
        List<String> words = new ArrayList<>();
        char[] chars = text.toCharArray();
        int start = -1;
        boolean ascii = true;
        for (int i = 0; i <= chars.length && words.size() < most; i++) {
            char c = i < chars.length ? chars[i] : ' ';
            boolean plain = isAsciiLetter(c);
            boolean letter = plain || (c >= 0x80 && Character.isLetter(c));
            if (letter) {
                ascii = (start < 0 || ascii) && plain;
                start = start < 0 ? i : start;
                chars[i] = plain ? (char) (c | 0x20) : c;
            } else if (start >= 0) {
                String word = new String(chars, start, i - start);
                words.add(ascii ? word : fold(word));
                start = -1;
            }
        }
        return words;
    }

    static String size(Block block) {
        return NUMBERS[block.sizeClass()];
    }

    /// How long a block of `n` chars is, from 0 to 5.
    static int sizeClass(int n) {
        return n < 12 ? 0 : n < 30 ? 1 : n < 70 ? 2 : n < 140 ? 3 : n < 300 ? 4 : 5;
    }

    static String link(Block block) {
        return NUMBERS[block.linkClass()];
    }

    /// How much of a block is links, from 0 to 5.
    static int linkClass(double share) {
        return share == 0
                ? 0
                : share < .15 ? 1 : share < .4 ? 2 : share < .7 ? 3 : share < .97 ? 4 : 5;
    }

    private static String end(String text) {
        char c = text.charAt(text.length() - 1);
        if (Character.isLetter(c)) {
            return "a";
        }
        return Character.isDigit(c) ? "9" : String.valueOf(c);
    }

    static String share(int part, int whole) {
        return number(Math.min(10, 10 * part / Math.max(1, whole)));
    }

    static int log(int value) {
        return 32 - Integer.numberOfLeadingZeros(Math.max(0, value));
    }

    static String number(int value) {
        return NUMBERS[Math.max(0, Math.min(NUMBERS.length - 1, value))];
    }
}
