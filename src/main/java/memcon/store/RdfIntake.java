package memcon.store;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import memcon.authority.Vocabulary;
import memcon.source.Problem;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Reads RDF files into a dataset: the first fault ends it, and nothing but the files themselves is ever opened. */
final class RdfIntake {

    /** How often the listener hears of progress. */
    private static final int REPORT_EVERY = 10_000;

    private final DatasetGraph dataset;
    private final LongConsumer progress;
    private final List<Problem> warnings = new ArrayList<>();
    private final List<String> digests = new ArrayList<>();
    private long quads;

    RdfIntake(DatasetGraph dataset, LongConsumer progress) {
        this.dataset = dataset;
        this.progress = progress;
    }

    /** Takes in all files in one transaction. */
    LoadReport read(List<Path> files) {
        dataset.executeWrite(() -> files.forEach(this::read));
        progress.accept(quads);
        digests.sort(null);
        return new LoadReport(files.size(), quads, hex(sha256(), String.join("\n", digests)), warnings);
    }

    private void read(Path file) {
        Lang syntax = syntaxOf(file);
        MessageDigest digest = sha256();
        try (InputStream raw = new DigestInputStream(new BufferedInputStream(Files.newInputStream(file)), digest);
                InputStream input = isGzip(file) ? new GZIPInputStream(raw, 1 << 16) : raw) {
            parse(file, syntax, input);
            // A parser may stop before the last byte; the digest is of the whole file.
            raw.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new StoreException(file.toString(), "cannot be read (" + e.getMessage() + ")", "Check the file");
        }
        digests.add(HexFormat.of().formatHex(digest.digest()));
    }

    private void parse(Path file, Lang syntax, InputStream input) {
        try {
            RDFParser.create()
                    .source(CloseShieldInputStream.wrap(input))
                    .lang(syntax)
                    .base(file.toUri().toString())
                    .errorHandler(new FirstFault(file, warnings))
                    .set(LangJSONLD11.JSONLD_OPTIONS, withoutRemoteContexts())
                    .parse(counting(StreamRDFLib.dataset(dataset), graphOf(file)));
        } catch (RiotException e) {
            throw new StoreException(file.toString(), firstLine(e), "Mend the file, or leave it out");
        }
    }

    /**
     * The graph for what a file puts in none: Turtle, N-Triples and RDF/XML cannot name graphs, and a store whose default
     * graph is the union of its named graphs would never show it. Files of a folder {@code ontology} share one graph.
     */
    private static Node graphOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Path last = folder == null ? null : folder.getFileName();
        String folderName = last == null ? "" : last.toString().replace("/", "");
        String fileName = file.getFileName().toString().replaceAll("\\.[^.]+(\\.gz)?$", "");
        String name = folderName.equals("ontology") ? folderName : fileName;
        String slug = name.replaceAll("[^A-Za-z0-9_-]+", "-");
        return NodeFactory.createURI(Vocabulary.DEFAULT_BASE + "graph/" + slug);
    }

    private StreamRDF counting(StreamRDF target, Node graph) {
        return new StreamRDFWrapper(target) {
            @Override
            public void triple(Triple triple) {
                super.quad(new Quad(graph, triple));
                count();
            }

            @Override
            public void quad(Quad quad) {
                super.quad(quad.isDefaultGraph() || quad.getGraph() == null ? new Quad(graph, quad.asTriple()) : quad);
                count();
            }
        };
    }

    private void count() {
        quads++;
        if (quads % REPORT_EVERY == 0) {
            progress.accept(quads);
        }
    }

    private static Lang syntaxOf(Path file) {
        Lang syntax = RDFLanguages.filenameToLang(file.getFileName().toString());
        if (syntax == null || !(RDFLanguages.isTriples(syntax) || RDFLanguages.isQuads(syntax))) {
            throw new StoreException(
                    file.toString(),
                    "the name does not tell the RDF syntax",
                    "Let it end in .trig, .nq, .ttl, .nt, .jsonld or .rdf, and .gz when compressed");
        }
        return syntax;
    }

    private static boolean isGzip(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    /** A JSON-LD file may name a context by address, also a file: address; loading must not read anything it names. */
    private static JsonLdOptions withoutRemoteContexts() {
        return new JsonLdOptions((address, options) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "the context <" + address + "> is outside the file and is not fetched");
        });
    }

    private static String firstLine(Throwable e) {
        @Nullable String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("no reason given");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Bug: every Java platform has SHA-256", e);
        }
    }

    private static String hex(MessageDigest digest, String text) {
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
