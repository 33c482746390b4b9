package memcon.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
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

    /** Quads that are handed over in one piece. */
    private static final int AT_A_TIME = 1000;

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
        // The data are read once; to format and pack them takes as long, so each file has a thread of its own.
        ExecutorService writers = Executors.newFixedThreadPool(SYNTAXES.size());
        try {
            List<DumpPen> pens = new ArrayList<>();
            List<Future<File>> written = new ArrayList<>();
            for (Syntax syntax : SYNTAXES) {
                DumpPen pen = new DumpPen(folder, syntax, prefixes(tdb));
                pens.add(pen);
                written.add(writers.submit(pen));
            }
            try {
                tdb.executeRead(() -> send(tdb, pens));
            } finally {
                pens.forEach(DumpPen::end);
            }
            for (Future<File> file : written) {
                files.add(file.get());
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

    private static SortedMap<String, String> prefixes(DatasetGraph tdb) {
        return tdb.calculateRead(() -> new TreeMap<>(tdb.prefixes().getMapping()));
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

    private static void send(DatasetGraph tdb, List<DumpPen> pens) {
        NodeTable nodes = TDBInternal.getDatasetGraphTDB(tdb)
                .getQuadTable()
                .getNodeTupleTable()
                .getNodeTable();
        Iterator<Tuple<NodeId>> rows = TDBInternal.findIndex(tdb, "GSPO").all();
        while (rows.hasNext()) {
            List<Quad> quads = new ArrayList<>(AT_A_TIME);
            while (rows.hasNext() && quads.size() < AT_A_TIME) {
                Tuple<NodeId> row = rows.next();
                quads.add(Quad.create(
                        node(nodes, row.get(0)),
                        node(nodes, row.get(1)),
                        node(nodes, row.get(2)),
                        node(nodes, row.get(3))));
            }
            List<Quad> whole = List.copyOf(quads);
            pens.forEach(pen -> pen.write(whole));
        }
    }

    /** A parser names blank nodes anew each time; where they were put is the same each time. */
    private static Node node(NodeTable nodes, NodeId id) {
        Node node = nodes.getNodeForNodeId(id);
        return node.isBlank() ? NodeFactory.createBlankNode("b" + id.getPtrLocation()) : node;
    }
}
