package memcon.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import memcon.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityRulesTest {

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

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void an_entry_without_label_is_left_out() throws IOException {
        Authority authority = read("<actor/x> a memcon:Person .");
        assertEquals(List.of(), authority.entries());
        assertFault("9", "actor/x has no label");
    }

    @Test
    void an_entry_with_two_labels_is_left_out() throws IOException {
        Authority authority = read("<actor/x> a memcon:Person ;\n rdfs:label \"X\"@en ;\n rdfs:label \"Y\"@en .");
        assertEquals(List.of(), authority.entries());
        assertFault("11", "actor/x has 2 labels (X; Y)");
    }

    @Test
    void a_label_not_marked_as_english_is_reported() throws IOException {
        read("<actor/x> a memcon:Person ; rdfs:label \"X\" .");
        assertFault("9", "actor/x has the label \"X\", which is not marked as English");
    }

    @Test
    void an_unknown_kind_is_reported() throws IOException {
        read("<actor/x> a memcon:Diplomat ; rdfs:label \"X\"@en .");
        assertFault("9", "actor/x is of unknown kind Diplomat");
    }

    @Test
    void a_thing_of_two_kinds_is_reported() throws IOException {
        read("<actor/x> a memcon:Person, memcon:State ; rdfs:label \"X\"@en .");
        assertFault("9", "actor/x is both Person and State");
    }

    @Test
    void two_entries_with_one_id_in_two_files_keep_the_first() throws IOException {
        write("a.ttl", "<actor/x> a memcon:Person ; rdfs:label \"X\"@en .");
        write("b.ttl", "\n<actor/x> a memcon:Person ; rdfs:label \"Y\"@en .");
        Authority authority = Authority.read(List.of(folder), Vocabulary.DEFAULT_BASE, problems::add);
        assertEquals("X", authority.find("actor/x").orElseThrow().label());
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).place().endsWith("b.ttl:10"), problems.get(0).place());
        assertTrue(problems.get(0).fault().startsWith("two entries have the id actor/x; the first is at "));
    }

    @Test
    void two_entries_with_one_id_in_one_file_are_reported() throws IOException {
        read("<actor/x> a memcon:Person ; rdfs:label \"X\"@en .\n<actor/x> a memcon:Person .");
        assertFault("10", "two entries have the id actor/x");
    }

    @Test
    void a_reference_to_nothing_is_reported_and_not_written() throws IOException {
        Authority authority =
                read("<actor/x> a memcon:State ; rdfs:label \"X\"@en ;\n memcon:territory <place/nowhere> .");
        assertFault("10", "actor/x refers to place/nowhere, which no authority file describes");
        assertEquals(List.of(), authority.find("actor/x").orElseThrow().places());
        assertEquals(3, authority.describe("actor/x").size());
    }

    @Test
    void a_bad_date_is_reported_and_counts_as_open() throws IOException {
        Authority authority =
                read("<event/x> a memcon:ReferencedEvent ; rdfs:label \"X\"@en ; memcon:earliestDate \"1964-02-30\" .");
        assertFault("9", "event/x has earliestDate \"1964-02-30\", which is not a day");
        assertEquals(null, authority.find("event/x").orElseThrow().dates());
    }

    @Test
    void an_end_before_its_beginning_is_reported() throws IOException {
        read("""
                <event/x> a memcon:ReferencedEvent ; rdfs:label "X"@en ; memcon:earliestDate "1964-02-03" ; memcon:latestDate "1964-02-01" .
                """);
        assertFault("9", "event/x begins on 1964-02-03, after its end on 1964-02-01");
    }

    @Test
    void degrees_out_of_range_and_swapped_points_are_reported() throws IOException {
        read("""
                <place/x> a memcon:Place ; rdfs:label "X"@en ; wgs84:lat 126.0 .
                <place/y> a memcon:Place ; rdfs:label "Y"@en ; wgs84:lat 39.0 ; wgs84:long 125.8 ;
                 geo:asWKT "POINT(39 125.8)"^^geo:wktLiteral .
                """);
        assertEquals(
                List.of(
                        "place/x has lat 126.0",
                        "place/y lies at POINT(39 125.8) but at latitude 39.0, longitude 125.8"),
                problems.stream().map(Problem::fault).toList());
    }

    @Test
    void an_external_identity_belongs_to_one_entry() throws IOException {
        read("""
                <actor/x> a memcon:State ; rdfs:label "X"@en ; schema:sameAs <http://www.wikidata.org/entity/Q1> .
                <place/x> a memcon:Place ; rdfs:label "X"@en ; schema:sameAs <http://www.wikidata.org/entity/Q1> .
                <place/y> a memcon:Place ; rdfs:label "Y"@en ; schema:sameAs <https://www.wikidata.org/wiki/Q2> .
                """);
        assertEquals(
                List.of(
                        "place/x and actor/x are both the same as http://www.wikidata.org/entity/Q1",
                        "place/y is the same as https://www.wikidata.org/wiki/Q2, which is not a Wikidata entity"),
                problems.stream().map(Problem::fault).toList());
    }

    @Test
    void an_id_tells_its_kind() throws IOException {
        read("<place/x> a memcon:Person ; rdfs:label \"X\"@en .");
        assertFault("9", "a Person has the id place/x");
    }

    @Test
    void an_unknown_property_of_the_ontology_is_reported() throws IOException {
        read("<place/x> a memcon:Place ; rdfs:label \"X\"@en ; memcon:teritory <place/x> .");
        assertFault("9", "place/x has the unknown property memcon:teritory");
    }

    @Test
    void a_tenure_has_one_holder_and_one_position() throws IOException {
        read("""
                <position/p> a memcon:Position ; rdfs:label "P"@en .
                <actor/x/tenure/p> a memcon:Tenure ; memcon:position <position/p> .
                """);
        assertFault("10", "tenure actor/x/tenure/p has 0 memcon:holder");
    }

    @Test
    void a_node_without_iri_is_reported() throws IOException {
        Authority authority = read("<place/x> a memcon:Place ; rdfs:label \"X\"@en ; memcon:place [] .");
        assertFault("9", "place/x points to a node without an IRI");
        assertEquals(2, authority.describe("place/x").size());
    }

    private Authority read(String turtle) throws IOException {
        return Authority.read(List.of(write("test.ttl", turtle)), Vocabulary.DEFAULT_BASE, problems::add);
    }

    private Path write(String name, String turtle) throws IOException {
        return Files.writeString(folder.resolve(name), HEAD + turtle);
    }

    private void assertFault(String line, String fault) {
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(fault, problems.get(0).fault());
        assertEquals(folder.resolve("test.ttl") + ":" + line, problems.get(0).place());
    }
}
