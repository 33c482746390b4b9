package memcon.validation;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import memcon.source.Problem.Severity;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * An RDF file in any syntax, compressed or not. Reading it opens nothing but the file itself: no remote JSON-LD context,
 * no external entity of XML.
 *
 * @param path the file; its extension says the syntax ({@code .ttl}, {@code .trig.gz})
 */
public record RdfSource(Path path) {

    /**
     * Reads the file's triples, of all its graphs together.
     *
     * @param findings receives what the parser complains of
     * @return the triples; none if the file cannot be read whole
     */
    public List<Triple> triples(List<Finding> findings) {
        List<Triple> triples = new ArrayList<>();
        StreamRDF sink = new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                triples.add(triple);
            }

            @Override
            public void quad(Quad quad) {
                triples.add(quad.asTriple());
            }
        };
        return read(sink, findings) ? triples : List.of();
    }

    /**
     * Reads the file into a sink.
     *
     * @param findings receives what the parser complains of
     * @return whether the file was read whole; if not, the sink has a part of it
     */
    public boolean read(StreamRDF sink, List<Finding> findings) {
        Complaints complaints = new Complaints(path.toString(), findings);
        Lang lang = RDFLanguages.pathnameToLang(path.toString());
        if (lang == null || (!RDFLanguages.isTriples(lang) && !RDFLanguages.isQuads(lang))) {
            findings.add(new Finding(
                    path.toString(),
                    "extension names no RDF syntax",
                    "Rename it to .ttl, .trig, .nt, .nq, .rdf or .jsonld, with .gz if compressed",
                    Severity.ERROR));
            return false;
        }
        try (InputStream in = open()) {
            RDFParser.create()
                    .source(in)
                    .lang(lang)
                    .base(path.toUri().toString())
                    .errorHandler(complaints)
                    .set(LangJSONLD11.JSONLD_OPTIONS, localOnly())
                    .parse(sink);
            return !complaints.fatal;
        } catch (RiotException e) {
            complaints.failed(e);
        } catch (NoSuchFileException e) {
            findings.add(new Finding(path.toString(), "no such file", "Check the path", Severity.ERROR));
        } catch (IOException e) {
            findings.add(new Finding(
                    path.toString(), "file cannot be read: " + e, "Check that it exists and is whole", Severity.ERROR));
        }
        return false;
    }

    private InputStream open() throws IOException {
        InputStream file = new BufferedInputStream(Files.newInputStream(path));
        return path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
    }

    /** Left to itself the JSON-LD parser fetches a remote context by HTTP, and reads {@code file:} IRIs. */
    private static JsonLdOptions localOnly() {
        return new JsonLdOptions((iri, loading) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "remote @context " + iri + " is not fetched");
        });
    }

    /** Turns what the parser says into findings with file, line and column. */
    private static final class Complaints implements ErrorHandler {

        private final String file;
        private final List<Finding> findings;
        private boolean fatal;

        Complaints(String file, List<Finding> findings) {
            this.file = file;
            this.findings = findings;
        }

        @Override
        public void warning(String message, long line, long column) {
            add(message, line, column, "Correct the term: it is not valid as written", Severity.WARNING);
        }

        @Override
        public void error(String message, long line, long column) {
            fatal(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            fatal = true;
            add(message, line, column, "Correct the syntax", Severity.ERROR);
            throw new RiotException(message);
        }

        /** Some parsers throw without telling the handler. */
        void failed(RiotException e) {
            if (!fatal) {
                add(
                        String.valueOf(e.getMessage()),
                        -1,
                        -1,
                        "Correct the file; write a remote @context into it",
                        Severity.ERROR);
            }
        }

        private void add(String message, long line, long column, String remedy, Severity severity) {
            String place = line < 0 ? file : column < 0 ? file + ":" + line : file + ":" + line + ":" + column;
            String fault = message.strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
            findings.add(new Finding(place, fault, remedy, severity));
        }
    }
}
