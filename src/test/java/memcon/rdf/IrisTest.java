package memcon.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import memcon.conversation.Mode;
import memcon.conversation.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

    private final Iris iris = new Iris("https://example.org/id/");

    @Test
    void a_path_is_an_iri_below_the_base() {
        assertEquals(
                "https://example.org/id/actor/nikita-khrushchev",
                iris.resolve("actor/nikita-khrushchev").stringValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "actor/a b|actor/a%20b",
                "actor/100%|actor/100%25",
                "actor/Jos%C3%A9|actor/Jos%C3%A9",
                "actor/José|actor/José",
                "actor/김일성|actor/김일성",
                "actor/a#b?c|actor/a%23b%3Fc",
                "actor/𝔓orto|actor/𝔓orto",
                "actor/o'neill (jr.)|actor/o'neill%20(jr.)",
                "actor/a:b@c|actor/a:b@c"
            })
    void characters_that_no_iri_may_hold_are_escaped(String path, String escaped) {
        assertEquals("https://example.org/id/" + escaped, iris.resolve(path).stringValue());
    }

    @Test
    void delimiters_of_other_languages_are_escaped() {
        assertEquals(
                "https://example.org/id/actor/%3Ca%3E%22%7B%7C%7D%5E%60%5C",
                iris.resolve("actor/<a>\"{|}^`\\").stringValue());
    }

    @Test
    void a_path_cut_from_an_iri_gives_that_iri_again() {
        var odd = iris.resolve("actor/ø 100% <x> \uD800 \u200E");
        assertEquals(odd, iris.resolve(iris.path(odd)));
    }

    @Test
    void a_whole_iri_of_another_collection_stays_as_it_is() {
        String other = "http://other.example/x?y=1#z";
        assertEquals(other, iris.resolve(other).stringValue());
        assertEquals(other, iris.path(iris.resolve(other)));
        assertEquals(
                "http://other.example/a%20b",
                iris.resolve("http://other.example/a b").stringValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "actor//x", "actor/../x", "./x", "actor/", "actor/."})
    void a_path_that_clients_would_resolve_away_is_a_bug(String path) {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> iris.resolve(path))
                .getMessage()
                .startsWith("Bug: path"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id/", "https://example.org/id", "https://example.org/a b/", "urn:x:"})
    void a_base_must_be_absolute_and_end_where_names_can_follow(String base) {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new Iris(base))
                .getMessage()
                .contains("Give one such as"));
    }

    @Test
    void concepts_and_claim_terms_do_not_depend_on_the_base() {
        assertEquals(
                "https://w3id.org/memcon/mode/freeIndirect",
                Iris.concept(Mode.FREE_INDIRECT).stringValue());
        assertEquals(
                "https://w3id.org/memcon/stance/warnsOf",
                Iris.concept(Stance.Type.WARNS_OF).stringValue());
        assertEquals(
                "https://w3id.org/memcon/claimterm#suppliedTo",
                Iris.claimTerm("suppliedTo").stringValue());
    }
}
