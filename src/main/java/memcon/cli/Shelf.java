package memcon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import memcon.validation.OntologyFolder;

/**
 * RDF files as they are put before users: with the ontology beside them, in a graph of its own.
 *
 * @param files all files, the ontology's last
 * @param graphs the graph of each of the ontology's files
 */
record Shelf(List<Path> files, Map<Path, String> graphs) {

    static Shelf of(List<Path> rdfFiles, String base) {
        List<Path> all = new ArrayList<>(rdfFiles);
        Map<Path, String> graphs = new LinkedHashMap<>();
        for (Path terms : OntologyFolder.bundled().terms()) {
            all.add(terms);
            graphs.put(terms, base + "graph/ontology");
        }
        return new Shelf(List.copyOf(all), Map.copyOf(graphs));
    }
}
