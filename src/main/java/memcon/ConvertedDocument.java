package memcon;

import java.util.List;
import java.util.Set;
import memcon.rdf.RdfBlock;
import memcon.source.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the conversion of a document came to, before it is written.
 *
 * @param block its graph as the file will hold it; null if it failed
 * @param statements how many RDF statements that is
 * @param references paths of what it refers to outside itself
 * @param proposers paths of who made its nodes
 * @param problems what is wrong with its graph
 * @param isKept whether it is what an earlier run came to
 */
record ConvertedDocument(
        @Nullable RdfBlock block,
        long statements,
        Set<String> references,
        Set<String> proposers,
        List<Problem> problems,
        boolean isKept) {}
