package synoptic.compare.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import synoptic.annotate.AnnotatedArticle;
import synoptic.annotate.name.Name;
import synoptic.annotate.quote.Quotation;
import synoptic.annotate.time.CalendarTime;
import synoptic.annotate.time.TimeExpression;
import synoptic.annotate.time.TimeNormalizer;
import synoptic.annotate.time.TimeValue;
import synoptic.compare.cast.Cast;
import synoptic.compare.cast.Party;
import synoptic.compare.cast.Voice;
import synoptic.group.profile.Lexicon;
import synoptic.text.Dateline;
import synoptic.text.Span;
import synoptic.text.Words;

/// Parts one report into clauses and weighs their words.
///
/// What stands inside a quotation is the speaker's clause; what is left of the sentence is the
/// report's own.
public final class ClauseReader {

    private static final double LEAST_WEIGHT = 4;
    private static final int LEAST_WORDS_OF_OWN = 3;
    private static final int LEAST_WORDS_LEFT = 6;
    private static final float NAME_WEIGHT = 7;
    private static final float TIME_WEIGHT = 5;
    private static final float OWN_DAY_WEIGHT = 1;
    private static final int MOST_WORDS_OF_FRAGMENT = 4;
    private static final double LEAST_SUM = 1_000_000;
    private static final double MOST_UNIT_WEIGHT = 5;
    private static final int WORDS_BEFORE = 5;
    private static final int WORDS_AFTER = 7;
    private static final double LARGEST_COMMON_NUMBER = 10;
    private static final float NUMBER_WEIGHT = 6;
    private static final float COMMON_NUMBER_WEIGHT = 3;
    private static final Set<String> BETWEEN_MATTERS =
            Set.of("and", "but", "while", "that", "which", "who", "saying", "after", "before");

    private final TimeNormalizer normalizer = new TimeNormalizer();
    private final Lexicon lexicon;
    private final Cast cast;

