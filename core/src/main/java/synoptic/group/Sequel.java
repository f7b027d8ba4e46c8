package synoptic.group;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// That one event follows another, by their ids and first days; how alike they are, and the core
/// they share.
public record Sequel(
        String earlier,
        LocalDate start,
        String later,
        LocalDate next,
        double likeness,
        List<String> core) {

    /// The most alike last, then the one that began last, then the one of the lowest id.
    static final Comparator<Sequel> NEAREST =
            Comparator.comparingDouble(Sequel::likeness)
                    .thenComparing(Sequel::start)
                    .thenComparing(Sequel::earlier, Comparator.reverseOrder());

    static final Comparator<Sequel> IN_ORDER =
            Comparator.comparing(Sequel::next).thenComparing(Sequel::later);

    public Sequel {
        core = List.copyOf(core);
    }

    Storyline.Step back() {
        return new Storyline.Step(earlier, core);
    }

    Storyline.Step on() {
        return new Storyline.Step(later, core);
    }
}
