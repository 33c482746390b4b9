package memcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import memcon.store.Holdings;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query in their order, so written that the answers of two systems can be compared: each value with its
 * language or datatype.
 */
record Answer(List<String> variables, List<List<String>> rows) {

    static Answer ofJena(Holdings holdings, String query) {
        return holdings.dataset().calculateRead(() -> {
            try (QueryExec execution =
                    QueryExec.dataset(holdings.dataset()).query(query).build()) {
                RowSet answer = execution.select();
                List<Var> variables = answer.getResultVars();
                List<List<String>> rows = new ArrayList<>();
                answer.forEachRemaining(row -> rows.add(variables.stream()
                        .map(variable -> written(row.get(variable)))
                        .toList()));
                return new Answer(variables.stream().map(Var::getVarName).toList(), rows);
            }
        });
    }

    static Answer ofRdf4j(RepositoryConnection connection, String query) {
        try (TupleQueryResult answer = connection.prepareTupleQuery(query).evaluate()) {
            List<String> variables = answer.getBindingNames();
            List<List<String>> rows = new ArrayList<>();
            for (BindingSet row : answer) {
                rows.add(variables.stream()
                        .map(variable -> written(row.getValue(variable)))
                        .toList());
            }
            return new Answer(variables, rows);
        }
    }

    private static String written(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        return node.isLiteral()
                ? written(node.getLiteralLexicalForm(), node.getLiteralLanguage(), node.getLiteralDatatypeURI())
                : "<" + node.getURI() + ">";
    }

    private static String written(@Nullable Value value) {
        if (value == null) {
            return "";
        }
        return value instanceof Literal literal
                ? written(literal.getLabel(), literal.getLanguage().orElse(""), Objects.toString(literal.getDatatype()))
                : "<" + value.stringValue() + ">";
    }

    private static String written(String words, String language, String datatype) {
        return "\"" + words + "\"" + (language.isEmpty() ? "^^" + datatype : "@" + language);
    }
}