    public ClauseReader(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /// A quotation with whom it is put down to.
    public record Speech(Quotation quotation, Voice voice) {}

    /// Reads `report`; `anchor` is the day it was written, null where that is not known.
    public Reading read(AnnotatedArticle report, @Nullable LocalDate anchor) {
        return new Reading(report, anchor);
    }

    /// A time as it counts, and the word after it.
    private record Timed(String value, LocalDate first, boolean outright, float weight, int end) {}

    /// A word as it counts; `term` is null where it tells nothing.
    private record Telling(long key, Content.@Nullable Term term) {
        static final Telling NOTHING = new Telling(0, null);
    }

    /// One report as it is read.
    public final class Reading {

        private final AnnotatedArticle report;
        private final String text;
        private final Words words;
        private final Splitter splitter;
        private final Quantities quantities;
        private final NameList lists;
        private final int datelineEnd;
        private final Map<Integer, Party> partyAt = new HashMap<>();
        private final Map<Integer, Integer> nameEnd = new HashMap<>();
        private final Map<Integer, Timed> timeAt = new HashMap<>();
        private final @Nullable Telling[] told;

        private Reading(AnnotatedArticle report, @Nullable LocalDate anchor) {
            this.report = report;
            text = report.article().text();
            words = Words.of(text);
            told = new Telling[words.count()];
            splitter = new Splitter(text, words);
            quantities = new Quantities(text, words);
            lists = new NameList(text, words, report.names());
            datelineEnd = Dateline.end(text);
            for (Name name : report.names()) {
                int first = words.firstFrom(name.span().start());
                partyAt.put(first, cast.party(report.article().id(), name.entity()));
                nameEnd.put(first, words.firstFrom(name.span().end()));
            }
            for (TimeExpression time : report.times()) {
                normalizer
                        .calendar(time, anchor)
                        .ifPresent(calendar -> addTime(time, calendar, anchor));
            }
        }

        private void addTime(
                TimeExpression time, CalendarTime calendar, @Nullable LocalDate anchor) {
            int first = words.firstFrom(time.span().start());
            boolean ownDay = calendar.first().equals(anchor);
            float weight = ownDay ? OWN_DAY_WEIGHT : TIME_WEIGHT;
            boolean outright =
                    time.value() instanceof TimeValue.Day
                            || time.value() instanceof TimeValue.DayOfYear
                            || time.value() instanceof TimeValue.Month
                            || time.value() instanceof TimeValue.Year;
            int end = words.firstFrom(time.span().end());
            if (end > first) {
                timeAt.put(
                        first,
                        new Timed(calendar.timeml(), calendar.first(), outright, weight, end));
            }
        }

        /// The sentences that name a time, each as one clause of the report's own.
        public List<Clause> datedSentences() {
            return report.sentences().stream()
                    .filter(s -> report.times().stream().anyMatch(t -> s.contains(t.span())))
                    .map(sentence -> clause(sentence, sentence, null, null))
                    .toList();
        }

        /// The clauses of the report in the order of its text; `speeches` are its quotations.
        public List<Clause> clauses(List<Speech> speeches) {
            List<Clause> clauses = new ArrayList<>();
            for (Speech speech : speeches) {
                for (Span content : speech.quotation().content()) {
                    for (Span sentence : report.sentences()) {
                        if (sentence.overlaps(content)) {
                            Span part = common(sentence, content);
                            spoken(part, sentence, speech, clauses);
                        }
                    }
                }
            }
            for (Span sentence : report.sentences()) {
                for (Span own : own(sentence, speeches)) {
                    own(own, sentence, clauses);
                }
            }
            clauses.sort(
                    (a, b) -> {
                        int bySpan = a.span().compareTo(b.span());
                        return bySpan != 0
                                ? bySpan
                                : Boolean.compare(a.voice() == null, b.voice() == null);
                    });
            return clauses;
        }

        private static Span common(Span a, Span b) {
            return new Span(Math.max(a.start(), b.start()), Math.min(a.end(), b.end()));
        }

        private void spoken(Span part, Span sentence, Speech speech, List<Clause> clauses) {
            for (Span clause : merged(splitter.spoken(part))) {
                clauses.add(clause(clause, sentence, speech.quotation(), speech.voice()));
            }
        }

        private void own(Span part, Span sentence, List<Clause> clauses) {
            for (Span clause : merged(splitter.own(part))) {
                Clause made = clause(clause, sentence, null, null);
                if (made.content().size() > 1) {
                    clauses.add(made);
                }
            }
            for (NameList.Item item : lists.items(part)) {
                clauses.add(item(part, sentence, item));
            }
        }

        /// What a sentence says of all that it lists, of one of them.
        private Clause item(Span part, Span sentence, NameList.Item item) {
            Set<Integer> parties = new TreeSet<>();
            TreeMap<Long, Content.Term> terms = new TreeMap<>();
            item.spans().forEach(span -> addTerms(span, terms, parties));
            return new Clause(
                    report,
                    part,
                    sentence,
                    null,
                    null,
                    Content.of(terms),
                    parties,
                    negated(words.firstFrom(part.start()), words.firstFrom(part.end())),
                    List.of(),
                    List.of(),
                    Clause.Extent.LIST_ITEM);
        }

        /// What of a sentence stands in no quotation.
        private List<Span> own(Span sentence, List<Speech> speeches) {
            int start = sentence.start();
            List<Span> own = new ArrayList<>();
            TreeSet<Span> taken = new TreeSet<>();
            TreeSet<Span> sources = new TreeSet<>();
            for (Speech speech : speeches) {
                Quotation quotation = speech.quotation();
                taken.addAll(quotation.content());
                add(quotation.cue(), taken);
                add(quotation.source(), sources);
            }
            taken.removeIf(span -> !span.overlaps(sentence));
            for (Span span : taken) {
                if (span.end() <= start) {
                    continue;
                }
                addOwn(start, span.start(), taken, sources, own);
                start = Math.max(start, span.end());
            }
            addOwn(start, sentence.end(), taken, sources, own);
            return own;
        }

        private static void add(@Nullable Span span, Set<Span> spans) {
            if (span != null) {
                spans.add(span);
            }
        }

        /// Not what only names a source and a few words more, nor a few words left of a sentence.
        private void addOwn(
                int start, int end, Set<Span> taken, Set<Span> sources, List<Span> own) {
            if (end <= start) {
                return;
            }
            int count = count(start, end);
            for (Span source : sources) {
                int from = Math.max(start, source.start());
                int to = Math.min(end, source.end());
                count -= from < to ? count(from, to) : 0;
            }
            int least = taken.isEmpty() ? LEAST_WORDS_OF_OWN : LEAST_WORDS_LEFT;
            if (count >= least) {
                own.add(trimmed(start, end));
            }
        }

        private int count(int start, int end) {
            return words.firstFrom(end) - words.firstFrom(start);
        }

        private Span trimmed(int start, int end) {
            int first = words.firstFrom(start);
            int last = words.firstFrom(end) - 1;
            return new Span(words.start(first), Math.max(words.end(last), words.start(first)));
        }

        /// Parts too light to say anything go with the part before them.
        private List<Span> merged(List<Span> parts) {
            List<Span> merged = new ArrayList<>();
            for (Span part : parts) {
                Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
                if (last != null && (weight(part) < LEAST_WEIGHT || weight(last) < LEAST_WEIGHT)) {
                    merged.set(merged.size() - 1, new Span(last.start(), part.end()));
                } else {
                    merged.add(part);
                }
            }
            return merged;
        }

        private double weight(Span part) {
            return content(part, new TreeSet<>()).weight();
        }

        private Clause clause(
                Span span, Span sentence, @Nullable Quotation quotation, @Nullable Voice voice) {
            Set<Integer> parties = new TreeSet<>();
            Content content = content(span, parties);
            int from = words.firstFrom(span.start());
            int to = words.firstFrom(span.end());
            return new Clause(
                    report,
                    span,
                    sentence,
                    quotation,
                    voice,
                    content,
                    parties,
                    negated(from, to),
                    slots(from, to),
                    fragments(span),
                    Clause.Extent.WHOLE);
        }

        /// What a clause has in quotation marks, word for word from somebody, a few words at a
        /// time.
        private List<Content> fragments(Span span) {
            List<Content> fragments = new ArrayList<>();
            for (Span quoted : Fragments.of(text, span)) {
                int count = words.firstFrom(quoted.end()) - words.firstFrom(quoted.start());
                Content content = content(quoted, new TreeSet<>());
                if (count <= MOST_WORDS_OF_FRAGMENT && content.size() > 0) {
                    fragments.add(content);
                }
            }
            return fragments;
        }

        private List<Slot> slots(int from, int to) {
            List<Slot> slots = new ArrayList<>();
            List<Quantity> counted = new ArrayList<>(quantities.between(from, to));
            counted.removeIf(quantity -> isPartOfTime(quantity.span()));
            counted.addAll(dates(from, to));
            for (Quantity quantity : counted) {
                int start = words.firstFrom(quantity.span().start());
                int end = words.firstFrom(quantity.span().end());
                int first = start;
                while (first > from && start - first < WORDS_BEFORE && goesOn(first)) {
                    first--;
                }
                int last = end;
                while (last < to && last - end < WORDS_AFTER && goesOn(last)) {
                    last++;
                }
                TreeMap<Long, Content.Term> terms = new TreeMap<>();
                addWords(first, start, terms);
                addWords(end, last, terms);
                Span around = new Span(words.start(first), words.end(last - 1));
                double weight = unitWeight(quantity, words.folded(end - 1));
                slots.add(new Slot(quantity, around, Content.of(terms), weight));
            }
            return slots;
        }

        /// Sums of money and the like say nothing of what they are for.
        private double unitWeight(Quantity quantity, String unit) {
            boolean plain = quantity.unit().isEmpty() || quantity.value() >= LEAST_SUM;
            return plain ? 0 : Math.min(MOST_UNIT_WEIGHT, lexicon.idf(unit));
        }

        private boolean isPartOfTime(Span span) {
            Timed time = timeAt.get(words.firstFrom(span.start()));
            return time != null && time.end >= words.firstFrom(span.end());
        }

        /// The days, months and years that the words from `from` up to `to` name outright.
        private List<Quantity> dates(int from, int to) {
            List<Quantity> dates = new ArrayList<>();
            for (int i = from; i < to; i++) {
                Timed time = timeAt.get(i);
                if (time != null
                        && time.outright
                        && time.end <= to
                        && words.start(i) >= datelineEnd) {
                    Span span = new Span(words.start(i), words.end(time.end - 1));
                    dates.add(Quantity.date(time.first, time.value.length(), span));
                }
            }
            return dates;
        }

        /// Whether word `i` is still of one matter with the word before it.
        private boolean goesOn(int i) {
            if (BETWEEN_MATTERS.contains(words.folded(i))) {
                return false;
            }
            for (int at = words.end(i - 1); at < words.start(i); at++) {
                if (",;:—–".indexOf(text.charAt(at)) >= 0) {
                    return false;
                }
            }
            return true;
        }

        /// The words from `from` up to `to`, without names and numbers.
        private void addWords(int from, int to, Map<Long, Content.Term> terms) {
            for (int i = from; i < to; i++) {
                if (partyAt.containsKey(i)) {
                    i = Math.max(i, nameEnd.getOrDefault(i, i + 1) - 1);
                } else if (quantities.valueAt(i).isEmpty()) {
                    word(i, terms);
                }
            }
        }

        private Content content(Span span, Set<Integer> parties) {
            TreeMap<Long, Content.Term> terms = new TreeMap<>();
            addTerms(span, terms, parties);
            return Content.of(terms);
        }

        private void addTerms(Span span, Map<Long, Content.Term> terms, Set<Integer> parties) {
            int to = words.firstFrom(span.end());
            for (int i = words.firstFrom(span.start()); i < to; i++) {
                Party party = partyAt.get(i);
                Timed time = timeAt.get(i);
                if (time != null && time.end <= to) {
                    terms.put(Words.hashOf("t:" + time.value), Content.Term.name(time.weight));
                    i = Math.max(i, time.end - 1);
                } else if (party != null) {
                    parties.add(party.number());
                    terms.put(Words.hashOf("@" + party.number()), Content.Term.name(NAME_WEIGHT));
                    i = Math.max(i, nameEnd.getOrDefault(i, i + 1) - 1);
                } else {
                    OptionalDouble value = quantities.valueAt(i);
                    if (value.isPresent()) {
                        number(value.getAsDouble(), terms);
                    } else {
                        word(i, terms);
                    }
                }
            }
        }

        private void number(double value, Map<Long, Content.Term> terms) {
            float weight = value > LARGEST_COMMON_NUMBER ? NUMBER_WEIGHT : COMMON_NUMBER_WEIGHT;
            terms.put(Words.hashOf("#" + value), Content.Term.word(weight, List.of()));
        }

        private void word(int i, Map<Long, Content.Term> terms) {
            Telling telling = told[i];
            if (telling == null) {
                telling = telling(words.folded(i));
                told[i] = telling;
            }
            if (telling.term != null) {
                terms.put(telling.key, telling.term);
            }
        }

        private Telling telling(String folded) {
            if (FunctionWords.isPlain(folded)) {
                return Telling.NOTHING;
            }
            String word = FunctionWords.DENYING.contains(folded) ? folded.substring(2) : folded;
            double weight = lexicon.idf(word);
            if (weight <= 0) {
                return Telling.NOTHING;
            }
            String stem = Stems.of(word);
            List<Long> meanings =
                    Synonyms.builtIn().meanings(stem).stream().map(Words::hashOf).toList();
            Content.Term term = Content.Term.word((float) weight, meanings);
            return new Telling(Words.hashOf(stem), term);
        }

        private boolean negated(int from, int to) {
            boolean negated = false;
            for (int i = from; i < to; i++) {
                negated ^= FunctionWords.denies(words.folded(i));
            }
            return negated;
        }
    }
}
