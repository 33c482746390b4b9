package memcon.serve.conformance;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import memcon.serve.Endpoint;
import memcon.serve.EndpointSettings;
import memcon.store.Holdings;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.NodeTransformLib;

/**
 * A server of ours that holds the files of a test. Each file is a named graph, as everything is in an archive; the default
 * graph that a test wishes for is the union of all graphs or, where a query could tell the difference, what the
 * protocol's parameters make it.
 */
final class Archive {

    private static final Pattern ASKS_GRAPHS = Pattern.compile("\\bgraph\\b", Pattern.CASE_INSENSITIVE);

    private final Holdings holdings;
    private final Endpoint endpoint;
    private final Set<String> filled;

    private Archive(Holdings holdings, EndpointSettings settings, Set<String> filled) {
        this.holdings = holdings;
        this.endpoint = Endpoint.start(holdings, settings);
        this.filled = filled;
    }

    static Archive of(List<String> files, EndpointSettings settings, Readdressing readdressing) {
        Map<String, String> graphs = new HashMap<>();
        files.forEach(file -> graphs.put(file, file));
        return named(graphs, settings, readdressing);
    }

    /** @param graphs the file of each graph, by the graph's name */
    static Archive named(Map<String, String> graphs, EndpointSettings settings, Readdressing readdressing) {
        DatasetGraph data = DatasetGraphFactory.create();
        graphs.forEach((graph, file) -> read(file, graph, readdressing, data));
        Set<String> filled = new LinkedHashSet<>();
        data.listGraphNodes().forEachRemaining(graph -> filled.add(graph.toString()));
        try {
            Path quads = Files.createTempFile("archive", ".nq");
            try (OutputStream out = Files.newOutputStream(quads)) {
                RDFDataMgr.write(out, data, Lang.NQUADS);
            }
            Holdings holdings = Holdings.inMemory(List.of(quads));
            Files.delete(quads);
            return new Archive(holdings, settings, filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String file, String graph, Readdressing readdressing, DatasetGraph data) {
        DatasetGraph one = DatasetGraphFactory.create();
        RDFParser.source(file).parse(StreamRDFLib.dataset(one));
        Node name = NodeFactory.createURI(graph);
        one.find().forEachRemaining(quad -> {
            Quad named = quad.isDefaultGraph() ? new Quad(name, quad.asTriple()) : quad;
            data.add(NodeTransformLib.transform(readdressing, named));
        });
    }

    Asker asker() {
        return new Asker(endpoint.address().resolve("sparql"));
    }

    /** The parameters, each with a {@code &} before it, that make these graphs the dataset of a query. */
    String dataset(String query, List<String> defaults, List<String> named) {
        if (named.isEmpty() && !ASKS_GRAPHS.matcher(query).find()) {
            return "";
        }
        List<String> parameters = new ArrayList<>();
        defaults.forEach(graph -> add("default-graph-uri", graph, parameters));
        (named.isEmpty() ? others(defaults) : named).forEach(graph -> add("named-graph-uri", graph, parameters));
        return String.join("", parameters);
    }

    private List<String> others(List<String> defaults) {
        return filled.stream().filter(graph -> !defaults.contains(graph)).toList();
    }

    /** A graph without triples does not exist; to leave it out makes the same dataset. */
    private void add(String parameter, String graph, List<String> to) {
        if (filled.contains(graph)) {
            to.add("&" + parameter + "=" + URLEncoder.encode(graph, StandardCharsets.UTF_8));
        }
    }

    /** A server waits for its visitors when it stops; nobody here needs to wait for it. */
    CompletableFuture<Void> closeLater() {
        return CompletableFuture.runAsync(() -> {
            endpoint.close();
            holdings.close();
        });
    }
}
