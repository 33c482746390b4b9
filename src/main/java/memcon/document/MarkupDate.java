package memcon.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import memcon.authority.DateRange;
import org.jspecify.annotations.Nullable;

/** A date as the attributes of TEI give it: a day, a month, a year, with or without a time, or from one to another. */
final class MarkupDate {

    private MarkupDate() {}

    /** Of a {@code date} element; null if its attributes are absent or not understood: its words remain. */
    static @Nullable DateRange of(TeiElement date) {
        String when = date.attribute("when");
        if (!when.isEmpty()) {
            return between(when, when);
        }
        String from = date.attribute("from").isEmpty() ? date.attribute("notBefore") : date.attribute("from");
        String to = date.attribute("to").isEmpty() ? date.attribute("notAfter") : date.attribute("to");
        return between(from, to);
    }

    static @Nullable DateRange between(String from, String to) {
        LocalDate first = day(from, true);
        LocalDate last = day(to, false);
        return first == null && last == null ? null : new DateRange(first, last);
    }

    private static @Nullable LocalDate day(String written, boolean first) {
        try {
            if (written.length() >= 10) {
                return LocalDate.parse(written.substring(0, 10));
            }
            if (written.length() == 7) {
                YearMonth month = YearMonth.parse(written);
                return first ? month.atDay(1) : month.atEndOfMonth();
            }
            return written.length() == 4
                    ? LocalDate.of(Integer.parseInt(written), first ? 1 : 12, first ? 1 : 31)
                    : null;
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}
