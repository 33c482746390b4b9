package memcon.rdf;

import memcon.authority.EntityKind;
import memcon.authority.Vocabulary;
import memcon.conversation.Actor;
import memcon.conversation.Reading;
import memcon.conversation.ReferencedEvent;

/** Actors and events that are in no authority file. */
final class EntityTriples {

    private final Triples triples;
    private final Names names;
    private final Reading reading;

    EntityTriples(Triples triples, Names names, Reading reading) {
        this.triples = triples;
        this.names = names;
        this.reading = reading;
    }

    void write() {
        reading.actors().stream().filter(actor -> !names.isShared(actor.id())).forEach(this::writeActor);
        reading.events().stream().filter(event -> !names.isShared(event.id())).forEach(this::writeEvent);
    }

    private void writeActor(Actor actor) {
        Node node = triples.node(actor.id())
                .type(actor.kind().className())
                .label(actor.label())
                .text(Vocabulary.SCHEMA, isOfVolume(actor) ? "description" : "jobTitle", actor.office())
                .origin(actor.origin());
        if (actor.kind().isActor()) {
            // An office whose holder nobody names speaks for itself: here it is an actor too.
            node.type("Actor");
        }
        String language = reading.memorandum().frontMatter().language();
        actor.names().stream()
                .filter(name -> !name.equals(actor.label()))
                .forEach(name -> node.worded(Vocabulary.SKOS, "altLabel", name, language));
    }

    /** What a volume's list of persons says of somebody tells of a life, not of an office alone. */
    static boolean isOfVolume(Actor actor) {
        return actor.id().startsWith("volume/");
    }

    private void writeEvent(ReferencedEvent event) {
        triples.node(event.id())
                .type(EntityKind.EVENT.className())
                .label(event.label())
                .dates(event.dates(), event.dateAsExpressed())
                .links("place", event.places())
                .origin(event.origin());
    }
}
