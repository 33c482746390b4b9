package memcon.edition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import memcon.authority.DateRange;
import org.jspecify.annotations.Nullable;

/** The bounds that {@code notBefore}, {@code notAfter} or {@code when} give; a year or a month is its days. */
final class EditionDates {

    private EditionDates() {}

    static @Nullable DateRange of(EditionElement element, EditionFaults faults) {
        LocalDate earliest = day(element, element.has("notBefore") ? "notBefore" : "when", true, faults);
        LocalDate latest = day(element, element.has("notAfter") ? "notAfter" : "when", false, faults);
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            faults.error(
                    element,
                    "date that ends (" + latest + ") before it begins (" + earliest + ")",
                    "Exchange notBefore and notAfter, or correct one of them");
            return null;
        }
        return earliest == null && latest == null ? null : new DateRange(earliest, latest);
    }

    private static @Nullable LocalDate day(
            EditionElement element, String attribute, boolean first, EditionFaults faults) {
        String value = element.attribute(attribute);
        if (value.isEmpty()) {
            return null;
        }
        try {
            if (value.length() == 4) {
                return first
                        ? LocalDate.of(Integer.parseInt(value), 1, 1)
                        : LocalDate.of(Integer.parseInt(value), 12, 31);
            }
            if (value.length() == 7) {
                YearMonth month = YearMonth.parse(value);
                return first ? month.atDay(1) : month.atEndOfMonth();
            }
            return LocalDate.parse(value);
        } catch (DateTimeException | NumberFormatException e) {
            faults.error(element, "@" + attribute + " \"" + value + "\" is no date", "Write it as 1964-02-26");
            return null;
        }
    }
}
