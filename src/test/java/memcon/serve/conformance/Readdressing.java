package memcon.serve.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.NodeTransform;

/**
 * The suite's IRIs of endpoints, which lie at no real address, and where on this machine a server of ours stands for each.
 * What a test asks, what it holds and what it expects are readdressed alike.
 */
record Readdressing(Map<String, String> addresses) implements NodeTransform {

    static final Readdressing NONE = new Readdressing(Map.of());

    @Override
    public Node apply(Node node) {
        String address = node.isURI() ? addresses.get(node.getURI()) : null;
        return address == null ? node : NodeFactory.createURI(address);
    }

    String query(String text) {
        String readdressed = text;
        for (Map.Entry<String, String> one : addresses.entrySet()) {
            readdressed = readdressed.replace("<" + one.getKey() + ">", "<" + one.getValue() + ">");
        }
        return readdressed;
    }

    RowSet rows(RowSet rows) {
        List<Binding> readdressed = new ArrayList<>();
        rows.forEachRemaining(row -> {
            BindingBuilder terms = BindingFactory.builder();
            row.forEach((name, term) -> terms.add(name, apply(term)));
            readdressed.add(terms.build());
        });
        return RowSetStream.create(rows.getResultVars(), readdressed.iterator());
    }
}
