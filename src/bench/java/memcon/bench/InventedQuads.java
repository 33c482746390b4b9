package memcon.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes a large collection of one document: the document again and again under other names, its dates moved by lot. What
 * is said to whom stays alike, who and what it is about is shared, as in a real archive.
 */
final class InventedQuads {

    private static final String DOCUMENT = "document/wilson-116744";
    private static final int YEARS = 30;

    private InventedQuads() {}

    /**
     * Writes at least so many quads.
     *
     * @param one the quads of 116744
     * @param seed the same one gives the same quads
     */
    static void write(Path one, Path many, long quads, long seed) throws IOException {
        Random random = new Random(seed);
        List<String> document = new ArrayList<>();
        long written = 0;
        try (BufferedReader lines = Files.newBufferedReader(one);
                PrintWriter out = new PrintWriter(Files.newBufferedWriter(many, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains(DOCUMENT)) {
                    document.add(line);
                } else {
                    out.println(line);
                    written++;
                }
            }
            for (int number = 1; written < quads; number++) {
                String name = "document/invented-" + number;
                String year = "\"" + (1950 + random.nextInt(YEARS)) + "-";
                for (String line : document) {
                    out.println(line.replace(DOCUMENT, name)
                            .replace("\"1960-", year)
                            .replace("\"1959-", year));
                    written++;
                }
            }
        }
    }
}
