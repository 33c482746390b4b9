package memcon.serve.catalogue;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks of a thing in a document.
 *
 * @param speaker null where the text speaks of it outside of every statement, or the speaker is untold
 * @param document null if the data do not say
 * @param statements how many; none of somebody who only takes part
 */
public record Voice(@Nullable Node speaker, @Nullable Node document, int statements) {}
