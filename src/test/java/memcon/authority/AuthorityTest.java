package memcon.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import memcon.source.Problem;
import org.eclipse.rdf4j.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityTest {

    private static final String HEAD = """
            @base <https://w3id.org/memcon/id/> .
            @prefix memcon: <https://w3id.org/memcon/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix schema: <https://schema.org/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix geo: <http://www.opengis.net/ont/geosparql#> .
            @prefix wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
            """;

    private static final String RURITANIA = """
            <actor/ruritania> a memcon:State ; rdfs:label "Ruritania"@en ; skos:hiddenLabel "Ruritanians"@en ;
                memcon:territory <place/ruritania> .
            <place/ruritania> a memcon:Place ; rdfs:label "Ruritania (territory)"@en ; wgs84:lat 46.0 ; wgs84:long 14.0 .
            <position/premier> a memcon:Position ; rdfs:label "Premier of Ruritania"@en ; memcon:positionIn <actor/ruritania> .
            <actor/ottokar> a memcon:Person ; rdfs:label "Ottokar Vell"@en ; skos:altLabel "O. Vell"@en ;
                memcon:earliestDate "1901-02-03"^^xsd:date .
            <actor/ottokar/tenure/premier> a memcon:Tenure ; rdfs:label "Ottokar Vell, Premier"@en ;
                memcon:holder <actor/ottokar> ; memcon:position <position/premier> ;
                memcon:earliestDate "1950-01-01"^^xsd:date ; memcon:latestDate "1959-12-31"^^xsd:date .
            """;

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void an_entry_tells_names_dates_and_offices() throws IOException {
        Authority authority = read(RURITANIA);
        AuthorityEntry ottokar = authority.find("actor/ottokar").orElseThrow();
        assertEquals(List.of(), problems);
        assertEquals("Ottokar Vell", ottokar.label());
        assertEquals(List.of("O. Vell"), ottokar.names());
        assertEquals(new DateRange(LocalDate.of(1901, 2, 3), null), ottokar.dates());
        assertEquals("position/premier", ottokar.tenures().get(0).position());
        assertEquals(
                "actor/ruritania",
                authority.find("position/premier").orElseThrow().of());
        assertEquals(
                List.of("place/ruritania"),
                authority.find("actor/ruritania").orElseThrow().places());
        assertEquals(
                List.of("actor/ottokar", "actor/ruritania", "place/ruritania", "position/premier"),
                ids(authority.entries()));
    }

    @Test
    void names_are_found_whatever_their_typography() throws IOException {
        Authority authority = read(RURITANIA);
        assertEquals(List.of("actor/ottokar"), ids(authority.byName("O.\nVell")));
        assertEquals(List.of("actor/ruritania"), ids(authority.byName("Ruritanians")));
        assertEquals(List.of(), authority.byName("Vell"));
    }

    @Test
    void a_position_is_held_within_the_bounds_of_its_tenure() throws IOException {
        Authority authority = read(RURITANIA);
        assertEquals(List.of("actor/ottokar"), ids(authority.holdersOf("position/premier", LocalDate.of(1955, 5, 5))));
        assertEquals(List.of(), authority.holdersOf("position/premier", LocalDate.of(1960, 1, 1)));
    }

    @Test
    void a_description_brings_along_what_it_needs_and_nobody_else() throws IOException {
        Authority authority = read(RURITANIA);
        List<String> person = subjects(authority.describe("actor/ottokar"));
        assertEquals(
                List.of(
                        "actor/ottokar",
                        "actor/ottokar/tenure/premier",
                        "actor/ruritania",
                        "place/ruritania",
                        "position/premier"),
                person);
        assertEquals(
                List.of("actor/ruritania", "place/ruritania", "position/premier"),
                subjects(authority.describe("position/premier")));
        assertEquals(List.of(), authority.model(Set.of("document/x/actor/y")));
    }

    @Test
    void a_description_stands_in_the_authority_graph_and_says_actor() throws IOException {
        List<String> lines = read(RURITANIA).describe("actor/ruritania").stream()
                .map(st -> st.getContext().stringValue() + " " + st.getSubject().stringValue() + " "
                        + st.getObject().stringValue())
                .toList();
        String start = "https://w3id.org/memcon/id/graph/authority https://w3id.org/memcon/id/actor/ruritania ";
        assertEquals(start + "https://w3id.org/memcon/ontology#Actor", lines.get(0));
        assertEquals(start + "https://w3id.org/memcon/ontology#State", lines.get(1));
    }

    @Test
    void files_of_the_default_base_are_rebased() throws IOException {
        Path file = write("own.ttl", RURITANIA);
        Authority authority = Authority.read(List.of(file), "https://archive.example/", problems::add);
        assertEquals(List.of(), problems);
        assertTrue(authority.find("actor/ottokar").isPresent());
        for (Statement st : authority.describe("actor/ottokar")) {
            assertTrue(st.getSubject().stringValue().startsWith("https://archive.example/"), st.toString());
            assertEquals(
                    "https://archive.example/graph/authority", st.getContext().stringValue());
        }
    }

    @Test
    void a_syntax_error_tells_its_line_and_costs_only_its_file() throws IOException {
        write("a.ttl", RURITANIA);
        write("b.ttl", "<actor/x> a memcon:Person ;\n  rdfs:label \"X\"@en ;;; oops .");
        Authority authority = Authority.read(List.of(folder), Vocabulary.DEFAULT_BASE, problems::add);
        assertEquals(4, authority.entries().size());
        assertEquals(1, problems.size());
        assertTrue(
                problems.get(0).toString().matches("(?s).*b\\.ttl:10(:\\d+)?: not Turtle: .*\\. Correct .*\\."),
                problems.get(0).toString());
    }

    @Test
    void a_missing_file_is_a_problem() {
        Path missing = folder.resolve("absent.ttl");
        Authority authority = Authority.read(List.of(missing), Vocabulary.DEFAULT_BASE, problems::add);
        assertEquals(List.of(), authority.entries());
        assertEquals(
                missing + ": no such authority file. Check the path.",
                problems.get(0).toString());
    }

    @Test
    void a_file_that_is_not_utf_8_is_a_problem() throws IOException {
        Path file = folder.resolve("latin.ttl");
        Files.write(file, "# Léopoldville".getBytes(StandardCharsets.ISO_8859_1));
        Authority.read(List.of(file), Vocabulary.DEFAULT_BASE, problems::add);
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).fault().startsWith("unreadable authority file"));
    }

    @Test
    void a_shared_claim_is_read_with_its_proposition() throws IOException {
        Authority authority = read(RURITANIA + """
                <claim/x> a memcon:Claim ; rdfs:label "No cannons"@en ; memcon:content "There are no cannons in Ruritania."@en ;
                    memcon:polarity <https://w3id.org/memcon/polarity/negative> ; memcon:refersTo <actor/ruritania> ;
                    memcon:proposition <claim/x/proposition> .
                <claim/x/proposition> a memcon:Proposition ; memcon:subject <actor/ottokar> ;
                    memcon:predicate <https://w3id.org/memcon/claimterm#deployedIn> ; memcon:object <place/ruritania> .
                """);
        assertEquals(List.of(), problems);
        assertEquals(
                List.of(new ClaimEntry(
                        "claim/x",
                        "There are no cannons in Ruritania.",
                        "negative",
                        List.of("actor/ruritania"),
                        new ClaimEntry.Proposition(
                                "claim/x/proposition", "actor/ottokar", "deployedIn", "place/ruritania"))),
                authority.claims());
    }

    private Authority read(String turtle) throws IOException {
        return Authority.read(List.of(write("test.ttl", turtle)), Vocabulary.DEFAULT_BASE, problems::add);
    }

    private Path write(String name, String turtle) throws IOException {
        return Files.writeString(folder.resolve(name), HEAD + turtle);
    }

    private static List<String> ids(List<AuthorityEntry> entries) {
        return entries.stream().map(AuthorityEntry::id).toList();
    }

    private static List<String> subjects(List<Statement> statements) {
        return statements.stream()
                .map(st -> st.getSubject().stringValue().replace(Vocabulary.DEFAULT_BASE, ""))
                .distinct()
                .toList();
    }
}
