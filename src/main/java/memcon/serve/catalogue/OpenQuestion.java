package memcon.serve.catalogue;

import static memcon.serve.markup.Lookup.memcon;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import memcon.authority.Vocabulary;
import memcon.serve.markup.Lookup;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A question to which no statement responds.
 *
 * @param statement by which it is asked
 * @param order where in its document
 */
public record OpenQuestion(Node statement, List<Node> askers, Optional<Node> document, int order) {

    private static final Node ASK = NodeFactory.createURI(Vocabulary.CONCEPTS + "act/ask");
    private static final int MOST_ASKERS = 20;

    static List<OpenQuestion> all(Lookup data) {
        return data.subjects(memcon("speechAct"), ASK, Catalogue.MOST).stream()
                .filter(statement -> data.count(memcon("respondsTo"), statement, 1) == 0)
                .filter(statement -> data.text(statement, memcon("preferredReading"))
                        .filter("false"::equals)
                        .isEmpty())
                .map(statement -> new OpenQuestion(
                        statement,
                        data.objects(statement, memcon("speaker"), MOST_ASKERS),
                        data.object(statement, memcon("inMemorandum")),
                        data.number(statement, memcon("order"))))
                .sorted(Comparator.comparing((OpenQuestion question) -> isAutomatic(question.statement, data))
                        .thenComparing(question ->
                                question.document.map(found -> found.toString()).orElse(""))
                        .thenComparing(OpenQuestion::order)
                        .thenComparing(question -> question.statement.toString()))
                .toList();
    }

    /** What an editor has read comes first: only there it is sure that nobody answers. */
    private static boolean isAutomatic(Node statement, Lookup data) {
        return data.object(statement, memcon("rule")).isPresent();
    }
}
