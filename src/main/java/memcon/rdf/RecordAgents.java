package memcon.rdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import memcon.authority.EntityKind;
import memcon.authority.Vocabulary;
import memcon.conversation.Actor;
import memcon.conversation.Reading;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.jspecify.annotations.Nullable;

/** Who wrote a record or took part in what it documents, and where, in the terms of RiC-O: each described once. */
final class RecordAgents {

    private final Triples document;
    private final Triples shared;
    private final String below;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, EntityKind> kinds = new HashMap<>();
    private final Names names;

    RecordAgents(Triples document, Triples shared, Reading reading, Collection<Statement> authority) {
        this.document = document;
        this.shared = shared;
        this.below = reading.memorandum().path() + "/";
        this.names = new Names(document.iris(), reading, authority);
        reading.actors().forEach(actor -> actors.put(actor.id(), actor));
        reading.actors().forEach(actor -> kinds.put(actor.id(), actor.kind()));
        for (Statement statement : authority) {
            for (EntityKind kind : EntityKind.values()) {
                if (statement.getObject().stringValue().equals(Vocabulary.MEMCON + kind.className())) {
                    kinds.put(document.iris().path((IRI) statement.getSubject()), kind);
                }
            }
        }
    }

    /** Says who wrote a record. A state is no author to RiC-O, but may be a creator. */
    void author(Node record, String path) {
        boolean isState = kinds.get(path) == EntityKind.STATE || !kinds.containsKey(path);
        record.to(RecordDescription.rico(isState ? "hasCreator" : "hasAuthor"), agent(path));
    }

    IRI agent(String path) {
        Node agent = described(path, className(kinds.get(path)));
        Actor actor = actors.get(path);
        if (actor != null
                && actor.kind() == EntityKind.PERSON
                && actor.office() != null
                && !EntityTriples.isOfVolume(actor)) {
            Node position = triples(path)
                    .node(path + "/position")
                    .type(RecordDescription.rico("Position"))
                    .text(Vocabulary.RICO, "name", actor.office());
            agent.to(RecordDescription.rico("occupiesOrOccupied"), position.iri());
        }
        return agent.iri();
    }

    IRI place(String path) {
        return described(path, "Place").iri();
    }

    private Node described(String path, String className) {
        return triples(path)
                .node(path)
                .type(RecordDescription.rico(className))
                .worded(Vocabulary.RICO, "name", names.of(path), "en");
    }

    private Triples triples(String path) {
        return path.startsWith(below) ? document : shared;
    }

    private static String className(@Nullable EntityKind kind) {
        if (kind == null) {
            return "Agent";
        }
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANIZATION -> "CorporateBody";
            case GROUP -> "Group";
            case POSITION -> "Position";
            case STATE, PLACE, EVENT -> "Agent";
        };
    }
}
