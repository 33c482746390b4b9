package memcon.validation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import memcon.source.Problem.Severity;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/** Checks RDF files against the shapes and rules of an ontology. */
public final class Validator {

    /** Longer literals are cut in findings: a message is no place for a whole memorandum. */
    private static final int LONGEST_VALUE = 120;

    private final Ontology ontology;

    public Validator(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * Checks files together, as one graph, so that one may describe what another refers to.
     *
     * @param files RDF files in any syntax, compressed with gzip or not
     * @return what is wrong, in order of place; empty if nothing is
     */
    public List<Finding> validate(List<Path> files) {
        List<Finding> findings = new ArrayList<>();
        Graph graph = GraphFactory.createDefaultGraph();
        Map<Node, Path> fileOf = new HashMap<>();
        for (Path file : files) {
            for (Triple triple : new RdfSource(file).triples(findings)) {
                graph.add(triple);
                fileOf.putIfAbsent(triple.getSubject(), file);
            }
        }
        // Superclasses and concept schemes are needed to check by; files already say where a data node comes from.
        ontology.terms().forEach(graph::add);
        checkShapes(graph, fileOf, findings);
        ontology.rules().forEach(rule -> checkRule(rule, graph, fileOf, findings));
        return List.copyOf(new TreeSet<>(findings));
    }

    private void checkShapes(Graph graph, Map<Node, Path> fileOf, List<Finding> findings) {
        for (ReportEntry entry :
                ShaclValidator.get().validate(ontology.shapes(), graph).getEntries()) {
            String[] message = entry.message().split("\\. ", 2);
            String fault = message[0];
            Node value = entry.value();
            if (value != null && !value.equals(entry.focusNode())) {
                fault += " with " + shown(value);
            }
            String remedy = message.length < 2 ? "See " + entry.source() : message[1].replaceFirst("\\.$", "");
            findings.add(new Finding(place(entry.focusNode(), fileOf), fault, remedy, Severity.ERROR));
        }
    }

    private static void checkRule(Rule rule, Graph graph, Map<Node, Path> fileOf, List<Finding> findings) {
        try (QueryExec query = QueryExec.dataset(DatasetGraphFactory.wrap(graph))
                .query(rule.query())
                .build()) {
            RowSet rows = query.select();
            while (rows.hasNext()) {
                Binding row = rows.next();
                findings.add(new Finding(
                        place(row.get("node"), fileOf),
                        Rule.fill(rule.problem(), name -> shown(row.get(Var.alloc(name)))),
                        Rule.fill(rule.remedy(), name -> shown(row.get(Var.alloc(name)))),
                        rule.severity()));
            }
        }
    }

    private static String place(Node node, Map<Node, Path> fileOf) {
        Path file = fileOf.get(node);
        return file == null ? shown(node) : file + " " + shown(node);
    }

    private static String shown(@Nullable Node node) {
        if (node == null) {
            return "nothing";
        }
        if (node.isURI()) {
            return "<" + node.getURI() + ">";
        }
        if (node.isBlank()) {
            return "_:" + node.getBlankNodeLabel();
        }
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        return text.codePointCount(0, text.length()) <= LONGEST_VALUE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
