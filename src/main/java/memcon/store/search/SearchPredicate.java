package memcon.store.search;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.IterLib;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** {@code text:query}, which says what is wrong with its use where jena-text's own finds nothing and writes a log. */
public final class SearchPredicate extends TextQueryPF {

    public static final String IRI = TextQuery.NS + "query";

    private @Nullable QueryException fault;

    /** What makes one for each place in a query. */
    public static PropertyFunctionFactory factory() {
        return iri -> new SearchPredicate();
    }

    /** Takes the place of jena-text's own in queries that name no other registry. */
    public static void register() {
        TextQuery.init();
        PropertyFunctionRegistry.get().put(IRI, factory());
    }

    /** A fault is kept until the first use: the engine does not close what it has opened if one is thrown here. */
    @Override
    public void build(PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
        try {
            check(arguments(object));
            super.build(subject, predicate, object, context);
        } catch (QueryException e) {
            fault = e;
        }
    }

    private static void check(List<Node> arguments) {
        int words = placeOfWords(arguments);
        for (Node property : arguments.subList(0, words)) {
            if (!TextFields.PROPERTIES.contains(property)) {
                throw new QueryException("text:query: the property <" + property.getURI() + "> is not indexed; "
                        + "docs/search.md lists those that are.");
            }
        }
        if (words == arguments.size()) {
            throw new QueryException("text:query: there are no words to look for. Write them as a string.");
        }
        checkOptions(arguments.subList(words + 1, arguments.size()));
    }

    /** After the words come a number and options, in this order; jena-text takes what comes first for the number. */
    private static void checkOptions(List<Node> options) {
        for (int i = 0; i < options.size(); i++) {
            Node option = options.get(i);
            String text = option.isLiteral() ? option.getLiteralLexicalForm() : "";
            boolean isKnown = text.startsWith("lang:") || text.startsWith("highlight:");
            if (!(isKnown || i == 0 && text.matches("[0-9]{1,9}"))) {
                throw new QueryException("text:query: after the words may stand a number below a billion, then"
                        + " \"lang:…\" and \"highlight:…\", but not " + option + ".");
            }
        }
    }

    @Override
    public QueryIterator exec(
            Binding binding, PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
        if (fault != null) {
            throw fault;
        }
        List<Node> arguments = arguments(Substitute.substitute(object, binding));
        int words = placeOfWords(arguments);
        if (words < arguments.size() && arguments.get(words).isVariable()) {
            throw new QueryException(
                    "text:query: nothing gives " + arguments.get(words) + " a value. Write the words as a string.");
        }
        // What data, not the query, give for words need not be a string.
        if (words == arguments.size()
                || !isString(arguments.get(words))
                || !TextFields.PROPERTIES.containsAll(arguments.subList(0, words))) {
            return IterLib.noResults(context);
        }
        return super.exec(binding, subject, predicate, object, bare(context));
    }

    /** A graph that FROM NAMED has chosen stands in wrappers without its name. */
    private static ExecutionContext bare(ExecutionContext context) {
        Graph graph = context.getActiveGraph();
        while (graph instanceof WrappedGraph wrapper) {
            graph = wrapper.getWrapped();
        }
        return ExecutionContext.copyChangeActiveGraph(context, graph);
    }

    private static List<Node> arguments(PropFuncArg object) {
        return object.isList() ? object.getArgList() : List.of(object.getArg());
    }

    /** Behind the properties, if any. */
    private static int placeOfWords(List<Node> arguments) {
        int place = 0;
        while (place < arguments.size() && arguments.get(place).isURI()) {
            place++;
        }
        return place;
    }

    private static boolean isString(Node node) {
        return node.isLiteral()
                && (!node.getLiteralLanguage().isEmpty()
                        || node.getLiteralDatatypeURI().equals(XSD.xstring.getURI()));
    }
}
