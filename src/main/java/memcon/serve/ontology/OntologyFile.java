package memcon.serve.ontology;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import memcon.validation.OntologyFolder;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;

/**
 * One of the files that the ontology consists of.
 *
 * @param name the last part of its IRI: {@code ontology}, {@code speech-acts}
 * @param path its Turtle
 */
record OntologyFile(String name, Path path) {

    /** In order of preference; the first is what a program without a wish gets. */
    static final List<Syntax> SYNTAXES = List.of(
            new Syntax("Turtle", "ttl", "text/turtle", RDFFormat.TURTLE),
            new Syntax("JSON-LD", "jsonld", "application/ld+json", RDFFormat.JSONLD),
            new Syntax("RDF/XML", "rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN),
            new Syntax("N-Triples", "nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8));

    /** A way of writing it. */
    record Syntax(String name, String extension, String mediaType, RDFFormat format) {}

    static List<OntologyFile> in(OntologyFolder folder) {
        return List.of(
                new OntologyFile("ontology", folder.path().resolve("memcon.ttl")),
                new OntologyFile("speech-acts", folder.path().resolve("speech-acts.ttl")),
                new OntologyFile("alignments", folder.path().resolve("alignments.ttl")),
                new OntologyFile("alignments-beyond-dl", folder.path().resolve("alignments-beyond-dl.ttl")));
    }

    static Optional<Syntax> syntax(String mediaType) {
        return SYNTAXES.stream()
                .filter(syntax -> syntax.mediaType().equals(mediaType))
                .findFirst();
    }

    /** The file in another syntax, the same bytes each time; in Turtle as its authors wrote it. */
    byte[] in(Syntax syntax) {
        try {
            if (syntax.format().equals(RDFFormat.TURTLE)) {
                return Files.readAllBytes(path);
            }
            Model model = OntologyTerms.read(path);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RDFDataMgr.write(out, model, syntax.format());
            return syntax.format().equals(RDFFormat.NTRIPLES_UTF8) ? sorted(out) : out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sorted(ByteArrayOutputStream lines) {
        return lines.toString(StandardCharsets.UTF_8)
                .lines()
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
