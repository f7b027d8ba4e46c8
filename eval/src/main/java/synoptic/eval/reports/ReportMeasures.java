package synoptic.eval.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import synoptic.Edition;
import synoptic.compare.Synopsis;
import synoptic.copy.CopyLink;
import synoptic.copy.Origin;
import synoptic.eval.ClusterMeasures;
import synoptic.eval.Measure;
import synoptic.eval.cluster.ClusterAgreement;
import synoptic.eval.cluster.Partition;
import synoptic.group.Event;
import synoptic.group.InferredDate;
import synoptic.group.SimilarEvent;
import synoptic.news.Article;
import synoptic.news.Residue;
import synoptic.news.StatedTime;

/// Scores an edition of marked reports: what each states, its residue, and the events they make.
public final class ReportMeasures {

    private final MarkedReports marked;
    private final Edition edition;
    private final Map<String, Article> articles = new HashMap<>();
    private final List<Measure> measures = new ArrayList<>();

    private ReportMeasures(MarkedReports marked, Edition edition) {
        this.marked = marked;
        this.edition = edition;
        edition.articles().forEach(article -> articles.put(article.path(), article));
    }

    /// `edition` is what was made of the captures of `marked`.
    public static List<Measure> of(MarkedReports marked, Edition edition) {
        return new ReportMeasures(marked, edition).all();
    }

    private List<Measure> all() {
        stated("title_right", MarkedReport::title, a -> a.particulars().title());
        stated("outlet_right", MarkedReport::outlet, a -> a.outlet().name());
        stated("published_right", MarkedReport::published, a -> iso(a.particulars().published()));
        stated("modified_right", MarkedReport::modified, a -> iso(a.particulars().modified()));
        stated("authors_right", m -> sorted(m.authors()), a -> sorted(a.particulars().authors()));
        stated(
                "agencies_right",
                m -> sorted(m.agencies()),
                a -> sorted(a.particulars().agencies()));
        segments();
        residue();
        inferred();
        partitions();
        pairs("copies", marked.copies(), copies());
        pairs("similar", marked.similar(), similar());
        return List.copyOf(measures);
    }

    private void add(String name, double value) {
        measures.add(new Measure(marked.name(), name, value));
    }

    private void stated(
            String name,
            Function<MarkedReport, @Nullable String> gold,
            Function<Article, @Nullable String> found) {
        int right = 0;
        for (MarkedReport report : marked.reports()) {
            Article article = articles.get(report.path());
            if (article != null
                    && Objects.equals(folded(gold.apply(report)), folded(found.apply(article)))) {
                right++;
            }
        }
        add(name, (double) right / marked.reports().size());
    }

    private void segments() {
        int there = 0;
        int missing = 0;
        int wrong = 0;
        for (MarkedReport report : marked.reports()) {
            Article article = articles.get(report.path());
            String text = article == null ? "" : spaced(article.text());
            for (String with : report.with()) {
                there += text.contains(spaced(with)) ? 1 : 0;
                missing += text.contains(spaced(with)) ? 0 : 1;
            }
            for (String without : report.without()) {
                wrong += text.contains(spaced(without)) ? 1 : 0;
            }
        }
        if (there + missing > 0) {
            add("segments_f1", 2.0 * there / (2.0 * there + missing + wrong));
        }
    }

    private void residue() {
        int both = 0;
        int gold = 0;
        int found = 0;
        for (MarkedReport report : marked.reports()) {
            Article article = articles.get(report.path());
            List<String> lines = report.residue();
            if (article == null || lines == null) {
                continue;
            }
            Set<String> wanted = spaced(lines);
            Set<String> told = spaced(article.residue().stream().map(Residue::text).toList());
            gold += wanted.size();
            found += told.size();
            told.retainAll(wanted);
            both += told.size();
        }
        add("residue_f1", gold + found == 0 ? 1 : 2.0 * both / (gold + found));
    }

    /// Of the undated reports, those whose earliest day is right, and likeliest where it is marked.
    private void inferred() {
        int undated = 0;
        int right = 0;
        Map<String, InferredDate> dates = new HashMap<>();
        edition.synopses().forEach(s -> s.event().dates().forEach(d -> dates.put(d.article(), d)));
        for (MarkedReport report : marked.reports()) {
            if (report.earliest() == null) {
                continue;
            }
            undated++;
            Article article = articles.get(report.path());
            InferredDate date = article == null ? null : dates.get(article.id());
            boolean earliest =
                    date != null && report.earliest().equals(String.valueOf(date.earliest()));
            boolean likeliest =
                    date != null
                            && (report.likeliest() == null
                                    || report.likeliest().equals(String.valueOf(date.likeliest())));
            right += earliest && likeliest ? 1 : 0;
        }
        if (undated > 0) {
            add("inferred_dates_right", (double) right / undated);
        }
    }

