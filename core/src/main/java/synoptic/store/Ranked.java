package synoptic.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// One of a list with what it is listed by: the higher rank first, then the lower id.
public record Ranked<T>(T item, double rank, String id) {

    /// The rank of what has no time: after all that has one.
    public static final double UNDATED = -0x1p62;

    static <T> Page<T> page(Collection<Ranked<T>> all, Paging paging) {
        String after = paging.after();
        Cursor cursor = after == null ? null : Cursor.of(after);
        List<Ranked<T>> rest =
                all.stream()
                        .filter(one -> cursor == null || cursor.isBefore(one.rank, one.id))
                        .sorted(
                                Comparator.comparingDouble((Ranked<T> one) -> one.rank)
                                        .reversed()
                                        .thenComparing(Ranked::id))
                        .limit(paging.limit() + 1L)
                        .collect(Collectors.toList());
        return page(rest, paging.limit());
    }

    /// A page of what is at hand, which is one more where there is a next page.
    public static <T> Page<T> page(List<Ranked<T>> found, int limit) {
        boolean more = found.size() > limit;
        List<Ranked<T>> shown = more ? found.subList(0, limit) : found;
        return new Page<>(
                shown.stream().map(Ranked::item).toList(),
                more ? new Cursor(shown.getLast().rank, shown.getLast().id).word() : null);
    }
}
