import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLBooleanJSONWriter;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.Sail;
import org.eclipse.rdf4j.sail.lmdb.LmdbStore;
import org.eclipse.rdf4j.sail.nativerdf.NativeStore;

/**
 * RDF4J behind a bare HTTP server, for the comparison of servers; its default graph is the union. Started from its source:
 * {@code Rdf4jServer.java native|lmdb STORE load FILE} or {@code … serve PORT}.
 */
public final class Rdf4jServer {

    public static void main(String[] arguments) throws IOException {
        File store = new File(arguments[1]);
        String indexes = "spoc,posc,cspo,opsc";
        Sail sail = arguments[0].equals("lmdb")
                ? new LmdbStore(store, new org.eclipse.rdf4j.sail.lmdb.config.LmdbStoreConfig(indexes))
                : new NativeStore(store, indexes);
        Repository repository = new SailRepository(sail);
        if (arguments[2].equals("load")) {
            try (RepositoryConnection connection = repository.getConnection()) {
                connection.begin(IsolationLevels.NONE);
                connection.add(new File(arguments[3]), RDFFormat.NQUADS);
                connection.commit();
            }
            repository.shutDown();
            return;
        }
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[3])), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/sparql", exchange -> answer(repository, exchange));
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(repository::shutDown));
    }

    private static void answer(Repository repository, HttpExchange exchange) throws IOException {
        String sent = exchange.getRequestMethod().equals("POST")
                ? new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                : exchange.getRequestURI().getRawQuery();
        String text = URLDecoder.decode(sent.substring("query=".length()), StandardCharsets.UTF_8);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        int status = 200;
        try (RepositoryConnection connection = repository.getConnection()) {
            Query query = connection.prepareQuery(text);
            query.setMaxExecutionTime(120);
            if (query instanceof TupleQuery rows) {
                rows.evaluate(new SPARQLResultsJSONWriter(answer));
            } else {
                new SPARQLBooleanJSONWriter(answer).handleBoolean(((BooleanQuery) query).evaluate());
            }
        } catch (RuntimeException e) {
            status = 500;
            answer.reset();
            answer.write(String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8));
        }
        exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
        exchange.sendResponseHeaders(status, answer.size());
        try (OutputStream out = new BufferedOutputStream(exchange.getResponseBody())) {
            answer.writeTo(out);
        }
    }
}
