package synoptic.compare.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import synoptic.text.Words;

/// What the words of an office tell.
public final class Offices {

    private static final Set<String> SPEAKING_FOR_OTHERS =
            Set.of(
                    "spokesman",
                    "spokeswoman",
                    "spokesperson",
                    "spokespeople",
                    "representative",
                    "press",
                    "aide",
                    "envoy");

    private static final Set<String> PASSING =
            Set.of(
                    "former",
                    "ex",
                    "then",
                    "late",
                    "acting",
                    "interim",
                    "incoming",
                    "outgoing",
                    "elect",
                    "designate",
                    "candidate",
                    "nominee",
                    "hopeful",
                    "current",
                    "incumbent",
                    "next",
                    "new",
                    "old",
                    "ousted",
                    "retired",
                    "future",
                    "would",
                    "presumptive");

    private static final Set<String> LOWER = Set.of("deputy", "vice", "assistant", "junior");

    /// Offices of a kind there are several of, told apart by their field.
    private static final Set<String> OF_A_FIELD = Set.of("minister", "secretary", "commissioner");

    /// Heads of offices that one body has one of.
    private static final Set<String> OF_A_BODY =
            Set.of(
                    "president",
                    "minister",
                    "chancellor",
                    "mayor",
                    "governor",
                    "head",
                    "chief",
                    "leader",
                    "director",
                    "chairman",
                    "chairwoman",
                    "chair",
                    "secretary",
                    "ambassador",
                    "king",
                    "queen",
                    "commander",
                    "commissioner",
                    "speaker",
                    "owner");

    private static final Set<String> SMALL =
            Set.of(
                    "the", "a", "an", "his", "her", "its", "their", "one", "top", "of", "for",
                    "who");

    private Offices() {}

    /// The words of an office, folded, without articles and the like.
    static List<String> words(String office) {
        Words words = Words.of(office);
        List<String> content = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            if (!SMALL.contains(words.folded(i))) {
                content.add(words.folded(i));
            }
        }
        return content;
    }

    /// Whether one in this office speaks for somebody else.
    static boolean speaksForOthers(String office) {
        return words(office).stream().anyMatch(SPEAKING_FOR_OTHERS::contains);
    }

    /// Whether nobody can hold both offices at one time: the same rank of two bodies or fields, or
    /// a rank and its deputy.
    public static boolean conflict(Party.Title one, Party.Title other) {
        Office a = Office.of(one.office());
        Office b = Office.of(other.office());
        if (a.head.isEmpty() || !a.head.equals(b.head) || a.passing || b.passing) {
            return false;
        }
        boolean fields =
                OF_A_FIELD.contains(a.head)
                        && !a.fields(one).isEmpty()
                        && !b.fields(other).isEmpty()
                        && apart(a.fields(one), b.fields(other));
        if (a.deputy != b.deputy) {
            return fields || sharesBody(a, b);
        }
        boolean bodies = one.of() != null && other.of() != null;
        boolean bodiesApart =
                bodies && !a.bodies.isEmpty() && !b.bodies.isEmpty() && apart(a.bodies, b.bodies);
        return fields || bodiesApart;
    }

    /// Whether two offices are of one rank, deputies apart.
    public static boolean sameRank(Party.Title one, Party.Title other) {
        Office a = Office.of(one.office());
        Office b = Office.of(other.office());
        return a.head.equals(b.head) && a.deputy == b.deputy;
    }

    private static boolean sharesBody(Office a, Office b) {
        return !a.bodies.isEmpty() && !b.bodies.isEmpty() && !apart(a.bodies, b.bodies);
    }

    private static boolean apart(List<String> one, List<String> other) {
        return one.stream().noneMatch(a -> other.stream().anyMatch(b -> alike(a, b)));
    }

    /// `Halvonian` and `Halvonia`: the same for four letters and more.
    private static boolean alike(String a, String b) {
        int least = Math.min(a.length(), b.length());
        int same = 0;
        while (same < least && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same == least || same >= 5;
    }

    /// An office taken apart: its rank, whose it is (capitalised words), its field (others).
    private record Office(
            String head,
            List<String> bodies,
            List<String> fields,
            boolean deputy,
            boolean passing) {

        static Office of(String office) {
            Words words = Words.of(office);
            String head = "";
            List<String> bodies = new ArrayList<>();
            List<String> fields = new ArrayList<>();
            boolean deputy = false;
            boolean passing = false;
            for (int i = 0; i < words.count(); i++) {
                String word = words.folded(i);
                passing |= PASSING.contains(word);
                deputy |= LOWER.contains(word);
                if (head.isEmpty() && OF_A_BODY.contains(rank(word))) {
                    head = rank(word);
                } else if (words.isCapitalised(i) && !LOWER.contains(word)) {
                    bodies.add(word);
                } else if (!SMALL.contains(word) && !LOWER.contains(word)) {
                    fields.add(word);
                }
            }
            return new Office(head, bodies, fields, deputy, passing);
        }

        /// `who heads`, `who leads`.
        private static String rank(String word) {
            return switch (word) {
                case "heads", "runs" -> "head";
                case "leads" -> "leader";
                case "chairs" -> "chair";
                default -> word;
            };
        }

        /// What it is an office for, `economy`; a capital opens a sentence where no body is named.
        List<String> fields(Party.Title title) {
            if (title.of() != null) {
                return fields;
            }
            List<String> all = new ArrayList<>(fields);
            all.addAll(bodies);
            return all;
        }
    }
}
