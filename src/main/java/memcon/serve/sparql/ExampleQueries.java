package memcon.serve.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions that the project answers about its own memoranda, as they were packed into the program. */
public final class ExampleQueries {

    private static final String FOLDER = "queries/";
    private static final Pattern REMARK = Pattern.compile("(?m)^#\\+ (summary|theme): *(.+?) *$");

    /**
     * One question.
     *
     * @param name the name of its file, without extension
     * @param theme what it is about, in a word or two
     * @param summary the question in words
     * @param text the query, with its remarks
     */
    public record Example(String name, String theme, String summary, String text) {

        static Example of(String file, String text) {
            String theme = "other";
            String summary = "A question without words";
            Matcher remarks = REMARK.matcher(text);
            while (remarks.find()) {
                if (remarks.group(1).equals("theme")) {
                    theme = remarks.group(2);
                } else {
                    summary = remarks.group(2);
                }
            }
            return new Example(file.replaceFirst(".*/", "").replaceFirst("\\.rq$", ""), theme, summary, text);
        }
    }

    private ExampleQueries() {}

    /** Read when first needed. */
    private static final class Packed {

        private static final List<Example> ALL = read().stream()
                .sorted(Comparator.comparing(Example::theme).thenComparing(Example::summary))
                .toList();
    }

    /** By theme, then by summary. */
    public static List<Example> all() {
        return Packed.ALL;
    }

    /** As they are listed for people: under their themes, which begin with a capital. */
    public static Map<String, List<Example>> byTheme() {
        return all().stream()
                .collect(Collectors.groupingBy(
                        example -> example.theme().substring(0, 1).toUpperCase(Locale.ROOT)
                                + example.theme().substring(1),
                        TreeMap::new,
                        Collectors.toList()));
    }

    /** The question in words, if the query is one of these as it came out of a browser's form. */
    static Optional<String> summaryOf(String query) {
        String plain = query.replace("\r\n", "\n").strip();
        return all().stream()
                .filter(example -> example.text().strip().equals(plain))
                .map(Example::summary)
                .findFirst();
    }

    private static List<Example> read() {
        URL folder = ExampleQueries.class.getResource("/" + FOLDER);
        if (folder == null) {
            throw new IllegalStateException("Bug: /" + FOLDER + " is not on the class path");
        }
        try {
            return folder.getProtocol().equals("jar") ? fromJar(folder) : fromFolder(folder.toURI());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Bug: " + folder + " is no URI", e);
        }
    }

    private static List<Example> fromFolder(URI folder) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".rq")).toList()) {
                examples.add(Example.of(file.toString(), Files.readString(file)));
            }
        }
        return examples;
    }

    private static List<Example> fromJar(URL folder) throws IOException {
        JarURLConnection connection = (JarURLConnection) folder.openConnection();
        // A cached jar is shared with the class loader and must not be closed.
        connection.setUseCaches(false);
        List<Example> examples = new ArrayList<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : jar.stream().filter(ExampleQueries::isQuery).toList()) {
                try (InputStream stream = jar.getInputStream(entry)) {
                    examples.add(
                            Example.of(entry.getName(), new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        }
        return examples;
    }

    private static boolean isQuery(JarEntry entry) {
        return entry.getName().matches(FOLDER + "[^/]+\\.rq");
    }
}
