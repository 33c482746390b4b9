package memcon.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What data are checked against.
 *
 * @param terms the classes, properties and concepts
 * @param shapes what each kind of node must carry
 * @param rules what shapes cannot say
 */
public record Ontology(List<Triple> terms, Shapes shapes, List<Rule> rules) {

    public Ontology {
        terms = List.copyOf(terms);
        rules = List.copyOf(rules);
    }

    /**
     * Reads the files of an ontology folder.
     *
     * @throws IOException if one is missing
     * @throws IllegalArgumentException if one is not what it should be
     */
    public static Ontology read(OntologyFolder folder) throws IOException {
        List<Triple> terms = new ArrayList<>();
        for (Path file : folder.terms()) {
            terms.addAll(triples(file));
        }
        Graph shapes = GraphFactory.createDefaultGraph();
        triples(folder.shapes()).forEach(shapes::add);
        List<Rule> rules = new ArrayList<>();
        for (Path file : folder.rules()) {
            rules.add(Rule.read(file));
        }
        return new Ontology(terms, Shapes.parse(shapes), rules);
    }

    private static List<Triple> triples(Path file) {
        List<Finding> findings = new ArrayList<>();
        List<Triple> triples = new RdfSource(file).triples(findings);
        if (!findings.isEmpty()) {
            throw new IllegalArgumentException(findings.get(0).toString());
        }
        return triples;
    }
}
