package synoptic.group.profile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.time.TimeValue;
import synoptic.news.Article;
import synoptic.news.StatedTime;
import synoptic.text.Span;
import synoptic.text.Words;

/// Makes a report's [Profile].
public final class Profiler {

    private static final int MOST_TERMS = 160;
    private static final int LEAD_SENTENCES = 3;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Lexicon lexicon;

    public Profiler(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Profile profile(AnnotatedArticle report) {
        Article article = report.article();
        String titleText = article.particulars().title();
        Words title = Words.of(titleText == null ? "" : titleText);
        Words body = Words.of(article.text());
        int leadEnd = leadEnd(report);
        Long day = day(article);

        Stems stems = new Stems(lexicon);
        WordCounts ofTitle = new WordCounts();
        stems.count(title, Integer.MAX_VALUE, ofTitle);
        WordCounts ofLead = new WordCounts();
        ofLead.addAll(ofTitle);
        stems.count(body, leadEnd, ofLead);
        WordCounts ofAll = new WordCounts();
        ofAll.addAll(ofTitle);
        stems.count(body, Integer.MAX_VALUE, ofAll);
        return new Profile(
                article.id(),
                body.count(),
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

    /// The words of names as they are: a name ending in s is no plural.
    private WordCounts names(AnnotatedArticle report, int before) {
        WordCounts counts = new WordCounts();
        for (Span run : report.runs()) {
            if (run.start() < before) {
                Words words = Words.of(run.in(report.article().text()));
                for (int i = 0; i < words.count(); i++) {
                    if (words.isCapitalised(i)) {
                        counts.add(lexicon.shared(words.folded(i)));
                    }
                }
            }
        }
        return counts;
    }

    /// Each figure once.
    private static WordCounts numbers(Words body) {
        WordCounts counts = new WordCounts();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < body.count(); i++) {
            if (body.isNumber(i) && body.end(i) - body.start(i) > 1) {
                String raw = body.raw(i);
                if (!YEAR.matcher(raw).matches() && seen.add(raw)) {
                    counts.add(raw);
                }
            }
        }
        return counts;
    }

    private static int[] daysNamed(AnnotatedArticle report) {
        return report.times().stream()
                .flatMap(time -> time.value().named().stream())
                .flatMapToInt(Profiler::dayNamed)
                .sorted()
                .distinct()
                .toArray();
    }

    private static IntStream dayNamed(TimeValue named) {
        if (named instanceof TimeValue.Day d) {
            return IntStream.of(Profile.inFull(d.date()));
        }
        if (named instanceof TimeValue.DayOfYear d) {
            return IntStream.of(d.day().getMonthValue() * 100 + d.day().getDayOfMonth());
        }
        return IntStream.empty();
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
