package memcon.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import memcon.authority.Vocabulary;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TripleTermViewTest {

    private static final String PROPOSITIONS = """
            @prefix memcon: <https://w3id.org/memcon/ontology#> .
            @prefix claimterm: <https://w3id.org/memcon/claimterm#> .
            @prefix e: <https://e.example/> .
            e:graph1 { e:p1 a memcon:Proposition ; memcon:subject e:norland ; memcon:predicate claimterm:suppliedWeaponsTo ; memcon:object e:westland . }
            e:graph2 { e:p2 a memcon:Proposition ; memcon:subject e:mona ; memcon:predicate claimterm:calls ; memcon:object e:olm .
              e:p3 a memcon:Proposition ; memcon:subject e:norland ; memcon:predicate claimterm:suppliedWeaponsTo ; memcon:object e:westland . }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"view.nt", "view.nq", "view.nt.gz", "view.nq.gz"})
    void each_proposition_reifies_its_triple_and_asserts_nothing(String name) throws IOException {
        Path view = folder.resolve(name);
        assertEquals(3, TripleTermView.at(view).write(data("propositions.trig")));
        Graph graph = RDFDataMgr.loadDatasetGraph(view.toString()).getDefaultGraph();
        List<Triple> reifications = graph.find(null, NodeFactory.createURI(Vocabulary.RDF + "reifies"), null)
                .toList();
        assertEquals(3, reifications.size());
        assertEquals(3, graph.size());
        for (Triple reification : reifications) {
            assertTrue(reification.getSubject().getURI().matches("https://e.example/p[123]"));
            Triple named = reification.getObject().getTriple();
            assertTrue(named.getPredicate().getURI().startsWith(Vocabulary.CLAIM_TERM), named::toString);
            assertFalse(graph.contains(named), named::toString);
        }
    }

    @Test
    void a_loaded_view_makes_no_proposition_true() throws IOException {
        Path view = folder.resolve("view.nt");
        Path data = data("propositions.trig");
        TripleTermView.at(view).write(data);
        try (Holdings holdings = Holdings.inMemory(List.of(data, view))) {
            assertTrue(ask(holdings, "?p <" + Vocabulary.RDF + "reifies> ?triple"));
            assertFalse(ask(holdings, "?s <" + Vocabulary.CLAIM_TERM + "calls> ?o"));
            assertFalse(ask(holdings, "?s <" + Vocabulary.CLAIM_TERM + "suppliedWeaponsTo> ?o"));
        }
    }

    @Test
    void two_views_are_the_same_bytes() throws IOException {
        Path data = data("propositions.trig");
        TripleTermView.at(folder.resolve("first.nt")).write(data);
        TripleTermView.at(folder.resolve("second.nt")).write(data);
        assertEquals(Files.readString(folder.resolve("first.nt")), Files.readString(folder.resolve("second.nt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"view.rdf", "view.jsonld", "view.trix", "view.ttl", "view.trig", "view", "nowhere/view.nt"})
    void another_format_or_folder_is_refused(String name) {
        assertThrows(StoreException.class, () -> TripleTermView.at(folder.resolve(name)));
    }

    private static boolean ask(Holdings holdings, String pattern) {
        return holdings.dataset()
                .calculateRead(() -> org.apache.jena.sparql.exec.QueryExec.dataset(holdings.dataset())
                        .query("ASK { { " + pattern + " } UNION { GRAPH ?g { " + pattern + " } } }")
                        .ask());
    }

    private Path data(String name) throws IOException {
        return Files.writeString(folder.resolve(name), PROPOSITIONS);
    }
}
