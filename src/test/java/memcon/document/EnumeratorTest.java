package memcon.document;

import static memcon.document.Readings.apparatus;
import static memcon.document.Readings.body;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnumeratorTest {

    private static final String SAID = "The Minister said that the canal was open.";

    @Test
    void a_paragraphs_number_is_no_word_of_it() {
        for (String number : List.of("2.", "12)", "(a)", "b.", "III.", "(iv)", "-", "\u2022", "3. (a)")) {
            Memorandum memorandum =
                    new Readings().read("x.txt", "A Talk at Arden\n\n" + SAID + "\n\n" + number + " " + SAID + "\n");
            assertEquals(List.of(SAID, SAID), body(memorandum), number);
            assertEquals(List.of(number), apparatus(memorandum, Apparatus.Kind.MARKUP));
        }
    }

    @Test
    void an_initial_and_a_year_are_words() {
        for (String words : List.of("A. Petrov", "c. Petrov", "1955 reports", "I", "4,000 people")) {
            String said = words + " said that the canal was open.";
            Memorandum memorandum = new Readings().read("x.txt", "A Talk at Arden\n\n" + SAID + "\n\n" + said + "\n");
            assertEquals(List.of(SAID, said), body(memorandum));
        }
    }
}
