package memcon.document;

import java.time.LocalDate;
import memcon.authority.DateRange;
import org.jspecify.annotations.Nullable;

/** Bounds around the dates of a document of several entries. */
final class DateRanges {

    private DateRanges() {}

    static DateRange around(DateRange one, DateRange other) {
        return new DateRange(earlier(one.earliest(), other.earliest()), later(one.latest(), other.latest()));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isBefore(other) ? one : other;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }
}
