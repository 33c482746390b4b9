package memcon.rdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import memcon.authority.Vocabulary;
import memcon.conversation.Reading;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;

/** What to call the things that a document names, and which of them the authority already describes. */
final class Names {

    private static final String LABEL = Vocabulary.RDFS + "label";

    private final Map<String, String> labels = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    Names(Iris iris, Reading reading, Collection<Statement> authority) {
        reading.actors().forEach(actor -> labels.put(actor.id(), actor.label()));
        reading.events().forEach(event -> labels.put(event.id(), event.label()));
        reading.claims().forEach(claim -> labels.put(claim.id(), claim.content()));
        for (Statement statement : authority) {
            if (statement.getSubject() instanceof IRI subject) {
                String path = iris.path(subject);
                shared.add(path);
                if (statement.getPredicate().stringValue().equals(LABEL)) {
                    labels.put(path, statement.getObject().stringValue());
                }
            }
        }
    }

    /** Whether the authority graph holds a description, to which a document adds no second label. */
    boolean isShared(String path) {
        return shared.contains(path);
    }

    String of(String path) {
        String label = labels.get(path);
        return label == null || label.isBlank() ? Labels.ofPath(path) : Labels.shorten(label);
    }
}
