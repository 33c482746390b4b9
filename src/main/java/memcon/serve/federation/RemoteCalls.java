package memcon.serve.federation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import memcon.serve.http.Deadline;
import memcon.serve.http.Refusal;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** The requests to other endpoints that one query sends: so many and no more, the same one once. */
final class RemoteCalls {

    private static final int KEPT_ANSWERS = 64;
    private static final int KEPT_ROWS = 1_000;

    private final Federation federation;
    private final Deadline deadline;
    private final Map<RemoteEndpoint, Integer> counts = new HashMap<>();
    private final Map<String, List<Binding>> answers = new LinkedHashMap<>();

    RemoteCalls(Federation federation, Deadline deadline) {
        this.federation = federation;
        this.deadline = deadline;
    }

    List<Binding> ask(Node name, String query) throws RemoteFault {
        RemoteEndpoint endpoint = federation.endpoint(name);
        String question = endpoint.address() + "\n" + query;
        List<Binding> known = answers.get(question);
        if (known != null) {
            return known;
        }
        if (counts.merge(endpoint, 1, Integer::sum) > endpoint.calls()) {
            throw new Refusal(
                    422,
                    "Too many requests to other endpoint",
                    "The query would send more than " + endpoint.calls() + " requests to <" + endpoint.address()
                            + ">. Ask it before OPTIONAL and FILTER, or for fewer rows.");
        }
        List<Binding> rows = new RemoteCall(federation.client(endpoint), endpoint, deadline).rows(query);
        if (rows.size() <= KEPT_ROWS && answers.size() < KEPT_ANSWERS) {
            answers.put(question, rows);
        }
        return rows;
    }
}
