package memcon.store;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/**
 * The RDF 1.2 view of an RDF file: each proposition with the triple that it is the form of, as a triple term, which is named
 * and not asserted. A file of its own, and a query of {@code queries/rdf12} makes it.
 *
 * <p>It is written as sorted N-Triples, which is also N-Quads: of the other formats some cannot hold triple terms, and
 * not every reader takes back what Jena 5.6 writes in the rest.
 */
public final class TripleTermView {

    private static final String QUERY = "/queries/rdf12/propositions-as-triple-terms.rq";

    private final Path target;

    private TripleTermView(Path target) {
        this.target = target;
    }

    /**
     * A view that is to be written to a file.
     *
     * @throws StoreException if the file's name says another format than N-Triples or N-Quads, or its folder is missing
     */
    public static TripleTermView at(Path target) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.matches(".*\\.(nt|nq)(\\.gz)?")) {
            throw new StoreException(
                    target.toString(), "the RDF 1.2 view cannot be written in this format", "Let it end in .nt or .nq");
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
            throw new StoreException(target.toString(), "no file can be written there", "Name a file in a folder");
        }
        return new TripleTermView(target);
    }

    /**
     * Writes the view of a file.
     *
     * @return how many propositions have a triple term
     */
    public long write(Path rdfFile) throws IOException {
        ByteArrayOutputStream triples = new ByteArrayOutputStream();
        try (Holdings holdings = Holdings.inMemory(List.of(rdfFile))) {
            query().construct(holdings, triples);
        }
        List<String> lines =
                triples.toString(StandardCharsets.UTF_8).lines().sorted().toList();
        Path draft = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (OutputStream out = open(draft)) {
                for (String line : lines) {
                    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
        return lines.size();
    }

    private OutputStream open(Path draft) throws IOException {
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(draft));
        boolean isCompressed = target.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        return isCompressed ? new GZIPOutputStream(file) : file;
    }

    private static Question query() throws IOException {
        try (InputStream in = TripleTermView.class.getResourceAsStream(QUERY)) {
            if (in == null) {
                throw new IllegalStateException("Bug: " + QUERY + " is not on the class path");
            }
            return new Question(QUERY, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
