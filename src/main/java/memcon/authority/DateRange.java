package memcon.authority;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date known within bounds, as historians know most of them.
 *
 * @param earliest first day possible, inclusive; null if open
 * @param latest last day possible, inclusive; null if open
 */
public record DateRange(
        @Nullable LocalDate earliest, @Nullable LocalDate latest) implements Serializable {

    public static DateRange day(LocalDate day) {
        return new DateRange(day, day);
    }

    /** Whether a day lies within the bounds; an open bound excludes nothing. */
    public boolean contains(LocalDate day) {
        return (earliest == null || !day.isBefore(earliest)) && (latest == null || !day.isAfter(latest));
    }
}
