package memcon.serve.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.process.normalize.NormalizeRDFTerms;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.IsoMatcher;

/**
 * Rows as terms in the order of their variables' names. They are the same as others if each row has one there, with blank
 * nodes named anyhow.
 */
record ComparedRows(List<Tuple<Node>> rows) {

    private static final Node NOTHING = NodeFactory.createURI("urn:x-nothing:");

    /** @param isOrdered whether a row's place counts */
    static ComparedRows of(RowSet rows, boolean isOrdered) {
        List<Var> vars = new ArrayList<>(rows.getResultVars());
        vars.sort(Comparator.comparing(Var::getVarName));
        List<Tuple<Node>> tuples = new ArrayList<>();
        rows.forEachRemaining(row -> tuples.add(tuple(row, vars, isOrdered ? tuples.size() : 0)));
        return new ComparedRows(tuples);
    }

    private static Tuple<Node> tuple(Binding row, List<Var> vars, int place) {
        List<Node> terms = new ArrayList<>();
        terms.add(NodeFactory.createURI("urn:x-place:" + place));
        vars.forEach(name -> terms.add(row.contains(name) ? row.get(name) : NOTHING));
        return TupleFactory.create(terms);
    }

    /** With each number, date and truth value in one form. */
    ComparedRows byValue() {
        return new ComparedRows(rows.stream()
                .map(row -> TupleFactory.create(
                        row.stream().map(NormalizeRDFTerms::normalizeValue).toList()))
                .toList());
    }

    boolean isSame(ComparedRows others) {
        return rows.size() == others.rows.size() && IsoMatcher.isomorphicTuples(counted(), others.counted());
    }

    /** The matcher takes equal rows for one, so each has the number of its kind with it. */
    private List<Tuple<Node>> counted() {
        Map<Tuple<Node>, Integer> numbers = new LinkedHashMap<>();
        rows.forEach(row -> numbers.merge(row, 1, Integer::sum));
        List<Tuple<Node>> counted = new ArrayList<>();
        numbers.forEach((row, number) -> {
            List<Node> terms = new ArrayList<>(row.asList());
            terms.add(NodeFactory.createURI("urn:x-number:" + number));
            counted.add(TupleFactory.create(terms));
        });
        return counted;
    }
}
