package memcon.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import memcon.ProcessorTime;
import memcon.authority.Authority;
import memcon.authority.DateRange;
import memcon.authority.EntityKind;
import memcon.authority.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is put before a curator, and in what cells. */
class CandidatesTest {

    @ParameterizedTest
    @CsvSource({
        "Vasily Moskowskyi, Vasilii Moskovskij, same name",
        "Kim Il Sung, Kim Il-sung, same name",
        "Nikita S. Khrushchev, N. S. Khrushchev, initial and family name",
        "Vell Otto, Otto Vell, same name in other order",
        "Hodding Carter, William Hodding Carter, given and family name",
        "Vell, Otto Vell, family name"
    })
    void spellings_of_one_name_are_candidates(String one, String other, String evidence) {
        assertEquals(evidence, likeness(one, other).evidence());
    }

    @ParameterizedTest
    @CsvSource({"Otto Vell, Marta Vell", "Otto Vell, Otto Karst", "Kim Il, Park Il", "Robert Kennedy, John Kennedy"})
    void two_people_of_one_family_or_given_name_are_none(String one, String other) {
        assertEquals(0, likeness(one, other).score());
    }

    @Test
    void office_and_time_speak_for_and_decades_against() {
        LocalActor envoy = actor("a", "Otto Vell", "ambassador", 1961);
        assertEquals(
                1.0, best(envoy, actor("b", "Otto Vell", "ambassador", 1962)).score());
        assertEquals(0.8, best(envoy, actor("b", "Otto Vell", "clerk", 1962)).score());
        LocalActor clerk = actor("b", "Otto Vell", "clerk", 1931);
        assertEquals("same name; 30 years apart", best(envoy, clerk).evidence());
        assertEquals("", best(envoy, actor("b", "Otto Vell", "clerk", 1900)).label());
    }

    @Test
    void full_names_that_differ_are_not_joined_by_their_family_name() {
        LocalActor one = actor("a", List.of("Otto Vell", "Vell"), "envoy", 1961);
        LocalActor other = actor("b", List.of("Marta Vell", "Vell"), "envoy", 1961);
        assertEquals("", best(one, other).label());
    }

    @Test
    void of_a_pair_one_row_is_enough_and_nobody_of_the_same_document_is_in_it() {
        List<LocalActor> three = List.of(
                actor("a", "Otto Vell", "envoy", 1961),
                actor("b", "Otto Vell", "envoy", 1961),
                new LocalActor(
                        "document/b/actor/vell-2",
                        EntityKind.PERSON,
                        "Otto Vell",
                        List.of("Otto Vell"),
                        List.of(),
                        null,
                        0));
        List<String> pairs = new ArrayList<>();
        CandidateFinder.of(three, Authority.empty(Vocabulary.DEFAULT_BASE))
                .forEach((actor, candidates) -> candidates.stream()
                        .filter(candidate -> candidate.path() != null)
                        .forEach(candidate -> pairs.add(actor.path() + " " + candidate.path())));
        assertEquals(
                List.of("document/b/actor/vell document/a/actor/vell", "document/b/actor/vell-2 document/a/actor/vell"),
                pairs);
    }

    /** Every document names the same three people, which is the worst case: all names in three files. */
    @Test
    void ten_times_the_documents_do_not_take_a_hundred_times_as_long() {
        finding(200); // the first run is slow
        long few = finding(300);
        long many = finding(3_000);
        assertTrue(many < 50 * Math.max(few, 5_000_000), few + " ns, then " + many + " ns");
    }

    private static long finding(int documents) {
        List<LocalActor> actors = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            actors.add(actor("d%05d".formatted(i), "Otto Vell", "envoy", 1961));
            actors.add(actor("e%05d".formatted(i), "Marta Karst", "clerk", 1961));
            actors.add(actor("f%05d".formatted(i), "Rolf Hentzau", "minister", 1961));
        }
        return ProcessorTime.of(() -> assertEquals(
                3 * documents,
                CandidateFinder.of(actors, Authority.empty(Vocabulary.DEFAULT_BASE))
                        .size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"http://x\")", "+1", "-1+2", "@SUM(A1)", "\uFF1D1+1", "'quoted'", "'=1", "plain", ""
            })
    void what_a_spreadsheet_would_compute_is_words_and_comes_back(String words) {
        String cell = SpreadsheetCell.write(words);
        assertTrue(cell.isEmpty() || "=+-@\uFF1D".indexOf(cell.charAt(0)) < 0, cell);
        assertEquals(words, SpreadsheetCell.read(cell));
    }

    @Test
    void no_line_of_the_table_begins_a_formula_and_none_is_broken() throws IOException {
        StringBuilder table = new StringBuilder();
        CandidateTable.of(
                        new LocalActors(),
                        Authority.empty(Vocabulary.DEFAULT_BASE),
                        new CandidateRows(true, CandidateRows.NEVER))
                .write(table);
        assertEquals(1, table.toString().lines().count());
        assertEquals("'=1+1 and more", SpreadsheetCell.write("\t=1+1\n and more"));
    }

    private static NameComparison.Likeness likeness(String one, String other) {
        return NameComparison.of(List.of(NameComparison.words(one)), List.of(NameComparison.words(other)));
    }

    private static Candidate best(LocalActor one, LocalActor other) {
        return CandidateFinder.of(List.of(one, other), Authority.empty(Vocabulary.DEFAULT_BASE)).values().stream()
                .map(candidates -> candidates.get(0))
                .collect(Collectors.reducing((a, b) -> b))
                .orElseThrow();
    }

    private static LocalActor actor(String document, String name, String office, int year) {
        return actor(document, List.of(name), office, year);
    }

    private static LocalActor actor(String document, List<String> names, String office, int year) {
        return new LocalActor(
                "document/" + document + "/actor/vell",
                EntityKind.PERSON,
                names.get(0),
                names,
                List.of(office),
                DateRange.day(LocalDate.of(year, 6, 3)),
                1);
    }
}
