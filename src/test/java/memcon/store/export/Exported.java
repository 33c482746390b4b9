package memcon.store.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import memcon.store.Holdings;
import memcon.store.Question;

/**
 * What became of a few triples.
 *
 * @param text the file, if it is one
 * @param files the files, if they are several
 * @param tally what the export says of itself
 */
record Exported(String text, Map<String, String> files, Tally tally) {

    private static final String PREFIXES = """
            PREFIX : <http://example.org/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    static Exported of(String turtle, String query, ExportFormat format) {
        try {
            Path file = Files.createTempFile("export", ".ttl");
            try {
                Files.writeString(file, PREFIXES + turtle);
                return of(
                        file,
                        new Question(
                                "question.rq",
                                query.lines()
                                                .filter(line -> line.startsWith("#+"))
                                                .reduce("", (head, line) -> head + line + "\n")
                                        + PREFIXES
                                        + query),
                        format);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Exported of(Path rdf, Question question, ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Tally tally;
        try (Holdings holdings = Holdings.inMemory(List.of(rdf));
                Destination destination = format.isSeveralFiles() ? Destination.zip(out) : Destination.stream(out)) {
            tally = Export.of(question, format)
                    .write(holdings, question, List.of(), "http://example.org/", destination);
        }
        return format.isSeveralFiles()
                ? new Exported("", unzipped(out.toByteArray()), tally)
                : new Exported(out.toString(StandardCharsets.UTF_8), Map.of(), tally);
    }

    private static Map<String, String> unzipped(byte[] archive) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
