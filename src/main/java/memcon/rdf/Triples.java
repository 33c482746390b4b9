package memcon.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** The RDF statements of one named graph as they are gathered: each once, in the order in which they are written. */
final class Triples {

    private final Iris iris;
    private final IRI graph;
    private final TreeSet<Statement> statements = new TreeSet<>(StatementOrder.INSTANCE);

    Triples(Iris iris, IRI graph) {
        this.iris = iris;
        this.graph = graph;
    }

    Iris iris() {
        return iris;
    }

    /** The thing at a path, to be described. */
    Node node(String path) {
        return new Node(this, iris.resolve(path));
    }

    void add(IRI subject, IRI predicate, Value object) {
        statements.add(SimpleValueFactory.getInstance().createStatement(subject, predicate, object, graph));
    }

    /** Takes over statements from elsewhere into this graph, whatever graph they were in. */
    void addAll(Collection<? extends Statement> others) {
        for (Statement other : others) {
            statements.add(SimpleValueFactory.getInstance()
                    .createStatement(other.getSubject(), other.getPredicate(), other.getObject(), graph));
        }
    }

    List<Statement> sorted() {
        return new ArrayList<>(statements);
    }
}
