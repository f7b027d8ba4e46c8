package synoptic.copy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.news.Article;

/// Whom the articles of an event name as the source of their report: an agency, or an outlet that
/// was first.
final class Credits {

    /// `as first reported by the Kestwick Echo`; the name ends where its capitals do.
    private static final Pattern FIRST_REPORTED =
            Pattern.compile(
                    "\\b(?:first|originally) (?:reported|published|broken|revealed) by"
                            + " (?:the )?(\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)*)");

    /// What stands in each text that the pattern finds: looked for first, as that is quick.
    private static final List<String> CUES =
            List.of(" reported by ", " published by ", " broken by ", " revealed by ");

    private final Set<String> agencies = new HashSet<>();
    private final Map<String, String> outlets = new HashMap<>();

    Credits(Collection<Article> articles) {
        for (Article article : articles) {
            article.particulars().agencies().forEach(agency -> agencies.add(key(agency)));
            String name = article.outlet().name();
            if (name != null) {
                outlets.putIfAbsent(bare(name), article.id());
            }
        }
    }

    /// One key for an agency's own reports and for those that credit it first.
    Optional<String> agency(Article article) {
        List<String> credited = article.particulars().agencies();
        return credited.isEmpty()
                ? agencyItself(article).filter(agencies::contains)
                : Optional.of(key(credited.get(0)));
    }

    /// Whether its outlet is an agency that another article credits.
    boolean isOfCreditedAgency(Article article) {
        return agencyItself(article).filter(agencies::contains).isPresent();
    }

    /// The article of another outlet that, as the text says, reported first.
    Optional<String> firstReport(Article article) {
        if (CUES.stream().noneMatch(article.text()::contains)) {
            return Optional.empty();
        }
        Matcher credit = FIRST_REPORTED.matcher(article.text());
        return credit.find()
                ? Optional.ofNullable(outlets.get(bare(credit.group(1))))
                        .filter(id -> !id.equals(article.id()))
                : Optional.empty();
    }

    private static String bare(String outlet) {
        String name = outlet.toLowerCase(Locale.ROOT);
        return name.startsWith("the ") ? name.substring(4) : name;
    }

    /// An outlet that is called an agency, or whose domain is an agency's initials, is its own
    /// credit.
    private static Optional<String> agencyItself(Article article) {
        String name = article.outlet().name();
        if (name != null) {
            return Optional.of(key(name));
        }
        String domain = article.outlet().domain();
        return domain == null
                ? Optional.empty()
                : Optional.of(domain.replaceFirst("\\..*$", "").toUpperCase(Locale.ROOT));
    }

    /// `Example Press Agency` and `EPA` have one key.
    private static String key(String name) {
        String[] words = name.split("[ -]+");
        if (words.length < 3) {
            return name.toUpperCase(Locale.ROOT);
        }
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
