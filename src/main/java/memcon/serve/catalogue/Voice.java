package memcon.serve.catalogue;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks of a thing in a document.
 *
 * @param speaker null where he is untold, or it is the text itself that speaks
 * @param document null if the data do not say
 * @param isOfText whether it is the text itself, outside of every statement
 * @param statements how many; none of somebody who only takes part
 */
public record Voice(@Nullable Node speaker, @Nullable Node document, boolean isOfText, int statements) {

    /** The same voice, speaking so often. */
    Voice times(int often) {
        return new Voice(speaker, document, isOfText, often);
    }
}
