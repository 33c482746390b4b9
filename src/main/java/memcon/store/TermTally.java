package memcon.store;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import memcon.authority.Vocabulary;
import memcon.store.Statistics.TermCount;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Counts under which terms the things of a dataset may be used; keeps the most frequent. */
final class TermTally {

    static final List<Node> PROPERTIES = Stream.of(
                    Vocabulary.DCTERMS + "license", Vocabulary.DCTERMS + "rights", Vocabulary.DCTERMS + "accessRights")
            .map(NodeFactory::createURI)
            .toList();

    /** An archive has a few statements of rights; whoever has one for each document does not want all in a summary. */
    private static final int MOST = 50;

    private static final Comparator<TermCount> RARER_FIRST = Comparator.comparingLong(TermCount::things)
            .thenComparing(Comparator.comparing(TermCount::property)
                    .thenComparing(TermCount::value)
                    .reversed());

    private final PriorityQueue<TermCount> most = new PriorityQueue<>(RARER_FIRST);

    void add(Node property, Node object, long things) {
        if (object.isURI() || object.isLiteral()) {
            String value = object.isURI() ? object.getURI() : object.getLiteralLexicalForm();
            most.add(new TermCount(property.getURI(), value, object.isURI(), things));
            if (most.size() > MOST) {
                most.remove();
            }
        }
    }

    List<TermCount> counts() {
        return most.stream().sorted(RARER_FIRST.reversed()).toList();
    }
}
