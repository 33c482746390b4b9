package memcon.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "February 26, 1964 | 1964-02-26 | 1964-02-26",
                "February 06, 1964 | 1964-02-06 | 1964-02-06",
                "26 February 1964 | 1964-02-26 | 1964-02-26",
                "the 3rd of May, 1955 | 1955-05-03 | 1955-05-03",
                "26.2.1964 | 1964-02-26 | 1964-02-26",
                "5.III.1960 | 1960-03-05 | 1960-03-05",
                "1964-02-26 | 1964-02-26 | 1964-02-26",
                "Sept. 3, 1948 | 1948-09-03 | 1948-09-03",
                "March 3-5, 1957 | 1957-03-03 | 1957-03-05",
                "3\u20135 March 1957 | 1957-03-03 | 1957-03-05",
                "June 30 to July 2, 1958 | 1958-06-30 | 1958-07-02",
                "30 June - 2 July 1958 | 1958-06-30 | 1958-07-02",
                "Arden, May 1955 | 1955-05-01 | 1955-05-31",
                "Arden, May 18, 1955, 3 p.m. | 1955-05-18 | 1955-05-18",
            })
    void a_date_in_words_has_bounds(String words, String earliest, String latest) {
        WrittenDate date = WrittenDate.find(words).orElseThrow();
        assertEquals(earliest, String.valueOf(date.range().earliest()));
        assertEquals(latest, String.valueOf(date.range().latest()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 February 1964", "in the spring", "room 1964", "May", "12.13.1960x"})
    void what_is_no_day_is_no_date(String words) {
        assertTrue(WrittenDate.find(words).isEmpty());
    }
}
