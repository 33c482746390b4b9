package memcon.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * All that is held, as files: whoever wants everything should not have to ask for it piece by piece.
 *
 * @param folder where they are
 * @param files each with its digest
 */
public record Dumps(Path folder, List<File> files) {

    /** As {@code sha256sum} writes and checks it. */
    public static final String SUMS = "SHA256SUMS";

    private static final List<Syntax> SYNTAXES = List.of(
            new Syntax("dataset.nq.gz", "application/n-quads", RDFFormat.NQUADS_UTF8),
            new Syntax("dataset.trig.gz", "application/trig", RDFFormat.TRIG_BLOCKS));

    record Syntax(String name, String mediaType, RDFFormat format) {}

    /**
     * One file, packed with gzip.
     *
     * @param mediaType of what is in it
     * @param sha256 of the file as it is, in hexadecimal digits
     */
    public record File(String name, String mediaType, long bytes, String sha256) {}

    /** Writes them into a new folder; the same data, loaded in the same order, give the same bytes. */
    static Dumps write(DatasetGraph tdb, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<File> files = new ArrayList<>();
        // To pack them takes as long as to read them: one processor each.
        ExecutorService writers = Executors.newFixedThreadPool(SYNTAXES.size());
        try {
            List<Callable<File>> tasks = new ArrayList<>();
            SYNTAXES.forEach(syntax -> tasks.add(() -> write(tdb, folder, syntax)));
            // Where one of them fails, the other has ended too: nobody writes any more.
            for (Future<File> written : writers.invokeAll(tasks)) {
                files.add(written.get());
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            writers.shutdownNow();
        }
        StringBuilder sums = new StringBuilder();
        files.forEach(file ->
                sums.append(file.sha256()).append("  ").append(file.name()).append('\n'));
        Files.writeString(folder.resolve(SUMS), sums);
        return new Dumps(folder, List.copyOf(files));
    }

    private static File write(DatasetGraph tdb, Path folder, Syntax syntax) throws IOException {
        try (DumpFile file = DumpFile.create(folder, syntax)) {
            tdb.executeRead(() -> send(tdb, file.target()));
            return file.finish();
        }
    }

    /** Those that a load has left in a folder; none if it was asked not to. */
    static Optional<Dumps> read(Path folder) throws IOException {
        Path sums = folder.resolve(SUMS);
        if (!Files.exists(sums)) {
            return Optional.empty();
        }
        List<File> files = new ArrayList<>();
        for (String line : Files.readAllLines(sums)) {
            String[] sum = line.split("  ", 2);
            for (Syntax syntax : SYNTAXES) {
                if (syntax.name().equals(sum[1])) {
                    files.add(new File(syntax.name(), syntax.mediaType(), Files.size(folder.resolve(sum[1])), sum[0]));
                }
            }
        }
        return Optional.of(new Dumps(folder, List.copyOf(files)));
    }

    private static void send(DatasetGraph tdb, StreamRDF target) {
        NodeTable nodes = TDBInternal.getDatasetGraphTDB(tdb)
                .getQuadTable()
                .getNodeTupleTable()
                .getNodeTable();
        target.start();
        tdb.prefixes().getMapping().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(prefix -> target.prefix(prefix.getKey(), prefix.getValue()));
        TDBInternal.findIndex(tdb, "GSPO")
                .all()
                .forEachRemaining(row -> target.quad(Quad.create(
                        node(nodes, row.get(0)),
                        node(nodes, row.get(1)),
                        node(nodes, row.get(2)),
                        node(nodes, row.get(3)))));
        target.finish();
    }

    /** A parser names blank nodes anew each time; where they were put is the same each time. */
    private static Node node(NodeTable nodes, NodeId id) {
        Node node = nodes.getNodeForNodeId(id);
        return node.isBlank() ? NodeFactory.createBlankNode("b" + id.getPtrLocation()) : node;
    }
}
