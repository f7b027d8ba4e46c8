package synoptic.read.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import synoptic.news.DateOrder;
import synoptic.news.StatedTime;

/// What words say of a date: one, or either of two.
public sealed interface DateReading {

    /// Zones and presses put one happening on two days, but never on days farther apart.
    int SAME_DAYS = 1;

    /// The one date that is meant, if that is sure.
    Optional<StatedTime> certain();

    /// Where it stood.
    String how();

    record One(StatedTime time) implements DateReading {
        @Override
        public Optional<StatedTime> certain() {
            return Optional.of(time);
        }

        @Override
        public String how() {
            return time.how();
        }
    }

    /// A date such as `10/05/2022`: `dayFirst` is 10 May, the other reading 5 October.
    record Either(String words, StatedTime dayFirst) implements DateReading {
        @Override
        public Optional<StatedTime> certain() {
            return Optional.empty();
        }

        @Override
        public String how() {
            return dayFirst.how();
        }

        StatedTime monthFirst() {
            return new StatedTime(
                    swapped(dayFirst.day()), dayFirst.time(), dayFirst.zone(), dayFirst.how());
        }

        /// The reading that is meant where dates are written in an order.
        StatedTime in(DateOrder order, String because) {
            StatedTime meant = order == DateOrder.DAY_FIRST ? dayFirst : monthFirst();
            String how = "%s, %s as %s".formatted(meant.how(), order.words(), because);
            return new StatedTime(meant.day(), meant.time(), meant.zone(), how);
        }

        /// The one reading that falls on one of `days`; still either where none or both do.
        DateReading where(List<LocalDate> days) {
            boolean first = isAmong(days, dayFirst.day());
            boolean second = isAmong(days, monthFirst().day());
            if (first == second) {
                return this;
            }
            return new One(
                    in(
                            first ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST,
                            "another date there agrees"));
        }

        static LocalDate swapped(LocalDate day) {
            return LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
        }

        private static boolean isAmong(List<LocalDate> days, LocalDate day) {
            return days.stream().anyMatch(other -> areSame(day, other));
        }
    }

    static boolean areSame(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay()) <= SAME_DAYS;
    }
}
