package memcon.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/** Rows as aligned text for people: IRIs as prefixed names where a prefix fits, literals without their types. */
final class TextTable {

    private static final String GAP = "  ";

    private TextTable() {}

    static String of(RowSet rows, PrefixMapping prefixes) {
        List<Var> variables = rows.getResultVars();
        List<List<String>> lines = new ArrayList<>();
        lines.add(variables.stream().map(Var::getVarName).toList());
        rows.forEachRemaining(row -> lines.add(cells(row, variables, prefixes)));
        int[] widths = widths(lines, variables.size());
        lines.add(1, rule(widths));
        return lines.stream().map(line -> line(line, widths)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> cells(Binding row, List<Var> variables, PrefixMapping prefixes) {
        return variables.stream()
                .map(variable -> cell(row.get(variable), prefixes))
                .toList();
    }

    private static String cell(@Nullable Node node, PrefixMapping prefixes) {
        if (node == null) {
            return "";
        }
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm().replaceAll("\\p{Cntrl}+", " ");
        }
        if (node.isURI()) {
            @Nullable String name = prefixes.qnameFor(node.getURI());
            return name == null ? "<" + node.getURI() + ">" : name;
        }
        return node.toString();
    }

    private static int[] widths(List<List<String>> lines, int columns) {
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], length(line.get(i)));
            }
        }
        return widths;
    }

    private static List<String> rule(int[] widths) {
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        return rule;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(cells.get(i))
                    .append(" ".repeat(widths[i] - length(cells.get(i))))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
