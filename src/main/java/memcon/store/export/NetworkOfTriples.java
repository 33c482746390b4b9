package memcon.store.export;

import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The network in triples: those between two resources are edges, labelled with the predicate; those with a literal are
 * attributes of the subject, and {@code rdfs:label}, or {@code skos:prefLabel}, is its label. A class that a resource
 * belongs to is no node of its own but the attribute {@code type}.
 */
final class NetworkOfTriples {

    private NetworkOfTriples() {}

    /** Puts all triples into a draft and says what the attributes are called. */
    static AttributeNames read(Iterator<Triple> triples, NetworkDraft draft) {
        triples.forEachRemaining(triple -> take(triple, draft));
        return new AttributeNames.OfPredicates();
    }

    private static void take(Triple triple, NetworkDraft draft) {
        String subject = Value.name(triple.getSubject());
        Node predicate = triple.getPredicate();
        Node object = triple.getObject();
        if (predicate.equals(RDF.Nodes.type)) {
            draft.fact(subject, predicate.getURI(), Value.text(StableName.lastPart(Value.name(object))));
        } else if (predicate.equals(RDFS.Nodes.label)) {
            draft.fact(subject, NetworkDraft.LABEL, Value.of(object));
        } else if (predicate.equals(SKOS.prefLabel.asNode())) {
            draft.fact(subject, NetworkDraft.SECOND_LABEL, Value.of(object));
        } else if (object.isLiteral()) {
            draft.fact(subject, predicate.getURI(), Value.of(object));
        } else {
            draft.edge(
                    subject,
                    Value.name(object),
                    StableName.lastPart(predicate.getURI()),
                    null,
                    Map.of("predicate", Value.text(predicate.getURI())));
        }
    }
}
