package memcon.serve.reading;

import static memcon.serve.markup.Lookup.memcon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import memcon.serve.markup.Lookup;
import org.apache.jena.graph.Node;

/** Which claims are contested: affirmed in one statement and denied in another, in whichever documents. */
final class Contest {

    private static final int MOST = 20;
    private static final List<String> AFFIRMING = List.of("asserts", "concedes", "predicts", "promises", "presupposes");

    private final Lookup data;
    private final Map<Node, Boolean> known = new HashMap<>();

    Contest(Lookup data) {
        this.data = data;
    }

    /** To affirm what supports a claim is to be on its side. */
    boolean isOver(Node claim) {
        return known.computeIfAbsent(
                claim,
                one -> isDisputed(one)
                        || data.objects(one, memcon("supports"), MOST).stream()
                                .anyMatch(supported -> isAffirmed(one) && isDenied(supported)));
    }

    /** Most claims are denied by nobody, so this is looked for first. */
    private boolean isDisputed(Node claim) {
        return isDenied(claim)
                && (isAffirmed(claim)
                        || data.subjects(memcon("supports"), claim, MOST).stream()
                                .anyMatch(this::isAffirmed));
    }

    private boolean isDenied(Node claim) {
        return preferred(claim, "denies");
    }

    private boolean isAffirmed(Node claim) {
        return AFFIRMING.stream().anyMatch(property -> preferred(claim, property));
    }

    /** Readings that are not preferred make no contest. */
    private boolean preferred(Node claim, String property) {
        Stream<Node> statements = data.subjects(memcon(property), claim, MOST).stream();
        return statements.anyMatch(statement -> data.text(statement, memcon("preferredReading"))
                .map(value -> !value.equals("false"))
                .orElse(true));
    }
}
