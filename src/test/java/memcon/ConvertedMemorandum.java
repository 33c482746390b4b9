package memcon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import memcon.authority.Vocabulary;
import memcon.conversation.Reading;
import memcon.rdf.RdfFile;
import memcon.source.Problem;
import memcon.validation.OntologyFolder;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;

/** The memorandum that the project ships, taken through all stages as a user would, with its edition or without. */
final class ConvertedMemorandum {

    static final Path SOURCE = Path.of("data", "memoranda", "wilson-116744.txt");
    static final Path EDITION = Path.of("data", "editions", "wilson-116744.xml");
    static final String DOCUMENT = Vocabulary.DEFAULT_BASE + "document/wilson-116744";

    private ConvertedMemorandum() {}

    /** Writes the edited memorandum's graphs to a file of that name, in the syntax of its extension. */
    static Path at(Path target) throws IOException {
        return at(target, List.of(SOURCE, EDITION));
    }

    /** As {@link #at(Path)}, by a program that has only just started and done nothing else. */
    static Path anew(Path target) throws IOException {
        List<Problem> problems = new ArrayList<>();
        return write(target, List.of(SOURCE, EDITION), StandardPipeline.anew(problems), problems);
    }

    /** As {@link #at(Path)}, with what the extractor alone makes of the text. */
    static Path byRule(Path target) throws IOException {
        return at(target, List.of(SOURCE));
    }

    private static Path at(Path target, List<Path> inputs) throws IOException {
        return write(target, inputs, StandardPipeline.shared(), List.of());
    }

    private static Path write(Path target, List<Path> inputs, Pipeline pipeline, List<Problem> problems)
            throws IOException {
        try (RdfFile file = RdfFile.create(target)) {
            Pipeline.Outcome outcome = pipeline.convert(inputs, file);
            assertEquals(1, outcome.documents(), () -> problems + " " + StandardPipeline.problems());
        }
        return target;
    }

    static Reading reading() {
        List<Reading> readings = new ArrayList<>();
        StandardPipeline.shared().read(List.of(SOURCE), readings::add);
        return readings.get(0);
    }

    /**
     * What a server loads: the converted memorandum and the definitions of the terms, which stand in a graph of their own.
     *
     * @param folder where the definitions are written in a syntax that has graphs
     */
    static List<Path> asServed(Path converted, Path folder) throws IOException {
        Model terms = ModelFactory.createDefaultModel();
        OntologyFolder.bundled()
                .terms()
                .forEach(file -> RDFParser.create().source(file).lang(Lang.TTL).parse(terms));
        Path ontology = folder.resolve("ontology.nq");
        try (OutputStream out = Files.newOutputStream(ontology)) {
            Dataset dataset = DatasetFactory.create().addNamedModel(Vocabulary.DEFAULT_BASE + "graph/ontology", terms);
            RDFDataMgr.write(out, dataset, Lang.NQUADS);
        }
        return List.of(converted, ontology);
    }
}
