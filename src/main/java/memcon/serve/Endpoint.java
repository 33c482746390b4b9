package memcon.serve;

import java.net.URI;
import memcon.store.Holdings;
import memcon.store.StoreException;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** A running server: an archive's holdings, open to queries over HTTP and to nothing else. */
public final class Endpoint implements AutoCloseable {

    /** How long a stop waits for answers under way. */
    private static final long STOP_MILLIS = 5_000;

    private final FusekiServer server;
    private final QueryRunner runner;
    private final String host;

    private Endpoint(FusekiServer server, QueryRunner runner, String host) {
        this.server = server;
        this.runner = runner;
        this.host = host;
    }

    /** Starts to serve; the holdings stay the caller's to close, after the endpoint. */
    public static Endpoint start(Holdings holdings, EndpointSettings settings) {
        QueryRunner runner = new QueryRunner(settings.limits().rows());
        FusekiServer server = server(holdings, settings, runner);
        for (Connector connector : server.getJettyServer().getConnectors()) {
            ((ServerConnector) connector).setHost(settings.host());
        }
        server.getJettyServer().insertHandler(new GracefulHandler());
        server.getJettyServer().setStopTimeout(STOP_MILLIS);
        try {
            server.start();
        } catch (FusekiException e) {
            runner.close();
            throw new StoreException(
                    "--port " + settings.port(),
                    "cannot be listened on (" + e.getMessage() + ")",
                    "Choose another port");
        }
        return new Endpoint(server, runner, settings.host());
    }

    /** {@link Operation#Query} is the only operation there is: no update, no graph store, no upload, no administration. */
    private static FusekiServer server(Holdings holdings, EndpointSettings settings, QueryRunner runner) {
        DatasetGraph dataset = holdings.dataset();
        ServedHoldings served = new ServedHoldings(holdings, settings.base());
        var sparql = org.apache.jena.fuseki.server.Endpoint.create()
                .operation(Operation.Query)
                .processor(new SparqlService(served, settings, runner))
                .build();
        return FusekiServer.create()
                .port(settings.port())
                .addFilter("/*", new PublicHeaders())
                .addFilter("/*", new RequestLimits(settings.limits().bodyBytes()))
                .add("/sparql", DataService.newBuilder(dataset).addEndpoint(sparql))
                .addServlet("/*", new PagesServlet(served))
                .build();
    }

    /** The address of the landing page; its path is {@code /}. */
    public URI address() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + name + ":" + server.getPort() + "/");
    }

    /** Waits until the server is stopped. */
    public void join() {
        server.join();
    }

    /** Lets answers under way end for a few seconds, then stops. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (FusekiException answersCutOff) {
            // The server is down all the same; it only tells that it did not wait for the last answers.
            Fuseki.serverLog.debug("Stopped before the last answers had ended", answersCutOff);
        } finally {
            runner.close();
        }
    }
}
