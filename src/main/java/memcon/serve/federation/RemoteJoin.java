package memcon.serve.federation;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import memcon.serve.http.Deadline;
import memcon.serve.http.Refusal;
import org.apache.jena.atlas.iterator.IteratorCloseable;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** Joins rows with what other endpoints answer, a hundred rows a request. */
final class RemoteJoin implements IteratorCloseable<Binding> {

    private static final int ROWS = 100;
    private static final int CHARACTERS = 30_000;
    private static final int MOST_READY = 1_000_000;

    private final OpService service;
    private final RemotePattern pattern;
    private final QueryIterator input;
    private final RemoteCalls calls;
    private final Deadline deadline;
    private final Deque<Binding> ready = new ArrayDeque<>();

    RemoteJoin(OpService service, QueryIterator input, RemoteCalls calls, Deadline deadline) {
        this.service = service;
        this.pattern = new RemotePattern(service.getSubOp());
        this.input = input;
        this.calls = calls;
        this.deadline = deadline;
    }

    /** What one request has to ask: which endpoint, and which variables its rows bind. */
    private record Request(Node endpoint, List<Var> variables) {}

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && input.hasNext()) {
            join(batch());
        }
        return !ready.isEmpty();
    }

    @Override
    public Binding next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    @Override
    public void close() {
        input.close();
    }

    private List<Binding> batch() {
        List<Binding> rows = new ArrayList<>();
        int length = 0;
        while (rows.size() < ROWS && length < CHARACTERS && input.hasNext()) {
            Binding row = input.next();
            rows.add(row);
            for (Var variable : pattern.variables()) {
                length += row.contains(variable) ? row.get(variable).toString().length() : 0;
            }
        }
        return rows;
    }

    private void join(List<Binding> rows) {
        Map<Request, Map<List<Node>, Integer>> requests = new LinkedHashMap<>();
        for (Binding row : rows) {
            Request request = request(row);
            Map<List<Node>, Integer> numbers = requests.computeIfAbsent(request, one -> new LinkedHashMap<>());
            numbers.putIfAbsent(values(row, request.variables()), numbers.size());
        }
        Map<Request, List<List<Binding>>> answers = new HashMap<>();
        requests.forEach((request, numbers) -> answers.put(request, answer(request, numbers)));
        for (Binding row : rows) {
            Request request = request(row);
            int number = requests.get(request).get(values(row, request.variables()));
            for (Binding answer : answers.get(request).get(number)) {
                deadline.check();
                add(row, answer);
            }
        }
    }

    private Request request(Binding row) {
        Node endpoint = Var.lookup(row, service.getService());
        List<Var> variables = pattern.variables().stream()
                .filter(variable -> row.contains(variable) && isSameEverywhere(row.get(variable)))
                .sorted((one, other) -> one.getVarName().compareTo(other.getVarName()))
                .toList();
        return new Request(endpoint, variables);
    }

    /** Blank nodes mean nothing elsewhere; what SPARQL 1.1 cannot write is compared here. */
    private static boolean isSameEverywhere(Node node) {
        return node.isURI() || node.isLiteral() && (node.getLiteralBaseDirection() == null);
    }

    private static List<Node> values(Binding row, List<Var> variables) {
        return variables.stream().map(row::get).toList();
    }

    /** For each row that was sent what belongs to it; a silent failure binds nothing. */
    private List<List<Binding>> answer(Request request, Map<List<Node>, Integer> numbers) {
        List<List<Binding>> byNumber = new ArrayList<>();
        numbers.forEach((row, number) -> byNumber.add(new ArrayList<>()));
        try {
            String query = pattern.query(request.variables(), numbers.keySet());
            for (Binding row : calls.ask(request.endpoint(), query)) {
                int number = request.variables().isEmpty() ? 0 : pattern.numberOf(row);
                if (number < 0 || number >= byNumber.size()) {
                    throw RemoteFault.of(
                            URI.create(request.endpoint().getURI()), "does not give back what VALUES bind");
                }
                byNumber.get(number).add(pattern.local(row, request.variables()));
            }
        } catch (RemoteFault fault) {
            if (!service.getSilent()) {
                throw fault.refusal();
            }
            byNumber.replaceAll(rows -> List.of(BindingFactory.empty()));
        }
        return byNumber;
    }

    private void add(Binding row, Binding answer) {
        BindingBuilder both = BindingFactory.builder(row);
        for (var variables = answer.vars(); variables.hasNext(); ) {
            Var variable = variables.next();
            Node node = answer.get(variable);
            if (!row.contains(variable)) {
                both.add(variable, node);
            } else if (!row.get(variable).equals(node)) {
                return;
            }
        }
        ready.add(both.build());
        if (ready.size() > MOST_READY) {
            throw new Refusal(
                    422,
                    "Answer too long",
                    "A hundred rows and the answer from " + service.getService() + " make more than " + MOST_READY
                            + " rows. Bind more variables before SERVICE.");
        }
    }
}
