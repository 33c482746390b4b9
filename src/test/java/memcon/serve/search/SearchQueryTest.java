package memcon.serve.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words as people type them become a search that the index understands. */
class SearchQueryTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "Castro, Castro",
                "'  nuclear   cannons ', nuclear cannons",
                "'\"nuclear cannons\"', '\"nuclear cannons\"'",
                "'“nuclear cannons”', '\"nuclear cannons\"'",
                "'nuclear \"cannons', nuclear cannons",
                "'who asked?', who asked?",
                "Kruschev~, Kruschev~",
                "weapon*, weapon*",
                "*weapon, weapon",
                "'what ? is - it', what is it",
                "'\"??', ''",
                "'a:b (c) [d] {e} f/g\\h', a b c d e f g h",
                "'1961-62', 1961-62",
                "weapon -Venezuela, weapon -Venezuela",
                "'+ && || !', ''",
            })
    void signs_that_mean_nothing_to_a_person_are_left_out(String typed, String searched) {
        assertEquals(searched, SearchQuery.search(typed));
    }
}
