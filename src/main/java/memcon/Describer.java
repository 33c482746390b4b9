package memcon;

import java.util.List;
import java.util.Set;
import memcon.conversation.Reading;
import memcon.rdf.ConversationGraph;
import memcon.rdf.DocumentGraph;
import org.jspecify.annotations.Nullable;

/** Reads documents and describes them in RDF. A fault of the program's own costs the document that shows it, no other. */
public final class Describer {

    private final ConversationGraph graphs;

    Describer(ConversationGraph graphs) {
        this.graphs = graphs;
    }

    /**
     * A document, read and described.
     *
     * @param reading how it was read; null if it could not be
     * @param graph what it says; none, with its problems, if the document failed
     */
    public record Described(@Nullable Reading reading, DocumentGraph graph) {}

    /** Reads and describes a document; by any thread. */
    public Described of(Readings.Document document) {
        Reading reading = null;
        try {
            reading = document.reading();
            return new Described(reading, graphs.of(reading));
        } catch (RuntimeException | StackOverflowError fault) {
            return new Described(
                    reading,
                    new DocumentGraph(
                            document.memorandum().id(),
                            List.of(),
                            Set.of(),
                            Set.of(),
                            List.of(document.problem(fault))));
        }
    }
}
