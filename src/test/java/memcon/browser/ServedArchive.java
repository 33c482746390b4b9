package memcon.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import memcon.Pipeline;
import memcon.StandardPipeline;
import memcon.rdf.RdfFile;
import memcon.serve.Endpoint;
import memcon.serve.EndpointSettings;
import memcon.serve.sparql.Limits;
import memcon.store.Holdings;
import memcon.store.Store;
import memcon.validation.OntologyFolder;

/**
 * A server with the edited memorandum that the project ships and three that only the extractor has read, one for all tests of
 * a Java process.
 */
public final class ServedArchive {

    private static final Path MEMORANDUM = Path.of("data/memoranda/wilson-116744.txt");
    private static final Path EDITION = Path.of("data/editions/wilson-116744.xml");
    private static final Path OTHERS = Path.of("src/test/resources/memoranda");
    private static final List<String> READ_BY_RULE =
            List.of("brioni-presidents-1961", "djakarta-telegram-1961", "indian-record");

    /** Fewer than the program allows, so that a test need not wait for a million. */
    static final int MOST_ROWS = 20_000;

    private static ServedArchive shared;

    private final Endpoint endpoint;

    private ServedArchive(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    public static synchronized ServedArchive start() {
        if (shared == null) {
            try {
                Path folder = Files.createTempDirectory("archive");
                List<Path> inputs = new ArrayList<>(List.of(MEMORANDUM, EDITION));
                for (String name : READ_BY_RULE) {
                    // A document is called by its file.
                    inputs.add(Files.copy(OTHERS.resolve(name).resolve("input.txt"), folder.resolve(name + ".txt")));
                }
                Path graphs = folder.resolve("archive.nq");
                try (RdfFile file = RdfFile.create(graphs)) {
                    Pipeline.Outcome outcome = StandardPipeline.shared().convert(inputs, file);
                    assertEquals(
                            4,
                            outcome.documents(),
                            () -> StandardPipeline.problems().toString());
                }
                List<Path> loaded = new ArrayList<>(OntologyFolder.bundled().terms());
                loaded.addAll(List.of(graphs, Path.of("data/dataset.ttl")));
                Store.load(folder.resolve("store"), loaded);
                Holdings holdings = Store.open(folder.resolve("store"));
                shared = new ServedArchive(
                        Endpoint.start(holdings, EndpointSettings.onPort(0).with(Limits.DEFAULT.withRows(MOST_ROWS))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shared;
    }

    /**
     * Where a page is.
     *
     * @param path from the home page on, without a leading slash
     */
    public String address(String path) {
        return endpoint.address() + path;
    }
}
