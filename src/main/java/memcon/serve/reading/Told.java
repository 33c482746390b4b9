package memcon.serve.reading;

import static memcon.serve.markup.Lookup.memcon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import memcon.serve.markup.Lookup;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What the data say of one thing, read at once: one way to the index for all its properties. */
record Told(Map<Node, List<Node>> values) {

    /** A statement has some dozens. */
    private static final int MOST = 300;

    static Told of(Node thing, Lookup data) {
        Map<Node, List<Node>> values = new HashMap<>();
        data.from(thing, 0, MOST).stream()
                .sorted(Comparator.comparing(
                        (Triple triple) -> triple.getObject().toString()))
                .forEach(triple -> values.computeIfAbsent(triple.getPredicate(), unseen -> new ArrayList<>())
                        .add(triple.getObject()));
        return new Told(values);
    }

    List<Node> all(Node property) {
        return values.getOrDefault(property, List.of());
    }

    /** The values of a property of the ontology. */
    List<Node> all(String property) {
        return all(memcon(property));
    }

    Optional<Node> first(String property) {
        return all(property).stream().findFirst();
    }

    Optional<String> text(String property) {
        return all(property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /** Negative if there is none. */
    int number(String property) {
        return text(property).map(Told::parsed).orElse(-1);
    }

    private static int parsed(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }

    boolean says(String property, String value) {
        return all(property).stream()
                .anyMatch(found -> found.isLiteral()
                        ? found.getLiteralLexicalForm().equals(value)
                        : found.isURI() && found.getURI().endsWith("/" + value));
    }
}
