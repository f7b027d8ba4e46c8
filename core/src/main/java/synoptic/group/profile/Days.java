package synoptic.group.profile;

import org.jspecify.annotations.Nullable;

/// The days a group of reports is of, in epoch days; none where `first` is after `last`.
public record Days(long first, long last) {

    /// Reports published farther apart are not of one event, whatever their words.
    public static final long FARTHEST = 60;

    private static final Days NONE = new Days(Long.MAX_VALUE, Long.MIN_VALUE);

    public static Days of(@Nullable Long day) {
        return day == null ? NONE : new Days(day, day);
    }

    public Days with(Days others) {
        return new Days(Math.min(first, others.first), Math.max(last, others.last));
    }

    public boolean conflict(Days others) {
        return first <= last
                && others.first <= others.last
                && (last - others.first > FARTHEST || others.last - first > FARTHEST);
    }
}
