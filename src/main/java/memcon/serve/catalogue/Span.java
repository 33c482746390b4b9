package memcon.serve.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import memcon.serve.markup.Lookup;
import org.apache.jena.graph.Node;

/**
 * The bounds of a date. They identify an event and testify to nothing; an open end is no bound at all.
 *
 * @param earliest it is not before this
 * @param latest it is not after this
 * @param words as the text has it
 */
public record Span(Optional<LocalDate> earliest, Optional<LocalDate> latest, Optional<String> words) {

    /** What is known of a date. */
    public enum Exactness {
        DAY,
        BETWEEN,
        NOT_BEFORE,
        NOT_AFTER,
        NO_DATE
    }

    /** The bounds of a thing's date. */
    public static Span of(Node thing, Lookup data) {
        return new Span(
                date(thing, "earliestDate", data),
                date(thing, "latestDate", data),
                data.text(thing, Lookup.memcon("dateAsExpressed")));
    }

    /** A day, an interval, or a year or a month of which the days are not told; of other words nothing is known. */
    public static Span of(Optional<String> date) {
        String text = date.orElse("");
        if (text.matches("[0-9]{4}(-[0-9]{2})?")) {
            String year = text.substring(0, YEAR);
            return new Span(date(year + "-01-01"), date(year + "-12-31"), Optional.empty());
        }
        String[] bounds = text.split("/", 2);
        return new Span(date(bounds[0]), date(bounds[bounds.length - 1]), Optional.empty());
    }

    private static final int YEAR = 4;

    private static Optional<LocalDate> date(Node thing, String property, Lookup data) {
        return data.text(thing, Lookup.memcon(property)).flatMap(Span::date);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.length() > LENGTH ? text.substring(0, LENGTH) : text));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static final int LENGTH = "1964-02-26".length();

    /** What is known of it. */
    public Exactness exactness() {
        if (earliest.isEmpty()) {
            return latest.isEmpty() ? Exactness.NO_DATE : Exactness.NOT_AFTER;
        }
        if (latest.isEmpty()) {
            return Exactness.NOT_BEFORE;
        }
        return earliest.equals(latest) ? Exactness.DAY : Exactness.BETWEEN;
    }

    /** Where it begins on an axis of years; if that is open, where it ends. */
    public OptionalDouble from() {
        return earliest.or(() -> latest).map(Span::year).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /** Where it ends on an axis of years; if that is open, where it begins. */
    public OptionalDouble to() {
        return latest.or(() -> earliest).map(Span::year).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private static double year(LocalDate date) {
        return date.getYear() + (date.getDayOfYear() - 1.0) / date.lengthOfYear();
    }

    /** Whether it may have been within these years, the last included. */
    public boolean mayBeWithin(int firstYear, int lastYear) {
        return exactness() != Exactness.NO_DATE
                && earliest.map(LocalDate::getYear).orElse(Integer.MIN_VALUE) <= lastYear
                && latest.map(LocalDate::getYear).orElse(Integer.MAX_VALUE) >= firstYear;
    }

    /** For a reader: {@code 1950-06-25 to 1953-07-27}. */
    public String inWords() {
        return switch (exactness()) {
            case DAY -> String.valueOf(earliest.orElseThrow());
            case BETWEEN -> "between " + earliest.orElseThrow() + " and " + latest.orElseThrow();
            case NOT_BEFORE -> "not before " + earliest.orElseThrow();
            case NOT_AFTER -> "not after " + latest.orElseThrow();
            case NO_DATE -> "no date";
        };
    }
}
