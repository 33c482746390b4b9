package memcon.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** The RDF statements of one named graph as they are gathered: each once, in the order in which they are written. */
final class Triples {

    private final Iris iris;
    private final IRI graph;
    private final Map<IRI, List<Statement>> statements = new HashMap<>();
    private final Map<String, IRI> resolved = new HashMap<>();

    Triples(Iris iris, IRI graph) {
        this.iris = iris;
        this.graph = graph;
    }

    Iris iris() {
        return iris;
    }

    /** The thing at a path, to be described. */
    Node node(String path) {
        return node(resolve(path));
    }

    Node node(IRI subject) {
        return new Node(this, subject, statements.computeIfAbsent(subject, thing -> new ArrayList<>()));
    }

    /** The IRI of a path; a document refers to the same things over and over. */
    IRI resolve(String path) {
        IRI known = resolved.get(path);
        if (known == null) {
            known = iris.resolve(path);
            resolved.put(path, known);
        }
        return known;
    }

    Statement statement(IRI subject, IRI predicate, Value object) {
        return SimpleValueFactory.getInstance().createStatement(subject, predicate, object, graph);
    }

    /** Takes over statements from elsewhere into this graph, whatever graph they were in. */
    void addAll(Collection<? extends Statement> others) {
        for (Statement other : others) {
            node((IRI) other.getSubject()).to(other.getPredicate(), other.getObject());
        }
    }

    /** In the order in which they are written, each once: thing by thing, which is quicker than all together. */
    List<Statement> sorted() {
        List<Map.Entry<IRI, List<Statement>>> things = new ArrayList<>(statements.entrySet());
        things.sort((a, b) -> a.getKey().stringValue().compareTo(b.getKey().stringValue()));
        List<Statement> sorted = new ArrayList<>();
        for (Map.Entry<IRI, List<Statement>> thing : things) {
            StatementOrder.addSorted(thing.getValue(), sorted);
        }
        return sorted;
    }
}
