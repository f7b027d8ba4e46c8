package synoptic.eval.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import synoptic.eval.Measure;
import synoptic.store.Library;
import synoptic.store.Page;
import synoptic.store.Paging;
import synoptic.store.Query;

/// How long a library takes to answer.
final class LibraryQuestions {

    private static final int ROUNDS = 5;
    private static final int SHOWN = 20;

    /// Rare and common words, phrases, and what restricts them.
    private static final List<Query> QUERIES =
            List.of(
                    Query.of("hospital"),
                    Query.of("government coronavirus"),
                    Query.of("said people"),
                    Query.of("\"prime minister\""),
                    Query.of("\"health officials\" cases"),
                    Query.of("the"),
                    Query.of("zeppelin"),
                    Query.of("hospital").inLanguage("en"),
                    Query.ALL);

    private final Library library;
    private final List<Measure> measures = new ArrayList<>();
    private long found;

    LibraryQuestions(Library library) {
        this.library = library;
    }

    List<Measure> ask() {
        Paging paging = Paging.first(SHOWN);
        ask("events", query -> library.events(query, paging));
        ask("articles", query -> library.articles(query, paging));
        ask("sayings", query -> library.sayings(query, paging));
        if (found == 0) {
            throw new IllegalStateException("no question was answered with anything");
        }
        return List.copyOf(measures);
    }

    /// The median and the slowest of all queries, each at its best of several rounds.
    private void ask(String what, Function<Query, Page<?>> question) {
        List<Double> times = QUERIES.stream().map(query -> best(query, question)).sorted().toList();
        tell("library_%s_ms_median".formatted(what), times.get(times.size() / 2));
        tell("library_%s_ms_slowest".formatted(what), times.getLast());
    }

    private void tell(String name, double millis) {
        measures.add(new Measure("bench", name, millis, "budget 50"));
    }

    private double best(Query query, Function<Query, Page<?>> question) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            found += question.apply(query).items().size();
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }
}
