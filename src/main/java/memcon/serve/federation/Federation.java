package memcon.serve.federation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import memcon.serve.http.Deadline;
import memcon.serve.http.Refusal;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.eclipse.jetty.client.HttpClient;

/** The other endpoints that queries may ask with SERVICE, and the clients that ask them. */
public final class Federation implements AutoCloseable {

    private final Map<String, RemoteEndpoint> endpoints = new HashMap<>();
    private final Map<Boolean, HttpClient> clients = new HashMap<>();

    /** @param allowed none of them: SERVICE is refused */
    public Federation(List<RemoteEndpoint> allowed) {
        for (RemoteEndpoint endpoint : allowed) {
            endpoints.put(endpoint.address().toString(), endpoint);
            clients.computeIfAbsent(!endpoint.inPrivate(), RemoteClient::start);
        }
    }

    /** Whether there is any endpoint to be asked. */
    public boolean isOpen() {
        return !endpoints.isEmpty();
    }

    /** Refuses a query that asks an endpoint which is not allowed, wherever it does. */
    public void check(Op plan) {
        Transformer.transform(new AllowedServices(this), plan);
    }

    /** What runs SERVICE in one query. */
    public ServiceExecutorRegistry executors(Deadline deadline) {
        RemoteCalls calls = new RemoteCalls(this, deadline);
        return new ServiceExecutorRegistry()
                .addBulkLink((service, input, execution, others) ->
                        QueryIterPlainWrapper.create(new RemoteJoin(service, input, calls, deadline), execution));
    }

    RemoteEndpoint endpoint(Node name) {
        if (!name.isURI()) {
            throw new Refusal(
                    422, "SERVICE not named", "SERVICE has no IRI here. Bind its variable to one before, in VALUES.");
        }
        RemoteEndpoint endpoint = endpoints.get(name.getURI());
        if (endpoint == null) {
            throw refusal(name.getURI());
        }
        return endpoint;
    }

    /** The same whatever lies at the address, so that nobody learns what does; nor is a private one told to strangers. */
    private Refusal refusal(String iri) {
        if (!isOpen()) {
            return new Refusal(
                    422,
                    "SERVICE not offered",
                    "This endpoint calls no other. Send the query to an endpoint that does, with SERVICE for this one.");
        }
        List<String> told = endpoints.values().stream()
                .filter(endpoint -> !endpoint.inPrivate())
                .map(endpoint -> endpoint.address().toString())
                .sorted()
                .toList();
        return new Refusal(
                422,
                "SERVICE not offered",
                "This endpoint does not call <" + iri + ">. "
                        + (told.isEmpty()
                                ? "Ask who runs it which ones it calls."
                                : "It calls, written exactly so: " + String.join(", ", told) + "."));
    }

    HttpClient client(RemoteEndpoint endpoint) {
        return clients.get(!endpoint.inPrivate());
    }

    @Override
    public void close() {
        List<Exception> faults = new ArrayList<>();
        clients.values().forEach(client -> {
            try {
                client.stop();
            } catch (Exception e) {
                faults.add(e);
            }
        });
        if (!faults.isEmpty()) {
            IllegalStateException fault =
                    new IllegalStateException("Not stopped: " + faults.get(0).getMessage(), faults.get(0));
            faults.stream().skip(1).forEach(fault::addSuppressed);
            throw fault;
        }
    }
}
