package memcon.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        try (DumpFile quads = DumpFile.create(folder, SYNTAXES.get(0));
                DumpFile trig = DumpFile.create(folder, SYNTAXES.get(1))) {
            List<DumpFile> all = List.of(quads, trig);
            tdb.executeRead(() -> send(tdb, all.stream().map(DumpFile::target).toList()));
            for (DumpFile file : all) {
                files.add(file.finish());
            }
        }
        StringBuilder sums = new StringBuilder();
        files.forEach(file ->
                sums.append(file.sha256()).append("  ").append(file.name()).append('\n'));
        Files.writeString(folder.resolve(SUMS), sums);
        return new Dumps(folder, List.copyOf(files));
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

    private static void send(DatasetGraph tdb, List<StreamRDF> targets) {
        NodeTable nodes = TDBInternal.getDatasetGraphTDB(tdb)
                .getQuadTable()
                .getNodeTupleTable()
                .getNodeTable();
        for (StreamRDF target : targets) {
            target.start();
            tdb.prefixes().getMapping().entrySet().stream()
                    .sorted(Comparator.comparing(entry -> entry.getKey()))
                    .forEach(prefix -> target.prefix(prefix.getKey(), prefix.getValue()));
        }
        TDBInternal.findIndex(tdb, "GSPO").all().forEachRemaining(row -> {
            Quad quad = Quad.create(
                    node(nodes, row.get(0)), node(nodes, row.get(1)), node(nodes, row.get(2)), node(nodes, row.get(3)));
            targets.forEach(target -> target.quad(quad));
        });
        targets.forEach(StreamRDF::finish);
    }

    /** A parser names blank nodes anew each time; where they were put is the same each time. */
    private static Node node(NodeTable nodes, NodeId id) {
        Node node = nodes.getNodeForNodeId(id);
        return node.isBlank() ? NodeFactory.createBlankNode("b" + id.getPtrLocation()) : node;
    }
}
