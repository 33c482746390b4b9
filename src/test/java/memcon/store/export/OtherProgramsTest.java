package memcon.store.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * NetworkX and Cytoscape.js count as many nodes and edges as were written. Skipped, and said so, where
 * {@code -Dmemcon.networkx=PYTHON} names no Python that has NetworkX, {@code -Dmemcon.cytoscape=DIR} no folder with
 * {@code node_modules/cytoscape}.
 */
class OtherProgramsTest {

    private static final String TURTLE =
            ":a rdfs:label 'A \"quoted\" <label>' ; :tells :b , :c . :b :tells :a ; :asks :a ; :age 7 .";
    private static final String ALL = "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }";
    private static final String COUNTS = "3 nodes, 4 edges";

    @TempDir
    Path folder;

    @Test
    void networkx_reads_gexf_and_graphml() throws Exception {
        String python = System.getProperty("memcon.networkx", "");
        assumeTrue(!python.isEmpty(), "Skipped: -Dmemcon.networkx=PYTHON, a Python with NetworkX, was not given");
        for (ExportFormat format : new ExportFormat[] {ExportFormat.GEXF, ExportFormat.GRAPHML}) {
            assertEquals(COUNTS, counted(format, python, "-c", """
                    import networkx, sys
                    g = networkx.read_%s(sys.argv[1])
                    print(g.number_of_nodes(), "nodes,", g.number_of_edges(), "edges")
                    """.formatted(format)));
        }
    }

    @Test
    void cytoscape_reads_its_json() throws Exception {
        String modules = System.getProperty("memcon.cytoscape", "");
        assumeTrue(!modules.isEmpty(), "Skipped: -Dmemcon.cytoscape=DIR with node_modules/cytoscape was not given");
        assertEquals(COUNTS, counted(ExportFormat.CYTOSCAPE, "node", "-e", """
                const cytoscape = require("%s/node_modules/cytoscape");
                const file = JSON.parse(require("fs").readFileSync(process.argv[1]));
                const graph = cytoscape({ headless: true, elements: file.elements });
                console.log(graph.nodes().length + " nodes, " + graph.edges().length + " edges");
                """.formatted(modules)));
    }

    private String counted(ExportFormat format, String... command) throws IOException, InterruptedException {
        Exported exported = Exported.of(TURTLE, ALL, format);
        assertEquals(COUNTS, exported.tally().toString());
        Path file = Files.writeString(folder.resolve("network." + format.extension()), exported.text());
        String[] whole = Arrays.copyOf(command, command.length + 1);
        whole[command.length] = file.toString();
        Process reader = new ProcessBuilder(whole).redirectErrorStream(true).start();
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        reader.waitFor(60, TimeUnit.SECONDS);
        return said;
    }
}