    private void partitions() {
        Map<String, String> found = new HashMap<>();
        Map<String, String> gold = new HashMap<>();
        Map<String, String> foundOrigins = new HashMap<>();
        for (Synopsis synopsis : edition.synopses()) {
            for (Article article : synopsis.event().articles().toList()) {
                found.put(article.path(), synopsis.event().id());
            }
            origins(synopsis.event(), foundOrigins);
        }
        for (MarkedReport report : marked.reports()) {
            gold.put(report.path(), report.event());
            found.putIfAbsent(report.path(), "skipped " + report.path());
            foundOrigins.putIfAbsent(report.path(), "skipped " + report.path());
        }
        measures.addAll(
                ClusterMeasures.of(
                        marked.name(),
                        ClusterAgreement.between(Partition.of(found), Partition.of(gold))));
        ClusterAgreement origins =
                ClusterAgreement.between(
                        Partition.of(foundOrigins), Partition.ofGroups(marked.origins()));
        add("origins_b3_f1", origins.bCubed().f1());
    }

    private static void origins(Event event, Map<String, String> found) {
        Map<String, String> paths = new HashMap<>();
        event.articles().forEach(article -> paths.put(article.id(), article.path()));
        for (Origin origin : event.origins()) {
            String label = origin.articles().get(0).article();
            for (Origin.Descent descent : origin.articles()) {
                found.put(paths.getOrDefault(descent.article(), ""), label);
            }
        }
    }

    /// Pairs of articles that share a text, versions of one address left out.
    private Set<String> copies() {
        Set<String> pairs = new TreeSet<>();
        for (Synopsis synopsis : edition.synopses()) {
            Event event = synopsis.event();
            Map<String, String> paths = new HashMap<>();
            event.articles().forEach(article -> paths.put(article.id(), article.path()));
            for (Origin origin : event.origins()) {
                String original = origin.original();
                if (original == null) {
                    continue;
                }
                for (Origin.Descent descent : origin.articles()) {
                    if (isCopy(event, original, descent)) {
                        pairs.add(
                                MarkedReports.pair(
                                        paths.getOrDefault(original, ""),
                                        paths.getOrDefault(descent.article(), "")));
                    }
                }
            }
        }
        return pairs;
    }

    private static boolean isCopy(Event event, String original, Origin.Descent descent) {
        boolean linked =
                event.copies().stream()
                        .anyMatch((CopyLink l) -> l.joins(original) && l.joins(descent.article()));
        return linked && !descent.article().equals(original) && descent.how() != Origin.How.VERSION;
    }

    /// Pairs of gold events between which a similarity is shown.
    private Set<String> similar() {
        Map<String, String> goldOf = new HashMap<>();
        for (Synopsis synopsis : edition.synopses()) {
            goldOf.put(synopsis.event().id(), mostOf(synopsis.event()));
        }
        Set<String> pairs = new TreeSet<>();
        for (Synopsis synopsis : edition.synopses()) {
            for (SimilarEvent other : synopsis.event().similar()) {
                String a = goldOf.getOrDefault(synopsis.event().id(), "");
                String b = goldOf.getOrDefault(other.event(), "");
                pairs.add(MarkedReports.pair(a, b));
            }
        }
        return pairs;
    }

    private String mostOf(Event event) {
        String path = event.articles().findFirst().orElseThrow().path();
        return marked.reports().stream()
                .filter(report -> report.path().equals(path))
                .map(MarkedReport::event)
                .findFirst()
                .orElse("");
    }

    private void pairs(String name, Set<String> gold, Set<String> found) {
        Set<String> both = new HashSet<>(found);
        both.retainAll(gold);
        add(name + "_precision", found.isEmpty() ? 1 : (double) both.size() / found.size());
        add(name + "_recall", gold.isEmpty() ? 1 : (double) both.size() / gold.size());
    }

    private static @Nullable String iso(@Nullable StatedTime time) {
        return time == null ? null : time.iso();
    }

    private static String sorted(Collection<String> values) {
        return String.join("; ", new TreeSet<>(values));
    }

    private static @Nullable String folded(@Nullable String text) {
        return text == null ? null : spaced(text);
    }

    private static Set<String> spaced(Collection<String> lines) {
        Set<String> spaced = new TreeSet<>();
        lines.forEach(line -> spaced.add(spaced(line)));
        return spaced;
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
