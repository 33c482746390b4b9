import com.bigdata.rdf.sail.BigdataSail;
import com.bigdata.rdf.sail.BigdataSailRepository;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.Executors;
import org.openrdf.query.BooleanQuery;
import org.openrdf.query.Query;
import org.openrdf.query.QueryLanguage;
import org.openrdf.query.TupleQuery;
import org.openrdf.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.openrdf.repository.RepositoryConnection;
import org.openrdf.rio.RDFFormat;

/**
 * Blazegraph behind a bare HTTP server, for the comparison of servers. Started from its source:
 * {@code BlazegraphServer.java STORE load FILE} or {@code … serve PORT}.
 */
public final class BlazegraphServer {

    public static void main(String[] arguments) throws Exception {
        Properties properties = new Properties();
        File folder = new File(arguments[0]);
        folder.mkdirs();
        properties.setProperty("com.bigdata.journal.AbstractJournal.file", new File(folder, "store.jnl").getPath());
        properties.setProperty("com.bigdata.journal.AbstractJournal.bufferMode", "DiskRW");
        properties.setProperty("com.bigdata.rdf.store.AbstractTripleStore.quads", "true");
        properties.setProperty("com.bigdata.rdf.store.AbstractTripleStore.statementIdentifiers", "false");
        properties.setProperty("com.bigdata.rdf.store.AbstractTripleStore.textIndex", "false");
        properties.setProperty(
                "com.bigdata.rdf.store.AbstractTripleStore.axiomsClass", "com.bigdata.rdf.axioms.NoAxioms");
        properties.setProperty("com.bigdata.rdf.sail.truthMaintenance", "false");
        BigdataSailRepository repository = new BigdataSailRepository(new BigdataSail(properties));
        repository.initialize();
        if (arguments[1].equals("load")) {
            RepositoryConnection connection = repository.getUnisolatedConnection();
            connection.setAutoCommit(false);
            connection.add(new File(arguments[2]), "", RDFFormat.NQUADS);
            connection.commit();
            connection.close();
            repository.shutDown();
            System.exit(0);
        }
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[2])), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/sparql", exchange -> answer(repository, exchange));
        server.start();
    }

    private static void answer(BigdataSailRepository repository, HttpExchange exchange) throws IOException {
        String sent = exchange.getRequestMethod().equals("POST")
                ? new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                : exchange.getRequestURI().getRawQuery();
        String text = URLDecoder.decode(sent.substring("query=".length()), StandardCharsets.UTF_8);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        int status = 200;
        try {
            RepositoryConnection connection = repository.getReadOnlyConnection();
            try {
                Query query = connection.prepareQuery(QueryLanguage.SPARQL, text);
                query.setMaxQueryTime(120);
                if (query instanceof TupleQuery) {
                    ((TupleQuery) query).evaluate(new SPARQLResultsJSONWriter(answer));
                } else {
                    String truth = "{\"head\":{},\"boolean\":" + ((BooleanQuery) query).evaluate() + "}";
                    answer.write(truth.getBytes(StandardCharsets.UTF_8));
                }
            } finally {
                connection.close();
            }
        } catch (Exception e) {
            status = 500;
            answer.reset();
            answer.write(String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8));
        }
        exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
        exchange.sendResponseHeaders(status, answer.size());
        try (OutputStream out = exchange.getResponseBody()) {
            answer.writeTo(out);
        }
    }
}
