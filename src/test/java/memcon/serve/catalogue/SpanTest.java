package memcon.serve.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is known of a date, and no more. */
class SpanTest {

    private static Span span(String earliest, String latest) {
        return new Span(date(earliest), date(latest), Optional.empty());
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    @Test
    void bounds_are_told_as_what_they_are() {
        assertEquals("1964-02-26", span("1964-02-26", "1964-02-26").inWords());
        assertEquals(
                "between 1950-06-25 and 1953-07-27",
                span("1950-06-25", "1953-07-27").inWords());
        assertEquals("not before 1953-07-27", span("1953-07-27", "").inWords());
        assertEquals("not after 1964-02-26", span("", "1964-02-26").inWords());
        assertEquals("no date", span("", "").inWords());
    }

    @Test
    void an_open_end_reaches_to_every_year() {
        assertTrue(span("1953-07-27", "").mayBeWithin(2000, 2001));
        assertTrue(span("", "1964-02-26").mayBeWithin(1, 2));
        assertFalse(span("", "1964-02-26").mayBeWithin(1965, 1970));
        assertTrue(span("1950-06-25", "1953-07-27").mayBeWithin(1951, 1951));
        assertFalse(span("", "").mayBeWithin(1, 3000));
    }

    @Test
    void the_date_of_a_document_may_be_a_day_a_month_a_year_or_an_interval() {
        assertEquals("1964-02-26", Span.of(Optional.of("1964-02-26")).inWords());
        assertTrue(Span.of(Optional.of("1964-02")).mayBeWithin(1964, 1964));
        assertTrue(Span.of(Optional.of("1960-01-01/1964-02-26")).mayBeWithin(1962, 1962));
        assertFalse(Span.of(Optional.of("1964")).mayBeWithin(1965, 1970));
        assertEquals("no date", Span.of(Optional.of("some day")).inWords());
    }
}
