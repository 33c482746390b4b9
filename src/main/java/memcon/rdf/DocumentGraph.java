package memcon.rdf;

import java.util.List;
import java.util.Set;
import memcon.source.Problem;
import org.eclipse.rdf4j.model.Statement;

/**
 * One memorandum as RDF.
 *
 * @param id the memorandum's identifier
 * @param statements every RDF statement of its named graph, each once, in the order in which they are written; none if
 *     the document failed
 * @param references paths (or whole IRIs) of what it refers to outside itself, to be described by the authority
 * @param proposers paths of who made its nodes
 * @param problems what is wrong with the reading; the document failed if one of them is an error
 */
public record DocumentGraph(
        String id, List<Statement> statements, Set<String> references, Set<String> proposers, List<Problem> problems) {

    public DocumentGraph {
        statements = List.copyOf(statements);
        references = Set.copyOf(references);
        proposers = Set.copyOf(proposers);
        problems = List.copyOf(problems);
    }

    static DocumentGraph failed(String id, List<Problem> problems) {
        return new DocumentGraph(id, List.of(), Set.of(), Set.of(), problems);
    }

    public boolean isFailed() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
