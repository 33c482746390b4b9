package memcon.store.export;

import java.util.List;
import memcon.store.StoreException;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.PatternVars;

/** Some documents instead of all: values for a query's {@code ?document}. */
public final class DocumentChoice {

    private static final Var DOCUMENT = Var.alloc("document");

    private DocumentChoice() {}

    /**
     * Lets a query, which is changed, see some documents alone.
     *
     * @param origin of the query, for messages
     * @param documents IRIs, or the last parts of IRIs that begin with {@code base}
     */
    public static void restrict(Query query, String origin, List<String> documents, String base) {
        if (documents.isEmpty()) {
            return;
        }
        if (!PatternVars.vars(query.getQueryPattern()).contains(DOCUMENT)) {
            throw new StoreException(
                    origin,
                    "has no variable ?document",
                    "Name the memorandum so in the query, or export all documents");
        }
        ElementData values = new ElementData();
        values.add(DOCUMENT);
        for (String document : documents) {
            String iri = document.contains(":") ? document : base + "document/" + document;
            values.add(BindingFactory.binding(DOCUMENT, NodeFactory.createURI(iri)));
        }
        ElementGroup both = new ElementGroup();
        both.addElement(values);
        both.addElement(query.getQueryPattern());
        query.setQueryPattern(both);
    }
}
