package synoptic.group;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.time.TimeExpression;
import synoptic.annotate.time.TimeValue;
import synoptic.news.Article;
import synoptic.news.StatedTime;
import synoptic.text.Span;
import synoptic.text.Words;

/// Makes a report's [Profile].
final class Profiler {

    private static final int MOST_TERMS = 160;
    private static final int LEAD_SENTENCES = 3;
    private static final double TOO_COMMON = 0.3;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Lexicon lexicon;

    Profiler(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Profile profile(AnnotatedArticle report) {
        Article article = report.article();
        String titleText = article.particulars().title();
        Words title = Words.of(titleText == null ? "" : titleText);
        Words body = Words.of(article.text());
        int leadEnd = leadEnd(report);
        Long day = day(article);

        Map<String, Integer> ofTitle = new HashMap<>();
        count(title, Integer.MAX_VALUE, ofTitle);
        Map<String, Integer> ofLead = new HashMap<>(ofTitle);
        count(body, leadEnd, ofLead);
        Map<String, Integer> ofAll = new HashMap<>(ofTitle);
        count(body, Integer.MAX_VALUE, ofAll);
        return new Profile(
                article.id(),
                Terms.of(ofAll, lexicon, MOST_TERMS),
                Terms.of(ofLead, lexicon, MOST_TERMS),
                Terms.of(ofTitle, lexicon, MOST_TERMS),
                Terms.of(names(report, Integer.MAX_VALUE), lexicon, MOST_TERMS),
                Terms.of(names(report, leadEnd), lexicon, MOST_TERMS),
                Terms.of(numbers(body), lexicon, MOST_TERMS),
                daysNamed(report),
                publishedDay(article),
                day,
                latestYear(report));
    }

    private static int leadEnd(AnnotatedArticle report) {
        int sentences = Math.min(LEAD_SENTENCES, report.sentences().size());
        return sentences == 0 ? 0 : report.sentences().get(sentences - 1).end();
    }

    private void count(Words words, int before, Map<String, Integer> frequencies) {
        for (int i = 0; i < words.count() && words.start(i) < before; i++) {
            String stem = Lexicon.stem(words, i);
            if (stem.length() > 1 && !lexicon.isCommon(stem, TOO_COMMON)) {
                frequencies.merge(stem, 1, Integer::sum);
            }
        }
    }

    /// The words of names as they are: a name ending in s is no plural.
    private static Map<String, Integer> names(AnnotatedArticle report, int before) {
        Map<String, Integer> frequencies = new HashMap<>();
        for (Span run : report.runs()) {
            if (run.start() < before) {
                Words words = Words.of(run.in(report.article().text()));
                for (int i = 0; i < words.count(); i++) {
                    if (words.isCapitalised(i)) {
                        frequencies.merge(words.folded(i), 1, Integer::sum);
                    }
                }
            }
        }
        return frequencies;
    }

    private static Map<String, Integer> numbers(Words body) {
        Map<String, Integer> frequencies = new HashMap<>();
        for (int i = 0; i < body.count(); i++) {
            String raw = body.raw(i);
            if (body.isNumber(i) && raw.length() > 1 && !YEAR.matcher(raw).matches()) {
                frequencies.put(raw, 1);
            }
        }
        return frequencies;
    }

    private static Set<Integer> daysNamed(AnnotatedArticle report) {
        Set<Integer> days = new TreeSet<>();
        for (TimeExpression time : report.times()) {
            for (TimeValue named : time.value().named()) {
                if (named instanceof TimeValue.Day d) {
                    days.add(Profile.inFull(d.date()));
                } else if (named instanceof TimeValue.DayOfYear d) {
                    days.add(d.day().getMonthValue() * 100 + d.day().getDayOfMonth());
                }
            }
        }
        return days;
    }

    private static @Nullable Long publishedDay(Article article) {
        StatedTime published = article.particulars().published();
        return published == null ? null : published.day().toEpochDay();
    }

    /// The day stated, else the last day in a caption: photos are taken shortly before.
    private static @Nullable Long day(Article article) {
        Long published = publishedDay(article);
        if (published != null) {
            return published;
        }
        return CaptionDays.last(article).map(LocalDate::toEpochDay).orElse(null);
    }

    private static @Nullable Integer latestYear(AnnotatedArticle report) {
        List<Integer> years = years(report);
        return years.isEmpty() ? null : Collections.max(years);
    }

    private static List<Integer> years(AnnotatedArticle report) {
        return report.times().stream()
                .flatMap(time -> time.value().named().stream())
                .flatMap(Profiler::year)
                .toList();
    }

    private static Stream<Integer> year(TimeValue value) {
        return switch (value) {
            case TimeValue.Day d -> Stream.of(d.date().getYear());
            case TimeValue.Month m -> Stream.of(m.month().getYear());
            case TimeValue.Year y -> Stream.of(y.year());
            default -> Stream.of();
        };
    }
}
