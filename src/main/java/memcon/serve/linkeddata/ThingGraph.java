package memcon.serve.linkeddata;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import memcon.authority.Prefixes;
import memcon.serve.http.Refusal;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** A description as data, with what leads on to its further pages: the terms of Hydra, as others' servers have them. */
final class ThingGraph {

    private static final String HYDRA = "http://www.w3.org/ns/hydra/core#";

    private final Graph graph = GraphFactory.createDefaultGraph();

    /**
     * The statements of a description, and what it is itself.
     *
     * @param address of the description, in whatever syntax; further pages have it with {@code ?page=}
     * @param dataset that it is of
     */
    ThingGraph(Description description, String address, String dataset) {
        graph.getPrefixMapping()
                .setNsPrefixes(Prefixes.OF_DATA)
                .setNsPrefix("foaf", FOAF.NS)
                .setNsPrefix("void", VOID.NS)
                .setNsPrefix("hydra", HYDRA);
        Stream.of(description.from(), description.to(), description.inside(), description.labels())
                .flatMap(List::stream)
                .forEach(graph::add);
        Node document = NodeFactory.createURI(address);
        add(document, RDF.type.asNode(), FOAF.Document.asNode());
        add(document, FOAF.primaryTopic.asNode(), description.thing());
        add(document, VOID.inDataset.asNode(), NodeFactory.createURI(dataset));
        if (description.isPartial()) {
            Node view = page(address, description.page());
            add(document, hydra("view"), view);
            add(view, RDF.type.asNode(), hydra("PartialCollectionView"));
            add(view, hydra("first"), page(address, 1));
            if (description.page() > 1) {
                add(view, hydra("previous"), page(address, description.page() - 1));
            }
            if (description.hasNext()) {
                add(view, hydra("next"), page(address, description.page() + 1));
            }
        }
    }

    private void add(Node subject, Node property, Node object) {
        graph.add(Triple.create(subject, property, object));
    }

    private static Node hydra(String name) {
        return NodeFactory.createURI(HYDRA + name);
    }

    private static Node page(String address, int page) {
        return NodeFactory.createURI(page == 1 ? address : address + "?page=" + page);
    }

    byte[] in(DataSyntax syntax) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RDFWriter.source(graph).format(syntax.format()).output(out);
        } catch (JenaException e) {
            throw new Refusal(
                    406,
                    "No such format",
                    "This description cannot be written as " + syntax.name() + " (" + e.getMessage()
                            + "). Accept application/n-triples.");
        }
        return out.toByteArray();
    }

    /** JSON-LD that can stand in a page: nothing in it ends the element or begins another. */
    String embedded() {
        return new String(in(DataSyntax.ofType(DataSyntax.JSON_LD).orElseThrow()), StandardCharsets.UTF_8)
                .replace("&", "\\u0026")
                .replace("<", "\\u003C")
                .replace(">", "\\u003E")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
