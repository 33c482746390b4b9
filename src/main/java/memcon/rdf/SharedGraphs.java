package memcon.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.rdf4j.model.Statement;

/**
 * What the documents of one file have in common: the authority's entries that they use and who made them. Gathered while
 * the documents are written, and written after the last of them, once.
 */
public final class SharedGraphs {

    private final Iris iris;
    private final Function<Set<String>, Collection<Statement>> authority;
    private final Provenance provenance;
    private final TreeSet<String> references = new TreeSet<>();
    private final TreeSet<String> proposers = new TreeSet<>();

    public SharedGraphs(Iris iris, Function<Set<String>, Collection<Statement>> authority, Provenance provenance) {
        this.iris = iris;
        this.authority = authority;
        this.provenance = provenance;
    }

    public void add(DocumentGraph document) {
        add(document.references(), document.proposers());
    }

    /** Adds what a document refers to and who made its nodes. */
    public void add(Set<String> referredTo, Set<String> proposedBy) {
        references.addAll(referredTo);
        proposers.addAll(proposedBy);
    }

    /** The authority graph (whatever graph the authority's statements name) and the provenance graph. */
    public List<Statement> statements() {
        Triples entries = new Triples(iris, iris.authorityGraph());
        entries.addAll(authority.apply(references));
        List<Statement> statements = new ArrayList<>(entries.sorted());
        statements.addAll(provenance.describe(proposers));
        return statements;
    }
}
