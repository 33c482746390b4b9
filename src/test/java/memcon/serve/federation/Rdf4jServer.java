package memcon.serve.federation;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.eclipse.rdf4j.query.resultio.sparqlxml.SPARQLResultsXMLWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** An RDF4J store that speaks SPARQL over HTTP, as RDF4J Server does. */
final class Rdf4jServer implements AutoCloseable {

    private final SailRepository repository = new SailRepository(new MemoryStore());
    private final StandIn server;

    Rdf4jServer(Path data) throws IOException {
        try (RepositoryConnection connection = repository.getConnection()) {
            connection.add(data.toFile());
        }
        server = new StandIn(this::answer);
    }

    private void answer(HttpExchange exchange, String query) throws IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (RepositoryConnection connection = repository.getConnection()) {
            connection.prepareTupleQuery(query).evaluate(new SPARQLResultsXMLWriter(rows));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            StandIn.send(exchange, 400, "text/plain", new byte[0]);
            return;
        }
        StandIn.send(exchange, 200, "application/sparql-results+xml;charset=UTF-8", rows.toByteArray());
    }

    String address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
        repository.shutDown();
    }
}
