package memcon.bench.invent;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day, as different headers write it. */
record Day(LocalDate date) {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 1989;
    private static final int DAYS = 365;

    static Day any(Chance chance) {
        return new Day(LocalDate.ofYearDay(chance.between(FIRST_YEAR, LAST_YEAR), chance.between(1, DAYS)));
    }

    Day after(int days) {
        return new Day(date.plusDays(days));
    }

    /** As {@code 14 April 1959}. */
    String british() {
        return as("d MMMM yyyy");
    }

    /** As {@code April 14, 1959}. */
    String american() {
        return as("MMMM d, yyyy");
    }

    /** As {@code 14 April}. */
    String withoutYear() {
        return as("d MMMM");
    }

    private String as(String pattern) {
        return date.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }
}
