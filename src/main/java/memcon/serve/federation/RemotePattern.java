package memcon.serve.federation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.TableFactory;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/**
 * What stands in a SERVICE, as a query of its own. Many rows of the query so far go with it as VALUES, numbered, since an
 * endpoint may give a value back in another spelling.
 */
final class RemotePattern {

    private final Op pattern;
    private final Map<Var, Var> remoteNames = new HashMap<>();
    private final Map<Var, Var> localNames = new HashMap<>();
    private final Var number;

    RemotePattern(Op inService) {
        // The engine gives variables other names inside of subqueries; the other endpoint gets those of the query.
        this.pattern = Rename.reverseVarRename(inService, true);
        for (Var local : OpVars.visibleVars(inService)) {
            if (Var.isNamedVar(local)) {
                String name = local.getVarName();
                Var remote = Var.alloc(name.substring(name.lastIndexOf('/') + 1));
                remoteNames.put(local, remote);
                localNames.put(remote, local);
            }
        }
        Collection<Var> taken = OpVars.mentionedVars(pattern);
        String name = "memconRow";
        while (taken.contains(Var.alloc(name))) {
            name += "_";
        }
        this.number = Var.alloc(name);
    }

    /** The variables that the pattern may bind. */
    Set<Var> variables() {
        return remoteNames.keySet();
    }

    /**
     * @param variables of the pattern, which the rows bind; none if the pattern is to be asked for everything
     */
    String query(List<Var> variables, Collection<List<Node>> rows) {
        return OpAsQuery.asQuery(variables.isEmpty() ? pattern : OpJoin.create(values(variables, rows), pattern))
                .serialize();
    }

    private Op values(List<Var> variables, Collection<List<Node>> rows) {
        List<Var> columns = new ArrayList<>(List.of(number));
        variables.forEach(variable -> columns.add(remoteNames.get(variable)));
        Table table = TableFactory.create(columns);
        int count = 0;
        for (List<Node> row : rows) {
            BindingBuilder binding = BindingFactory.builder().add(number, integer(count));
            for (int i = 0; i < row.size(); i++) {
                binding.add(columns.get(i + 1), row.get(i));
            }
            table.addBinding(binding.build());
            count++;
        }
        return OpTable.create(table);
    }

    private static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    /** The number of the row that was sent to which a row of the answer belongs; -1 if it has none. */
    int numberOf(Binding answer) {
        Node node = answer.get(number);
        if (node == null || !node.isLiteral()) {
            return -1;
        }
        try {
            return Integer.parseInt(node.getLiteralLexicalForm());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** A row of the answer in the variables of the query here, without those that were sent. */
    Binding local(Binding answer, List<Var> sent) {
        BindingBuilder row = BindingFactory.builder();
        answer.forEach((remote, node) -> {
            Var local = localNames.get(remote);
            if (local != null && !sent.contains(local)) {
                row.add(local, node);
            }
        });
        return row.build();
    }
}
